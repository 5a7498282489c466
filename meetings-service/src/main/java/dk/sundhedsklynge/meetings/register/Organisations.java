package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisations of the register. */
@ApplicationScoped
public class Organisations {
    private static final String COLUMNS = "id, name, party, cooperation, version";

    /** Take part in every cooperation and hold no money. */
    private static final List<String> WITHOUT_PARTY = List.of("PLO", "Patienter og pårørende");

    private final Database database;

    Organisations(Database database) {
        this.database = database;
    }

    /** Those that a release brings: one for each party, and those that belong to none. */
    static List<Organisation> ofRelease(Collection<Party> parties) {
        return Stream.concat(
                        parties.stream().map(party -> of(party.key(), party.displayName(), party.code())),
                        WITHOUT_PARTY.stream().map(name -> of(name, name, null)))
                .toList();
    }

    private static Organisation of(String key, String name, @Nullable String party) {
        UUID id = UUID.nameUUIDFromBytes(("organisation:" + key).getBytes(StandardCharsets.UTF_8));
        return new Organisation(id, name, party, null, 1);
    }

    List<Organisation> all() {
        return database.list("select " + COLUMNS + " from organisation order by name, id", Organisations::row);
    }

    /**
     * By name.
     *
     * @param cooperation only those that can take part there; null: no matter where
     * @param party only those of this party; null: of any and of none
     */
    public List<Organisation> search(@Nullable String cooperation, @Nullable String party) {
        return database.list(
                "select " + COLUMNS + " from organisation o"
                        + " where (cast(? as text) is null or (o.cooperation is null or o.cooperation = ?)"
                        + " and (o.party is null or o.cooperation is not null or exists (select from cooperation_party p"
                        + " where p.cooperation = ? and p.party = o.party)))"
                        + " and (cast(? as text) is null or o.party = ?) order by name, id",
                Organisations::row,
                cooperation,
                cooperation,
                cooperation,
                party,
                party);
    }

    public Optional<Organisation> find(UUID id) {
        return database.find("select " + COLUMNS + " from organisation where id = ?", Organisations::row, id);
    }

    /** No other transaction changes it until the end of this one. */
    Optional<Organisation> findForChange(UUID id) {
        return database.find(
                "select " + COLUMNS + " from organisation where id = ? for update", Organisations::row, id);
    }

    void add(Organisation it) {
        database.update(
                "insert into organisation (id, name, party, cooperation) values (?, ?, ?, ?)",
                it.id(),
                it.name(),
                it.party(),
                it.cooperation());
    }

    /** @return it with its new version */
    Organisation edit(UUID id, String name, @Nullable String party) {
        return database.find(
                        "update organisation set name = ?, party = ?, version = version + 1 where id = ? returning "
                                + COLUMNS,
                        Organisations::row,
                        name,
                        party,
                        id)
                .orElseThrow();
    }

    private static Organisation row(ResultSet row) throws SQLException {
        return new Organisation(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("party"),
                row.getString("cooperation"),
                row.getLong("version"));
    }
}

package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.SeatRole;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seats of the register. */
@ApplicationScoped
class Seats {
    private static final String SELECT = """
            select s.id, s.person, p.name, s.body, s.organisation, s.role, s.party_letter, s.valid_from, s.valid_to, s.version
            from seat s join person p on p.id = s.person""";

    private final Database database;

    Seats(Database database) {
        this.database = database;
    }

    /**
     * Which seats are asked for.
     *
     * @param body null: of any
     * @param person null: of anybody
     * @param on only those that are held on this day; null: whenever
     */
    record Search(
            Scope scope,
            @Nullable String body,
            @Nullable UUID person,
            @Nullable LocalDate on) {}

    /** The last row of the page before. */
    record After(LocalDate from, UUID id) {}

    /** The newest first. */
    List<Seat> search(Search it, @Nullable After after, int limit) {
        return database.list(
                SELECT + """

                 join body b on b.id = s.body
                where (? or b.cooperation = any(?)) and (cast(? as text) is null or s.body = ?)
                  and (cast(? as uuid) is null or s.person = ?)
                  and (cast(? as date) is null or ? between s.valid_from and coalesce(s.valid_to, 'infinity'))
                  and (cast(? as date) is null or (s.valid_from, s.id) < (?, cast(? as uuid)))
                order by s.valid_from desc, s.id desc limit ?""",
                Seats::row,
                it.scope().all(),
                it.scope().ids(),
                it.body(),
                it.body(),
                it.person(),
                it.person(),
                it.on(),
                it.on(),
                after == null ? null : after.from(),
                after == null ? null : after.from(),
                after == null ? null : after.id(),
                limit);
    }

    List<Seat> all() {
        return database.list(SELECT + " order by s.id", Seats::row);
    }

    /** No other transaction changes it until the end of this one. */
    Optional<Seat> findForChange(UUID id) {
        return database.find(SELECT + " where s.id = ? for update of s", Seats::row, id);
    }

    /** Those of a body that are held on one of the days; no other transaction adds one to it until the end of this one. */
    List<Seat> takenForChange(String body, LocalDate from, @Nullable LocalDate to) {
        database.find("select id from body where id = ? for no key update", row -> row.getString("id"), body);
        return database.list(
                SELECT
                        + " where s.body = ? and daterange(s.valid_from, s.valid_to + 1) && daterange(?, ?)"
                        + " order by s.valid_from, s.id",
                Seats::row,
                body,
                from,
                to == null ? null : to.plusDays(1));
    }

    void add(Seat it) {
        database.update(
                """
                insert into seat (id, person, body, organisation, role, party_letter, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                it.id(),
                it.person().id(),
                it.body(),
                it.organisation(),
                it.role().code(),
                it.partyLetter(),
                it.from(),
                it.to());
    }

    void end(UUID id, LocalDate to) {
        database.update("update seat set valid_to = ?, version = version + 1 where id = ?", to, id);
    }

    private static Seat row(ResultSet row) throws SQLException {
        return new Seat(
                Columns.id(row, "id"),
                new Person.Named(Columns.id(row, "person"), row.getString("name")),
                row.getString("body"),
                Columns.idOrNull(row, "organisation"),
                SeatRole.of(row.getString("role")),
                row.getString("party_letter"),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"),
                row.getLong("version"));
    }
}

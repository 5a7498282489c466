package dk.sundhedsklynge.funds.register;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.copy.InMemory;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register as it is read at every request: from memory, as it was last committed. */
@ApplicationScoped
public class KnownRegister {
    private static final String VERSION = """
            select concat(
                (select concat(count(*), ' ', sum(hashtextextended(concat(id, name, parties, valid_to, winding_up), sequence))) from cooperation), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(concat(id, name, place, kind), sequence))) from party))""";

    private final AfterCommit afterCommit;
    private final InMemory<Content> content;

    KnownRegister(Database database, AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
        this.content = new InMemory<>(
                () -> database.find(VERSION, row -> row.getString(1)).orElseThrow(), () -> read(database));
    }

    /**
     * @param parties ids of the parties it consists of
     * @param to its last day; null when that is not known
     * @param windingUp null while it goes on
     */
    public record KnownCooperation(
            String id,
            String name,
            List<String> parties,
            @Nullable LocalDate to,
            @Nullable WindingUp windingUp) {}

    /**
     * @param order its place among the parties
     * @param municipality otherwise it is a region
     */
    public record KnownParty(String id, String name, int order, boolean municipality) {
        /** As it is called where it stands by itself, as a choice of a form does. */
        public String displayName() {
            return municipality ? name + " Kommune" : name;
        }
    }

    private record Content(Map<String, KnownCooperation> cooperations, Map<String, KnownParty> parties) {}

    /** By id, in Danish alphabetical order. */
    public Map<String, KnownCooperation> cooperations() {
        return content.get().cooperations();
    }

    /** By id. */
    public Map<String, KnownParty> parties() {
        return content.get().parties();
    }

    /** Who is paid the money of a cooperation; nobody is asked of one that is not known. */
    public PartiesOfFund partiesOf(String cooperation) {
        KnownCooperation known = cooperations().get(cooperation);
        return new PartiesOfFund(known == null ? List.of() : known.parties(), this::isMunicipality);
    }

    private boolean isMunicipality(String party) {
        KnownParty known = parties().get(party);
        return known != null && known.municipality();
    }

    /** What the transaction under way writes is seen once it has committed. */
    public void willChange() {
        afterCommit.run(content::changed);
    }

    private static Content read(Database database) {
        return new Content(
                byId(
                        database.list(
                                "select id, name, parties, valid_to, winding_up from cooperation order by name, id",
                                row -> new KnownCooperation(
                                        row.getString("id"),
                                        row.getString("name"),
                                        Columns.texts(row, "parties"),
                                        Columns.dayOrNull(row, "valid_to"),
                                        windingUp(row))),
                        KnownCooperation::id),
                byId(
                        database.list(
                                "select id, name, place, kind from party order by place, id",
                                row -> new KnownParty(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getInt("place"),
                                        row.getString("kind").equals("municipality"))),
                        KnownParty::id));
    }

    private static @Nullable WindingUp windingUp(ResultSet row) throws SQLException {
        return row.getString("winding_up") == null
                ? null
                : Columns.json(row, "winding_up", new TypeReference<WindingUp>() {});
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.put(id.apply(one), one));
        return Collections.unmodifiableMap(found);
    }
}

package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.copy.InMemory;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the register that every request reads: kept in memory, and fresh within seconds at every replica. */
@ApplicationScoped
class RegisterTables {
    private static final String VERSION = """
            select concat(
                (select concat(count(*), ' ', sum(hashtextextended(code, version))) from party), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(id, version))) from cooperation), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(concat(cooperation, party), place)))
                   from cooperation_party), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(concat(cooperation, party, successor), place)))
                   from cooperation_successor), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(id, version))) from body_type), ' ',
                (select concat(count(*), ' ', sum(hashtextextended(id, version))) from body))""";

    private static final String BODY = "id, cooperation, type, level, name, valid_from, valid_to, version";

    private final Database database;
    private final AfterCommit afterCommit;
    private final InMemory<Register.Content> held;

    RegisterTables(Database database, AfterCommit afterCommit) {
        this.database = database;
        this.afterCommit = afterCommit;
        this.held = new InMemory<>(
                () -> database.find(VERSION, row -> row.getString(1)).orElseThrow(), this::read);
    }

    /** From memory, as last committed. */
    Register.Content held() {
        return held.get();
    }

    /** From the tables, as the transaction under way sees them. */
    Register.Content read() {
        return new Register.Content(cooperations(), parties(), bodies(), types());
    }

    /** What the transaction under way writes is read once it has committed. */
    void willChange() {
        afterCommit.run(held::changed);
    }

    private List<Party> parties() {
        return database.list(
                "select code, kind, name, place from party order by place, code",
                row -> new Party(
                        row.getString("code"),
                        oneOf(Party.Kind.values(), Party.Kind::code, row.getString("kind")),
                        row.getString("name"),
                        row.getInt("place")));
    }

    private record Of<T>(String cooperation, T what) {}

    List<Cooperation> cooperations() {
        Map<String, List<String>> parties = byCooperation(database.list(
                "select cooperation, party from cooperation_party order by cooperation, place",
                row -> new Of<>(row.getString("cooperation"), row.getString("party"))));
        Map<String, List<Cooperation.Successor>> successors = byCooperation(database.list(
                "select cooperation, party, successor from cooperation_successor order by cooperation, place",
                row -> new Of<>(
                        row.getString("cooperation"),
                        new Cooperation.Successor(row.getString("party"), row.getString("successor")))));
        return database.list(
                "select id, name, short_name, kind, region, region_name, valid_from, valid_to, evidence, cut_off,"
                        + " late_invoices_until, persons, archived_on from cooperation c"
                        + " left join cooperation_winding_up w on w.cooperation = c.id order by c.place, c.id",
                row -> new Cooperation(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        oneOf(Cooperation.Kind.values(), Cooperation.Kind::code, row.getString("kind")),
                        row.getString("region"),
                        row.getString("region_name"),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to"),
                        parties.getOrDefault(row.getString("id"), List.of()),
                        successors.getOrDefault(row.getString("id"), List.of()),
                        row.getString("evidence"),
                        windingUp(row)));
    }

    private static @Nullable WindingUp windingUp(ResultSet row) throws SQLException {
        LocalDate cutOff = Columns.dayOrNull(row, "cut_off");
        return cutOff == null
                ? null
                : new WindingUp(
                        cutOff,
                        Columns.day(row, "late_invoices_until"),
                        Columns.ids(row, "persons"),
                        Columns.dayOrNull(row, "archived_on"));
    }

    /** What the decision on a handover says, or what it says now; told to the other services by whoever calls. */
    Cooperation windUp(String cooperation, WindingUp it) {
        database.update(
                """
                insert into cooperation_winding_up as held (cooperation, cut_off, late_invoices_until, persons, archived_on)
                values (?, ?, ?, ?, ?)
                on conflict (cooperation) do update set cut_off = excluded.cut_off,
                    late_invoices_until = excluded.late_invoices_until, persons = excluded.persons,
                    archived_on = excluded.archived_on""",
                cooperation,
                it.cutOff(),
                it.lateInvoicesUntil(),
                it.persons().toArray(UUID[]::new),
                it.archivedOn());
        database.update("update cooperation set version = version + 1 where id = ?", cooperation);
        willChange();
        return cooperations().stream()
                .filter(one -> one.id().equals(cooperation))
                .findFirst()
                .orElseThrow();
    }

    void addDivision(Collection<Cooperation> cooperations) {
        List<@Nullable Object[]> parties = new ArrayList<>();
        List<@Nullable Object[]> successors = new ArrayList<>();
        for (Cooperation it : cooperations) {
            for (int place = 0; place < it.parties().size(); place++) {
                parties.add(new @Nullable Object[] {it.id(), it.parties().get(place), place});
            }
            for (int place = 0; place < it.successors().size(); place++) {
                Cooperation.Successor successor = it.successors().get(place);
                successors.add(new @Nullable Object[] {it.id(), successor.party(), successor.cooperation(), place});
            }
        }
        database.each("insert into cooperation_party (cooperation, party, place) values (?, ?, ?)", parties);
        database.each(
                "insert into cooperation_successor (cooperation, party, successor, place) values (?, ?, ?, ?)",
                successors);
    }

    private static <T> Map<String, List<T>> byCooperation(List<Of<T>> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Of::cooperation, Collectors.mapping(Of::what, Collectors.toUnmodifiableList())));
    }

    private List<Body> bodies() {
        return database.list("select " + BODY + " from body order by place, id", RegisterTables::body);
    }

    private List<BodyType> types() {
        return database.list(
                "select id, name, valid_from, valid_to, definition, version from body_type order by place, id",
                row -> new BodyType(
                        row.getString("id"),
                        row.getString("name"),
                        Columns.dayOrNull(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to"),
                        BodyTypes.read(row.getString("definition")),
                        row.getLong("version")));
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getString("id"),
                row.getString("cooperation"),
                row.getString("type"),
                oneOf(Level.values(), Level::code, row.getString("level")),
                row.getString("name"),
                Columns.dayOrNull(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"),
                row.getLong("version"));
    }

    /** The bodies of a cooperation as the transaction under way sees them; no other adds or renames one until the end. */
    List<Body> bodiesForChange(String cooperation) {
        database.find(
                "select id from cooperation where id = ? for no key update", row -> row.getString("id"), cooperation);
        return database.list(
                "select " + BODY + " from body where cooperation = ? order by place, id",
                RegisterTables::body,
                cooperation);
    }

    void add(Body body) {
        database.update(
                """
                insert into body (id, cooperation, type, level, name, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?)""",
                body.id(),
                body.cooperation(),
                body.type(),
                body.level().code(),
                body.name(),
                body.from(),
                body.to());
        willChange();
    }

    /** The body as the transaction under way sees it, and no other changes it until the end. */
    Optional<Body> bodyForChange(String id) {
        return database.find("select " + BODY + " from body where id = ? for update", RegisterTables::body, id);
    }

    /** @return the body with its new version */
    Body rename(Body body, String name) {
        Body renamed = database.find(
                        "update body set name = ?, version = version + 1 where id = ? returning " + BODY,
                        RegisterTables::body,
                        name,
                        body.id())
                .orElseThrow();
        willChange();
        return renamed;
    }

    private static <T> T oneOf(T[] values, Function<T, String> code, String read) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(read))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The register cannot hold " + read));
    }
}

package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.copy.AfterCommit;
import dk.sundhedsklynge.platform.copy.InMemory;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The appointments of every user, read from memory at each request. A change that this replica committed holds at once, one of
 * another replica within ten seconds. An appointment that has not begun or is over gives nothing, whatever was told of it.
 */
@ApplicationScoped
public class KnownAppointments {
    /** What is long over is not read, so that this grows with those who are in office and not with those who ever were. */
    private static final String NOT_OVER = """
            from user_account u join appointment a on a.person = u.person
            where a.valid_to is null or a.valid_to >= current_date - 1""";

    private static final String VERSION =
            "select concat(count(*), ' ', sum(hashtextextended(concat(u.id, a.id), a.sequence))) " + NOT_OVER;
    private static final String ALL =
            "select u.issuer, u.subject, a.id, a.kind, a.cooperation, a.body, a.party, a.project, a.valid_from, a.valid_to "
                    + NOT_OVER
                    + " order by a.valid_from, a.id";

    private final Supplier<Map<User, List<Appointment>>> known;
    private final Runnable change;
    private final Clock clock;

    @Inject
    KnownAppointments(Database database, AfterCommit afterCommit, Clock clock) {
        InMemory<Map<User, List<Appointment>>> held = new InMemory<>(
                () -> database.find(VERSION, row -> row.getString(1)).orElseThrow(), () -> read(database));
        this.known = held::get;
        this.change = () -> afterCommit.run(held::changed);
        this.clock = clock;
    }

    /** For tests: a fixed set. */
    KnownAppointments(Map<User, List<Appointment>> known, Clock clock) {
        this.known = () -> known;
        this.change = () -> {};
        this.clock = clock;
    }

    /**
     * A user as a token names them.
     *
     * @param issuer the claim {@code iss}
     * @param subject the claim {@code sub}
     */
    public record User(String issuer, String subject) {}

    /** Those that hold today, in Danish time. */
    public List<Appointment> inForce(User user) {
        List<Appointment> held = known.get().getOrDefault(user, List.of());
        if (held.isEmpty()) {
            return held;
        }
        LocalDate today = LocalDate.now(clock);
        return held.stream().filter(it -> it.isInForce(today)).toList();
    }

    /** What the transaction under way writes holds here once it has committed. */
    public void willChange() {
        change.run();
    }

    private record Held(User user, Optional<Appointment> appointment) {}

    private static Map<User, List<Appointment>> read(Database database) {
        return database.list(ALL, KnownAppointments::held).stream()
                .filter(held -> held.appointment().isPresent())
                .collect(Collectors.groupingBy(
                        Held::user,
                        Collectors.mapping(held -> held.appointment().orElseThrow(), Collectors.toUnmodifiableList())));
    }

    private static Held held(ResultSet row) throws SQLException {
        User user = new User(row.getString("issuer"), row.getString("subject"));
        Optional<AppointmentKind> kind = AppointmentKind.of(row.getString("kind"));
        if (kind.isEmpty()) {
            return new Held(user, Optional.empty());
        }
        return new Held(
                user,
                Optional.of(new Appointment(
                        Columns.id(row, "id"),
                        kind.get(),
                        row.getString("cooperation"),
                        row.getString("body"),
                        row.getString("party"),
                        Columns.idOrNull(row, "project"),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to"))));
    }
}

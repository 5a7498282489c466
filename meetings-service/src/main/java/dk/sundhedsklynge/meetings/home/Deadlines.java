package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meetings and last days of the coming months, the nearest first, in one statement. */
@ApplicationScoped
class Deadlines {
    /** Days; what is later is no deadline yet. */
    private static final int AHEAD = 180;

    private static final int MOST = 8;
    private static final int MOST_NAMED = 3;

    private static final String MEETINGS = """
            select m.body, m.held_on, m.document from meeting m
            where m.cooperation = any(?) and m.state in ('PLANNED', 'CALLED') and m.held_on between ? and ?
            order by m.held_on, m.id limit %d""".formatted(MOST);

    private final Database database;
    private final Register register;
    private final Clock clock;

    Deadlines(Database database, Register register, Clock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    /**
     * A day to come.
     *
     * @param day in words
     * @param what Danish
     * @param href null when there is nothing to open
     */
    public record Deadline(
            LocalDate on, String day, String what, @Nullable String href, boolean isToday) {}

    /**
     * @param cooperations whose meetings the reader sees
     * @param ending whose last days concern the reader
     */
    List<Deadline> of(List<Cooperation> cooperations, List<Cooperation> ending) {
        LocalDate today = today();
        List<Deadline> meetings = database.list(
                MEETINGS,
                row -> meeting(row, today),
                cooperations.stream().map(Cooperation::id).toArray(String[]::new),
                today,
                today.plusDays(AHEAD));
        return Stream.of(
                        meetings.stream(),
                        lastDays(
                                ending,
                                today,
                                Cooperation::cutOff,
                                "Sidste dag for nye punkter, bevillinger og projekter. "),
                        lastDays(
                                ending,
                                today,
                                Deadlines::lateInvoices,
                                "Sidste dag for regninger fra før skæringsdatoen. "))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Deadline::on))
                .limit(MOST)
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DanishDates.ZONE));
    }

    private Deadline meeting(ResultSet row, LocalDate today) throws SQLException {
        LocalDate day = Columns.day(row, "held_on");
        UUID document = Columns.idOrNull(row, "document");
        String body = row.getString("body");
        return new Deadline(
                day,
                ToDos.day(day, today),
                "Møde. " + register.body(body).map(Body::name).orElse(body),
                document == null ? null : "/moeder/dokumenter/" + document,
                day.equals(today));
    }

    /** One line for all cooperations that have the same day. */
    private static Stream<Deadline> lastDays(
            List<Cooperation> cooperations,
            LocalDate today,
            Function<Cooperation, Optional<LocalDate>> lastDay,
            String what) {
        Map<LocalDate, List<String>> names = new TreeMap<>();
        for (Cooperation it : cooperations) {
            lastDay.apply(it).filter(day -> !day.isBefore(today)).ifPresent(day -> names.computeIfAbsent(
                            day, key -> new ArrayList<>())
                    .add(it.shortName()));
        }
        return names.entrySet().stream()
                .map(it -> new Deadline(
                        it.getKey(),
                        ToDos.day(it.getKey(), today),
                        what
                                + (it.getValue().size() > MOST_NAMED
                                        ? it.getValue().size() + " klynger"
                                        : DanishLists.and(it.getValue())),
                        null,
                        it.getKey().equals(today)));
    }

    private static Optional<LocalDate> lateInvoices(Cooperation it) {
        return Optional.ofNullable(it.windingUp()).map(WindingUp::lateInvoicesUntil);
    }
}

package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cooperation that is wound up begins nothing new. What it had before its cut-off can still be written down, and is known by a day
 * of its own, or by the meeting or document that it is known from.
 */
@ApplicationScoped
class CutOffOfFacts {
    private static final String DAYS_OF_SOURCES = """
            select m.held_on from item i join meeting m on m.id = i.meeting where i.id = ?
            union all select d.meeting_date from document d where d.id = ?
            union all select m.held_on from decision d join item i on i.id = d.item join meeting m on m.id = i.meeting
                where d.id = ?""";

    private final Register register;
    private final Database database;
    private final Clock clock;

    CutOffOfFacts(Register register, Database database, Clock clock) {
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /** The cut-off, if it is over and all days that are known of the fact lie after it. */
    Optional<LocalDate> before(FactKind kind, FactDetails details) {
        return kind.isBegun()
                ? register.cutOffBefore(details.basis().cooperation(), LocalDate.now(clock.withZone(DanishDates.ZONE)))
                        .filter(cutOff -> liesBehind(cutOff, details))
                : Optional.empty();
    }

    private boolean liesBehind(LocalDate cutOff, FactDetails details) {
        Basis basis = details.basis();
        List<LocalDate> days = Stream.concat(
                        Stream.ofNullable(details.day()),
                        database
                                .list(
                                        DAYS_OF_SOURCES,
                                        row -> Optional.ofNullable(Columns.dayOrNull(row, "held_on")),
                                        basis.item(),
                                        basis.document(),
                                        details.decision())
                                .stream()
                                .flatMap(Optional::stream))
                .toList();
        return !days.isEmpty() && days.stream().allMatch(it -> it.isAfter(cutOff));
    }
}

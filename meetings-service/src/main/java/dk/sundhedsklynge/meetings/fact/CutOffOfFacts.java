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

    /**
     * Why the fact is not taken once the cut-off is over: all days that are known of it lie after it, or none is known, so that it
     * cannot be told from a new one. Empty when nothing stands against it.
     */
    Optional<FactOutcome.Refused> refusal(FactKind kind, FactDetails details) {
        return kind.isBegun()
                ? register.cutOffBefore(details.basis().cooperation(), LocalDate.now(clock.withZone(DanishDates.ZONE)))
                        .flatMap(cutOff -> refusal(kind, details, cutOff))
                : Optional.empty();
    }

    private Optional<FactOutcome.Refused> refusal(FactKind kind, FactDetails details, LocalDate cutOff) {
        List<LocalDate> days = days(details);
        if (days.isEmpty()) {
            return Optional.of(new FactOutcome.Invalid(List.of(details.askForDay())));
        }
        return days.stream().allMatch(it -> it.isAfter(cutOff))
                ? Optional.of(new FactOutcome.WoundUp(kind, cutOff))
                : Optional.empty();
    }

    private List<LocalDate> days(FactDetails details) {
        Basis basis = details.basis();
        return Stream.concat(
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
    }
}

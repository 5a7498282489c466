package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two fields by which a secretary says that minutes were approved. */
final class ApprovalForm {
    private ApprovalForm() {}

    /** Null when something is wrong, which the reader then says. */
    static @Nullable Approval read(FormReader read, String dayField, String sourceField, Clock clock) {
        read.require(dayField, "Skriv, hvornår referatet blev godkendt");
        read.require(sourceField, "Skriv, hvor det står, for eksempel mødet, hvor det blev godkendt");
        LocalDate on = read.day(dayField);
        if (on != null && on.isAfter(LocalDate.now(clock.withZone(DanishDates.ZONE)))) {
            read.wrong(dayField, "Vælg en dag, der er kommet");
        }
        String source = read.text(sourceField, Approval.LONGEST_SOURCE);
        return on == null || !read.errors().isEmpty() ? null : new Approval(on, source);
    }
}

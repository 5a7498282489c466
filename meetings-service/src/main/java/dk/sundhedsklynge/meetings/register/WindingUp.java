package dk.sundhedsklynge.meetings.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision on a handover says of the cooperation that ends.
 *
 * @param cutOff the last day on which new items, grants and projects are taken
 * @param lateInvoicesUntil the last day on which invoices dated until the cut-off are taken
 * @param persons who go on after the cut-off with hearing, follow-ups, invoices and corrections
 * @param archivedOn the day from which nothing is written any more; null until then
 */
public record WindingUp(
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        List<UUID> persons,
        @Nullable LocalDate archivedOn) {
    public WindingUp {
        persons = List.copyOf(persons);
    }

    /** Whether the cooperation is wound up on the day, or is an archive already. */
    public boolean hasBegun(LocalDate day) {
        return day.isAfter(cutOff) || hasEnded();
    }

    public boolean hasEnded() {
        return archivedOn != null;
    }
}

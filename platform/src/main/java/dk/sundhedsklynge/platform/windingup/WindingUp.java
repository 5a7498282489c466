package dk.sundhedsklynge.platform.windingup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a cooperation ends, as the register tells it.
 *
 * @param cutOff the last day on which anything new is begun
 * @param lateInvoicesUntil the last day on which invoices dated until the cut-off are taken
 * @param persons who go on after the cut-off, beside the secretariat
 * @param archivedOn the day from which nothing is written any more; null until then
 */
public record WindingUp(
        LocalDate cutOff,
        LocalDate lateInvoicesUntil,
        @Nullable List<UUID> persons,
        @Nullable LocalDate archivedOn) {

    /** Whether the cut-off is over. */
    public boolean hasBegun(LocalDate today) {
        return today.isAfter(cutOff) || isArchived(today);
    }

    public boolean isArchived(LocalDate today) {
        return archivedOn != null && !today.isBefore(archivedOn);
    }
}

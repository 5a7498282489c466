package dk.sundhedsklynge.funds.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision on a handover says of the cooperation that ends, as the register tells it.
 *
 * @param cutOff the last day on which new grants are taken
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

package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;

/**
 * A party of which nothing is booked or stated in a fund. Its money is unknown, not zero, so a sum names it as missing.
 *
 * @param figures what is known of it, such as that nothing was committed
 */
public record UnstatedMoney(String fund, String party, String label, Figures figures) {
    Sum sum(Quantity quantity) {
        return Sum.NOTHING.plus(figures.known(quantity), label);
    }
}

package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.dossier.SumCheck.Sum;
import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.Quantity;

/**
 * That nobody states any money of a party in a fund, which is not that it has none: it is lacking in the sums.
 *
 * @param figures what is known of it all the same, such as that nothing was committed
 */
public record UnstatedMoney(String fund, String party, String label, Figures figures) {
    Sum sum(Quantity quantity) {
        return Sum.NOTHING.plus(figures.known(quantity), label);
    }
}

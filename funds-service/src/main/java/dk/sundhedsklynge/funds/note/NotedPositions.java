package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.effect.OrderedTerms;

/** What an opening entered by hand states and no entry can say. */
final class NotedPositions {
    private NotedPositions() {}

    static StatedPosition stated(Note opening) {
        StatedPosition stated = new StatedPosition();
        stated.statedOn(opening.countsFrom());
        for (OrderedTerms.Line line : opening.position().lines()) {
            String period = line.period() == null || line.period().isBlank() ? opening.period() : line.period();
            HeldIn place = new HeldIn(Holder.of(line.party(), line.label()), period);
            long amount = line.amount().ore();
            switch (line.quantity()) {
                case "uncommitted" -> stated.uncommitted(place, amount);
                case "unspent" -> stated.unspent(place, amount);
                case "received" -> {
                    if (amount == 0) {
                        stated.receivedNothing(place);
                    }
                }
                default -> {}
            }
        }
        return stated;
    }
}

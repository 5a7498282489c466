package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.platform.money.Money;

/**
 * What is left of money that was carried into a period of which nobody states what was received. It came in for an earlier period
 * and is subtracted there, so it has to stand here: otherwise it would be in no dossier.
 */
final class CarriedRests {
    private CarriedRests() {}

    /** Whether such a rest can be computed and does not stand. */
    static boolean isMissing(Figures figures) {
        return !in(figures).equals(figures);
    }

    /** The same figures with that rest, where no rest is stated and the period holds carried money alone. */
    static Figures in(Figures figures) {
        Money in = figures.carriedIn();
        Money out = figures.carriedOut();
        if (figures.unspent() != null || figures.received() != null || in == null || in.ore() <= 0 || out == null) {
            return figures;
        }
        Money spent = figures.spent();
        Money left = in.minus(out).minus(spent == null ? Money.NONE : spent);
        return left.ore() < 0
                ? figures
                : new Figures(
                        null, figures.committed(), figures.reserved(), spent, out, in, figures.uncommitted(), left);
    }
}

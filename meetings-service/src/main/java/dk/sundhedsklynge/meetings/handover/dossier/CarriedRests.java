package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is left at least of money that was carried into a period of which nobody states what was received besides. It came in for an
 * earlier period and is subtracted there, so it has to count here: otherwise it would be in no sum of dossiers.
 */
final class CarriedRests {
    private CarriedRests() {}

    /** Null when the rest is known, and when it is not known what of the money was spent or carried on. */
    static @Nullable Money atLeast(Figures figures) {
        Money in = figures.carriedIn();
        Money out = figures.carriedOut();
        Money spent = figures.spent();
        if (figures.unspent() != null || figures.received() != null || in == null || out == null || spent == null) {
            return null;
        }
        Money left = in.minus(out).minus(spent);
        return in.ore() > 0 && left.ore() >= 0 ? left : null;
    }
}

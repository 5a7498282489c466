package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.KnownFigures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money of a cooperation for two kinds of readers.
 *
 * @param all with all that is booked
 * @param published for whoever may not see closed items; the same when none is counted in
 * @param publishedOn the day those were published; null when they are as things stand
 */
record ShownMoney(
        KnownFigures all, KnownFigures published, @Nullable LocalDate publishedOn) {
    boolean hasClosed() {
        return publishedOn != null;
    }
}

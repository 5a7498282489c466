package dk.sundhedsklynge.platform.money;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of which all is known, some, or nothing. Something is known of a sum when the parts that nobody stated cannot be negative:
 * then what is stated is the least that it can be. What nobody stated is never shown as zero.
 *
 * @param amount null when not all of it is known
 * @param atLeast null when all is known, or nothing
 */
public record KnownAmount(@Nullable Money amount, @Nullable Money atLeast) {
    public static final KnownAmount UNKNOWN = new KnownAmount(null, null);

    /** @param amount null when it is unknown */
    public static KnownAmount of(@Nullable Money amount) {
        return amount == null ? UNKNOWN : new KnownAmount(amount, null);
    }

    /** @param known that it is at least 0 says nothing of it */
    public static KnownAmount atLeast(Money known) {
        return known.ore() == 0 ? UNKNOWN : new KnownAmount(null, known);
    }

    public boolean isKnown() {
        return amount != null;
    }

    /** What is known of it; 0 where nothing is. */
    public Money orAtLeast() {
        return Objects.requireNonNullElse(amount, Objects.requireNonNullElse(atLeast, Money.NONE));
    }

    /** Danish, such as {@code 1.234,50}, {@code mindst 1.234,50} or {@code ikke oplyst}. */
    public String inWords() {
        if (amount != null) {
            return DanishNumbers.format(amount);
        }
        return atLeast == null ? "ikke oplyst" : "mindst " + DanishNumbers.format(atLeast);
    }
}

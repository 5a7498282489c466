package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What becomes of the confirmed effect that a proposal would stand beside, so that nothing is booked twice unseen. */
public enum EarlierEffect {
    /** The proposal takes its place. */
    REPLACE("Erstat den tidligere"),
    /** It stays, and only what the proposal says more or less is booked. */
    DIFFERENCE("Lad den tidligere stå, og bogfør kun forskellen"),
    /** Both are booked in full. */
    KEEP("Begge gælder fuldt ud");

    private final String label;

    EarlierEffect(String label) {
        this.label = label;
    }

    /** Danish, as a choice. */
    public String label() {
        return label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no choice has this code */
    @JsonCreator
    public static EarlierEffect of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Skriv replace, difference eller keep"));
    }

    /** What can become of an earlier effect in this state when these terms are confirmed. */
    public static List<EarlierEffect> possible(EffectState earlier, Terms said, Terms now) {
        List<EarlierEffect> possible = new ArrayList<>();
        if (earlier.mayBeReplacedUnseen()) {
            possible.add(REPLACE);
        } else if (earlier == EffectState.APPLIED && differInAmountAlone(said, now)) {
            possible.add(DIFFERENCE);
        }
        possible.add(KEEP);
        return possible;
    }

    private static boolean differInAmountAlone(Terms said, Terms now) {
        return said instanceof Terms.Commitment one
                && now instanceof Terms.Commitment other
                && one.shares() == null
                && other.shares() == null
                && one.project().equals(other.project())
                && Objects.equals(one.period(), other.period())
                && Objects.equals(one.party(), other.party())
                && Objects.equals(one.label(), other.label())
                && Objects.equals(one.key(), other.key())
                && !one.amount().equals(other.amount());
    }
}

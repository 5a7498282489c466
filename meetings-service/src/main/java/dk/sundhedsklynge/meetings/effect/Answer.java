package dk.sundhedsklynge.meetings.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an effect.
 *
 * @param reason of a refusal its code, of a rejection or withdrawal what the secretary wrote
 * @param advice Danish sentence: what to do about a refusal, or what to look at in what was booked
 * @param missing øre
 * @param result {@code booked}, {@code reserved}, {@code contained} or {@code changed}
 * @param entry the journal entry in funds
 */
@Embeddable
public record Answer(
        @Nullable String reason,
        @Nullable String advice,
        @Nullable Long missing,
        @Nullable String result,
        @Nullable UUID entry,
        @Column(name = "applied_on") @Nullable LocalDate appliedOn) {

    static final Answer NONE = new Answer(null, null, null, null, null, null);

    static Answer because(String reason) {
        return new Answer(reason, null, null, null, null, null);
    }

    static Answer applied(String result, @Nullable UUID entry, LocalDate on, @Nullable String warning) {
        return new Answer(null, warning, null, result, entry, on);
    }

    static Answer refused(String reason, String advice, @Nullable Long missing) {
        return new Answer(reason, advice, missing, null, null, null);
    }
}

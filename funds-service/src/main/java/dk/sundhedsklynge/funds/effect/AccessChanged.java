package dk.sundhedsklynge.funds.effect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;

/**
 * What is read of {@code meetings.access-changed.v1}: how effects of an item are shown from now on.
 *
 * @param sequence the newest of an item counts
 * @param effects also those that others are to do
 */
public record AccessChanged(
        UUID id,
        long sequence,
        @NotBlank(message = OrderedTerms.MISSING) String cooperation,

        @NotNull(message = OrderedTerms.MISSING) @Valid
        List<@NotNull(message = OrderedTerms.MISSING) EffectAccess> effects) {
    public static final String TYPE = "meetings.access-changed.v1";

    /** @param access {@code open} or {@code closed} */
    public record EffectAccess(
            @NotNull(message = OrderedTerms.MISSING) UUID id,

            @NotNull(message = OrderedTerms.MISSING)
            @Pattern(regexp = EffectOrdered.ACCESS, message = EffectOrdered.OPEN_OR_CLOSED)
            String access) {
        boolean isClosed() {
            return EffectOrdered.isClosed(access);
        }
    }
}

package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.terms.EffectType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effect that a secretary enters on a decision.
 *
 * @param terms in the shape of the type; an id that the effect gives (a new project, key or earmark) may be left out
 * @param replaces a refused effect of the same decision that this one stands in for
 * @param quote the words of the decision it rests on; the whole decision when left out
 */
public record NewEffect(
        @NotNull(message = "Skriv beslutningens id") UUID decision,
        @NotNull(message = "Skriv virkningens type") EffectType type,
        @NotNull(message = "Skriv virkningens vilkår") ObjectNode terms,
        @Nullable UUID reservation,

        @Nullable @Size(max = 500, message = "Højst 500 virkninger")
        List<@NotNull(message = "Skriv en virknings id") UUID> waitsFor,

        @Nullable UUID replaces,

        @Nullable @Size(max = 2000, message = "Højst 2000 tegn")
        String quote) {}

package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.order.FundNames;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a {@code meetings.effect-ordered.v1} addressed to funds.
 *
 * @param terms in the shape of the type, see {@link OrderedTerms}
 */
public record EffectOrdered(
        @NotNull(message = OrderedTerms.MISSING) UUID id,

        @NotBlank(message = OrderedTerms.MISSING) String cooperation,

        @NotBlank(message = OrderedTerms.MISSING) String type,

        @NotNull(message = OrderedTerms.MISSING) LocalDate decidedOn,

        @NotBlank(message = OrderedTerms.MISSING) String decidedBy,

        boolean competent,
        @Nullable UUID reservation,
        @Nullable List<@NotNull(message = OrderedTerms.MISSING) UUID> waitsFor,

        @NotNull(message = OrderedTerms.MISSING)
        @Pattern(regexp = EffectOrdered.ACCESS, message = EffectOrdered.OPEN_OR_CLOSED)
        String access,

        @NotNull(message = OrderedTerms.MISSING) Anchor anchor,
        @NotNull(message = OrderedTerms.MISSING) JsonNode terms) {
    public static final String TYPE = "meetings.effect-ordered.v1";

    static final String ACCESS = "open|closed";
    static final String OPEN_OR_CLOSED = "Værdien skal være open eller closed";

    /** Whom the order is for; read before the rest, because the terms of other addressees have another shape. */
    public record Address(String addressee) {
        boolean isFunds() {
            return "funds".equals(addressee);
        }
    }

    /** The order must have been checked. */
    public Effect effect() {
        return new Effect(
                id,
                cooperation,
                type,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor == null ? List.of() : List.copyOf(waitsFor),
                isClosed(access),
                anchor,
                withFundsAsTyped().toString());
    }

    /** Its terms, with the names of funds as they are read wherever one is typed. */
    private JsonNode withFundsAsTyped() {
        if (!(terms instanceof ObjectNode named)) {
            return terms;
        }
        ObjectNode typed = named.deepCopy();
        for (String field : OrderedTerms.FUNDS.getOrDefault(type, List.of())) {
            JsonNode name = typed.path(field);
            if (name.isTextual()) {
                typed.put(field, FundNames.typed(name.textValue()));
            }
        }
        return typed;
    }

    /** Never open by accident. */
    static boolean isClosed(String access) {
        return !access.equals("open");
    }
}

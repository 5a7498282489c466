package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.funds.ledger.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a {@code meetings.effect-ordered.v1} addressed to funds. */
public record EffectOrdered(
        UUID id,
        String cooperation,
        String type,
        LocalDate decidedOn,
        String decidedBy,
        boolean competent,
        @Nullable UUID reservation,
        @Nullable List<UUID> waitsFor,
        String access,
        Anchor anchor,
        JsonNode terms) {

    public static final String TYPE = "meetings.effect-ordered.v1";

    /** Whom the order is for; read before the rest, because the terms of other addressees have another shape. */
    public record Address(String addressee) {
        boolean isFunds() {
            return "funds".equals(addressee);
        }
    }

    /** @throws IllegalArgumentException when the type is unknown, or a field or one of the type's terms is missing */
    public Effect effect() {
        require(id, "id");
        require(cooperation, "cooperation");
        require(type, "type");
        require(decidedOn, "decidedOn");
        require(decidedBy, "decidedBy");
        require(anchor, "anchor");
        require(terms, "terms");
        OrderedTerms read = new OrderedTerms(type, decidedOn, cooperation);
        read.terms(terms);
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
                terms.toString());
    }

    /** Never open by accident. */
    static boolean isClosed(@Nullable String access) {
        return switch (access) {
            case "open" -> false;
            case "closed" -> true;
            case null, default -> throw new IllegalArgumentException("Unknown access '%s'".formatted(access));
        };
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("%s is missing".formatted(field));
        }
    }
}

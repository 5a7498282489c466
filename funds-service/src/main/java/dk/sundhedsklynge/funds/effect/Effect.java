package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effect as it was ordered; nothing of it ever changes but who may see it.
 *
 * @param competent whether the body may decide it; otherwise it is recommended only
 * @param terms JSON, in the shape of the type
 */
public record Effect(
        UUID id,
        String cooperation,
        String type,
        LocalDate decidedOn,
        String decidedBy,
        boolean competent,
        @Nullable UUID reservation,
        List<UUID> waitsFor,
        boolean closed,
        Anchor anchor,
        String terms) {
    private static final ObjectMapper JSON = Json.mapper();

    /**
     * What is weighed of it.
     *
     * @param tieOrder of a distribution key, its parties in the order that settles ties
     */
    Order order(List<String> tieOrder) {
        OrderedTerms ordered = orderedTerms();
        Terms read = ordered.terms(decidedOn, tieOrder);
        return new Order(
                id,
                read instanceof Terms.Opening ? CauseType.OPENING : CauseType.EFFECT,
                cooperation,
                ordered.fund(cooperation),
                read instanceof Terms.Opening opening ? opening.asOf() : decidedOn,
                competent,
                reservation,
                waitsFor,
                closed,
                anchor.document(),
                anchor.meeting(),
                Precedence.inMinutes(decidedOn, orZero(anchor.item()), orZero(anchor.line())),
                decidedBy,
                read);
    }

    /** The parties that a distribution key weighs; none of any other effect. */
    List<String> partiesOfKey() {
        return orderedTerms() instanceof OrderedTerms.SetKey key ? key.parties() : List.of();
    }

    /** Its terms in the shape of its type. */
    OrderedTerms orderedTerms() {
        try {
            return OrderedTerms.read(type, json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The terms of " + id + " cannot be read", e);
        }
    }

    /** The same, stemming from an item that is closed or open by now. */
    Effect withAccess(boolean nowClosed) {
        return new Effect(
                id,
                cooperation,
                type,
                decidedOn,
                decidedBy,
                competent,
                reservation,
                waitsFor,
                nowClosed,
                anchor,
                terms);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    JsonNode json() {
        try {
            return JSON.readTree(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The terms of " + id + " are no JSON", e);
        }
    }
}

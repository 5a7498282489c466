package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.funds.ledger.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Effects as meetings orders them, each with an id of its own. Amounts in kroner, as text. */
public final class Ordered {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Ordered() {}

    /** The position of Vest by the end of a day: 1.770.572 received, none of it split. */
    public static Effect opening(String cooperation, String asOf, UUID project, String spent) {
        return effect(
                cooperation,
                "opening",
                asOf,
                Map.of(
                        "asOf",
                        asOf,
                        "period",
                        "2022-2023",
                        "fund",
                        "cluster",
                        "lines",
                        List.of(
                                line("received", null, "1770572.00"),
                                line("committed", project, "900000.00"),
                                line("spent", project, spent),
                                line("uncommitted", null, "1.00"),
                                carried("496685.62"))));
    }

    private static Map<String, Object> line(String quantity, @Nullable UUID project, String amount) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("quantity", quantity);
        line.put("party", null);
        line.put("label", "hele klyngen");
        line.put("project", project == null ? null : project.toString());
        line.put("toYear", null);
        line.put("amount", money(amount));
        return line;
    }

    private static Map<String, Object> carried(String amount) {
        Map<String, Object> line = line("carriedOver", null, amount);
        line.put("toYear", 2025);
        return line;
    }

    public static Effect allotment(String cooperation, String on, @Nullable String party, String amount) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("period", null);
        terms.put("party", party);
        terms.put("label", null);
        terms.put("amount", money(amount));
        return effect(cooperation, "allotment", on, terms);
    }

    public static Effect grant(String cooperation, String on, UUID project, String amount) {
        return effect(cooperation, "grant", on, Map.of("project", project.toString(), "amount", money(amount)));
    }

    public static Effect grant(String cooperation, String on, UUID project, String amount, Map<String, String> shares) {
        return effect(
                cooperation,
                "grant",
                on,
                Map.of(
                        "project", project.toString(),
                        "amount", money(amount),
                        "shares",
                                shares.entrySet().stream()
                                        .map(share ->
                                                Map.of("party", share.getKey(), "amount", money(share.getValue())))
                                        .toList()));
    }

    public static Map<String, Object> money(String kroner) {
        return Map.of("amount", new BigDecimal(kroner), "currency", "DKK");
    }

    public static Effect effect(String cooperation, String type, String on, Map<String, ?> terms) {
        return effect(cooperation, type, on, true, List.of(), false, UUID.randomUUID(), terms);
    }

    public static Effect effect(
            String cooperation,
            String type,
            String on,
            boolean competent,
            List<UUID> waitsFor,
            boolean closed,
            UUID meeting,
            Map<String, ?> terms) {
        return new Effect(
                UUID.randomUUID(),
                cooperation,
                type,
                LocalDate.parse(on),
                cooperation + ":politisk",
                competent,
                null,
                waitsFor,
                closed,
                new Anchor(UUID.randomUUID(), meeting, 4, UUID.randomUUID(), 118),
                write(terms));
    }

    public static Effect closed(Effect effect) {
        return copy(effect, effect.competent(), effect.reservation(), effect.waitsFor(), true);
    }

    public static Effect waiting(Effect effect, UUID... forThese) {
        return copy(effect, effect.competent(), effect.reservation(), List.of(forThese), effect.closed());
    }

    public static Effect recommended(Effect effect) {
        return copy(effect, false, effect.reservation(), effect.waitsFor(), effect.closed());
    }

    public static Effect answering(Effect effect, Effect reservation) {
        return copy(effect, effect.competent(), reservation.id(), effect.waitsFor(), effect.closed());
    }

    private static Effect copy(
            Effect effect, boolean competent, @Nullable UUID reservation, List<UUID> waitsFor, boolean closed) {
        return new Effect(
                effect.id(),
                effect.cooperation(),
                effect.type(),
                effect.decidedOn(),
                effect.decidedBy(),
                competent,
                reservation,
                waitsFor,
                closed,
                effect.anchor(),
                effect.terms());
    }

    private static String write(Map<String, ?> terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.Calendar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the terms of an order, as the contract of {@code meetings.effect-ordered.v1} writes them per type. What names no
 * period belongs to the year it was decided in.
 */
public final class OrderedTerms {
    /** In øre, a thousand billion kroner; sums of more would not fit. */
    private static final long LARGEST_AMOUNT = 100_000_000_000_000L;

    /** Far above the inhabitants of any party; products of more would not fit when an amount is shared. */
    private static final long LARGEST_WEIGHT = 1_000_000_000_000L;

    private final String type;
    private final LocalDate decidedOn;
    private final String cooperation;
    private final List<String> tieOrder;

    public OrderedTerms(String type, LocalDate decidedOn, String cooperation) {
        this(type, decidedOn, cooperation, List.of());
    }

    /** @param tieOrder of a distribution key, its parties in the order that settles ties */
    OrderedTerms(String type, LocalDate decidedOn, String cooperation, List<String> tieOrder) {
        this.type = type;
        this.decidedOn = decidedOn;
        this.cooperation = cooperation;
        this.tieOrder = List.copyOf(tieOrder);
    }

    /** @throws IllegalArgumentException when the type is unknown or a term is missing or has another shape; it is named */
    public Terms terms(JsonNode terms) {
        return switch (type) {
            case "opening" -> opening(terms);
            case "allotment" -> new Terms.Allotment(period(terms), holder(terms), amount(terms));
            case "reserve" -> commitment(terms, true);
            case "grant", "supplement" -> commitment(terms, false);
            case "reduce", "release" ->
                new Terms.Reduce(
                        uuid(terms, "project"), amount(terms), shares(terms), optionalUuid(terms, "reservation"));
            case "frame" -> new Terms.Frame(text(terms, "body"), amount(terms), orEmpty(terms, "purpose"));
            case "carry-over" ->
                new Terms.CarryOver(text(terms, "from"), text(terms, "to"), holder(terms), optionalAmount(terms));
            case "earmark" -> new Terms.Earmark(uuid(terms, "earmark"), text(terms, "name"), optionalAmount(terms));
            case "set-key" ->
                new Terms.SetKey(
                        uuid(terms, "key"),
                        text(terms, "name"),
                        list(
                                terms,
                                "weights",
                                weight -> new Terms.KeyWeight(text(weight, "party"), whole(weight, "weight"))),
                        list(terms, "paying", JsonNode::asText),
                        tieOrder);
            default -> throw new IllegalArgumentException("Funds knows no effect of type '%s'".formatted(type));
        };
    }

    /** The fund the order is about: only an opening can name another than the cluster's own. */
    public String fund(JsonNode terms) {
        return type.equals("opening")
                ? FundNames.of(cooperation, text(terms, "fund"))
                : FundNames.ofCluster(cooperation);
    }

    private Terms opening(JsonNode terms) {
        LocalDate asOf = date(terms, "asOf");
        String period = optionalText(terms, "period");
        List<Terms.Line> lines = new ArrayList<>();
        for (JsonNode line : list(terms, "lines", Function.identity())) {
            Terms.StatedQuantity quantity = quantity(text(line, "quantity"));
            if (quantity != null) {
                lines.add(new Terms.Line(
                        quantity,
                        holder(line),
                        optionalUuid(line, "project"),
                        optionalText(line, "toYear"),
                        amount(line)));
            }
        }
        return new Terms.Opening(asOf, period == null ? String.valueOf(asOf.getYear()) : period, lines);
    }

    /** Rows are booked; a rest is a claim, which says nothing of its own. */
    private static Terms.@Nullable StatedQuantity quantity(String code) {
        return switch (code) {
            case "received" -> Terms.StatedQuantity.RECEIVED;
            case "committed" -> Terms.StatedQuantity.COMMITTED;
            case "reserved" -> Terms.StatedQuantity.RESERVED;
            case "spent" -> Terms.StatedQuantity.SPENT;
            case "carriedOver" -> Terms.StatedQuantity.CARRIED_OVER;
            case "uncommitted", "unspent" -> null;
            default -> throw new IllegalArgumentException("Unknown quantity '%s'".formatted(code));
        };
    }

    private Terms commitment(JsonNode terms, boolean onlyReserve) {
        return new Terms.Grant(
                uuid(terms, "project"),
                period(terms),
                amount(terms),
                holder(terms),
                optionalUuid(terms, "key"),
                shares(terms),
                onlyReserve);
    }

    private static List<Terms.PartyAmount> shares(JsonNode terms) {
        return terms.path("shares").isArray()
                ? list(terms, "shares", share -> new Terms.PartyAmount(text(share, "party"), amount(share)))
                : List.of();
    }

    private String period(JsonNode terms) {
        String period = optionalText(terms, "period");
        return period == null ? String.valueOf(decidedOn.getYear()) : period;
    }

    private static Holder holder(JsonNode terms) {
        return Holder.of(optionalText(terms, "party"), optionalText(terms, "label"));
    }

    private static long amount(JsonNode terms) {
        Long amount = optionalAmount(terms);
        if (amount == null) {
            throw missing("amount");
        }
        return amount;
    }

    /** Kroner with at most two decimals, to øre. */
    private static @Nullable Long optionalAmount(JsonNode terms) {
        JsonNode money = terms.path("amount");
        if (money.isMissingNode() || money.isNull()) {
            return null;
        }
        if (!money.path("amount").isNumber() || !money.path("currency").asText().equals("DKK")) {
            throw new IllegalArgumentException("terms.amount is no amount in DKK: " + money);
        }
        BigDecimal kroner = money.get("amount").decimalValue();
        long ore;
        try {
            ore = Money.ofKroner(kroner).ore();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("terms.amount is no whole number of øre: " + kroner, e);
        }
        if (Math.abs(ore) > LARGEST_AMOUNT) {
            throw new IllegalArgumentException("terms.amount is larger than any order: " + kroner);
        }
        return ore;
    }

    private static long whole(JsonNode terms, String term) {
        JsonNode value = terms.path(term);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || Math.abs(value.longValue()) > LARGEST_WEIGHT) {
            throw missing(term);
        }
        return value.longValue();
    }

    private static <T> List<T> list(JsonNode terms, String term, Function<JsonNode, T> reading) {
        JsonNode values = terms.path(term);
        if (!values.isArray()) {
            throw missing(term);
        }
        List<T> all = new ArrayList<>();
        values.forEach(value -> all.add(reading.apply(value)));
        return List.copyOf(all);
    }

    private static UUID uuid(JsonNode terms, String term) {
        UUID value = optionalUuid(terms, term);
        if (value == null) {
            throw missing(term);
        }
        return value;
    }

    private static @Nullable UUID optionalUuid(JsonNode terms, String term) {
        String value = optionalText(terms, term);
        return value == null ? null : UUID.fromString(value);
    }

    private static LocalDate date(JsonNode terms, String term) {
        try {
            return Calendar.day(text(terms, term));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("terms.%s is no date".formatted(term), e);
        }
    }

    private static String text(JsonNode terms, String term) {
        String value = optionalText(terms, term);
        if (value == null) {
            throw missing(term);
        }
        return value;
    }

    private static String orEmpty(JsonNode terms, String term) {
        String value = optionalText(terms, term);
        return value == null ? "" : value;
    }

    private static @Nullable String optionalText(JsonNode terms, String term) {
        JsonNode value = terms.path(term);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }

    private static IllegalArgumentException missing(String term) {
        return new IllegalArgumentException("terms.%s is missing".formatted(term));
    }
}

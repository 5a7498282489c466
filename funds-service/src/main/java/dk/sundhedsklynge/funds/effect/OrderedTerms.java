package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an order, as the contract of {@code meetings.effect-ordered.v1} writes them for each type. Fields that are not
 * known here are left aside. What names no period belongs to the year it was decided in.
 */
public sealed interface OrderedTerms {
    String MISSING = "Feltet mangler";

    /** The record of each type. */
    Map<String, Class<? extends OrderedTerms>> SHAPES = Map.ofEntries(
            Map.entry("opening", Opening.class),
            Map.entry("allotment", Allotment.class),
            Map.entry("reserve", Reserve.class),
            Map.entry("grant", Grant.class),
            Map.entry("supplement", Grant.class),
            Map.entry("reduce", Reduce.class),
            Map.entry("release", Reduce.class),
            Map.entry("frame", Frame.class),
            Map.entry("carry-over", CarryOver.class),
            Map.entry("earmark", Earmark.class),
            Map.entry("lapse", Lapse.class),
            Map.entry("hand-over", HandOver.class),
            Map.entry("transfer", Transfer.class),
            Map.entry(Arrival.TYPE, Arrival.class),
            Map.entry("set-key", SetKey.class));

    /** The fields that name a fund, by type; what other types order is about the cluster's own. */
    Map<String, List<String>> FUNDS = Map.of("opening", List.of("fund"), "transfer", List.of("fromFund", "toFund"));

    /**
     * The terms of a type that is known here; what they say is not checked.
     *
     * @throws JsonProcessingException when a field has another shape; its path says which
     */
    static OrderedTerms read(String type, JsonNode terms) throws JsonProcessingException {
        Class<? extends OrderedTerms> shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("Funds knows no effect of type '%s'".formatted(type));
        }
        return Json.mapper()
                .reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .treeToValue(terms, shape);
    }

    /**
     * What is weighed.
     *
     * @param tieOrder of a distribution key, its parties in the order that settles ties
     */
    Terms terms(LocalDate decidedOn, List<String> tieOrder);

    /** The fund the order is about: only an opening can name another than the cluster's own. */
    default String fund(String cooperation) {
        return FundNames.ofCluster(cooperation);
    }

    /** The funds that it names; empty for what is about the cluster's own in any case. */
    default List<String> namedFunds() {
        return List.of();
    }

    /** Whether a row of an opening states what is left, which can be below zero. */
    static boolean isRest(String quantity) {
        return quantity.equals("uncommitted") || quantity.equals("unspent");
    }

    /**
     * A position: rows are booked, a rest is a claim that says nothing of its own.
     *
     * @param fund whose money it is; null for the cluster's own
     */
    @Schema(name = "OpeningTerms")
    record Opening(
            @NotNull(message = MISSING) LocalDate asOf,
            @Nullable String period,
            @Nullable String fund,
            @NotNull(message = MISSING) List<@Valid @NotNull(message = MISSING) Line> lines)
            implements OrderedTerms {

        @Override
        public Terms.Opening terms(LocalDate decidedOn, List<String> tieOrder) {
            return terms();
        }

        public Terms.Opening terms() {
            return new Terms.Opening(
                    asOf,
                    periodOr(period, asOf),
                    lines.stream().flatMap(Line::booked).toList());
        }

        @Override
        public String fund(String cooperation) {
            return FundNames.of(cooperation, fund == null || fund.isBlank() ? FundNames.CLUSTER : fund);
        }

        @Override
        public List<String> namedFunds() {
            return fund == null ? List.of() : List.of(fund);
        }
    }

    /**
     * @param toYear the year money is carried to; only where it was
     * @param period the year or pool that the figure is of; null for that of the opening
     */
    @Schema(name = "OpeningLine")
    record Line(
            @NotNull(message = MISSING)
            @Pattern(
                    regexp = "received|committed|reserved|spent|carriedOver|uncommitted|unspent",
                    message = "Størrelsen kendes ikke")
            String quantity,

            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable String toYear,
            @Nullable String period,
            @NotNull(message = MISSING) @Bookable Money amount) {

        private Stream<Terms.Line> booked() {
            return stated(quantity)
                    .map(it -> new Terms.Line(
                            it, Holder.of(party, label), project, textOrNull(toYear), textOrNull(period), amount.ore()))
                    .stream();
        }

        private static Optional<Terms.StatedQuantity> stated(String quantity) {
            return switch (quantity) {
                case "received" -> Optional.of(Terms.StatedQuantity.RECEIVED);
                case "committed" -> Optional.of(Terms.StatedQuantity.COMMITTED);
                case "reserved" -> Optional.of(Terms.StatedQuantity.RESERVED);
                case "spent" -> Optional.of(Terms.StatedQuantity.SPENT);
                case "carriedOver" -> Optional.of(Terms.StatedQuantity.CARRIED_OVER);
                default -> Optional.empty();
            };
        }
    }

    record Allotment(
            @Nullable String period,
            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Allotment(periodOr(period, decidedOn), Holder.of(party, label), amount.ore());
        }
    }

    /** What one party gives. */
    record PartyShare(
            @NotBlank(message = MISSING) String party,
            @NotNull(message = MISSING) @Bookable Money amount) {
        private Terms.PartyAmount amountOfParty() {
            return new Terms.PartyAmount(party.strip(), amount.ore());
        }
    }

    record Reserve(
            @NotNull(message = MISSING) UUID project,
            @Nullable String period,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID key,
            @Nullable List<@Valid @NotNull(message = MISSING) PartyShare> shares,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Grant(
                    project,
                    periodOr(period, decidedOn),
                    amount.ore(),
                    Holder.of(party, label),
                    key,
                    amounts(shares),
                    true);
        }
    }

    /** A grant or a supplement. */
    record Grant(
            @NotNull(message = MISSING) UUID project,
            @Nullable String period,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID key,
            @Nullable List<@Valid @NotNull(message = MISSING) PartyShare> shares,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Grant(
                    project,
                    periodOr(period, decidedOn),
                    amount.ore(),
                    Holder.of(party, label),
                    key,
                    amounts(shares),
                    false);
        }
    }

    /** A reduction or a release. */
    record Reduce(
            @NotNull(message = MISSING) UUID project,
            @Nullable UUID reservation,
            @Nullable List<@Valid @NotNull(message = MISSING) PartyShare> shares,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Reduce(project, amount.ore(), amounts(shares), reservation);
        }
    }

    record Frame(
            @NotBlank(message = MISSING) String body,
            @Nullable String purpose,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            String what = textOrNull(purpose);
            return new Terms.Frame(body.strip(), amount.ore(), what == null ? "" : what);
        }
    }

    /** @param amount null for all that is left */
    record CarryOver(
            @NotBlank(message = MISSING) String from,
            @NotBlank(message = MISSING) String to,
            @Nullable String party,
            @Nullable String label,
            @Nullable @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.CarryOver(from.strip(), to.strip(), Holder.of(party, label), oreOrNull(amount));
        }
    }

    /** Money of a party falls away: it goes back to where it came from, or nobody may use it any more. */
    record Lapse(
            @NotBlank(message = MISSING) String period,
            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Leaving(period.strip(), Holder.of(party, label), amount.ore());
        }
    }

    /**
     * Money of a party goes to the ledger of a council, where it stands for the same party.
     *
     * @param council the cooperation that takes it over
     */
    record HandOver(
            @NotBlank(message = MISSING) String council,
            @NotBlank(message = MISSING) String period,
            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Leaving(period.strip(), Holder.of(party, label), amount.ore());
        }
    }

    /** Money of a party goes from one fund of the cooperation to another. */
    record Transfer(
            @NotBlank(message = MISSING) String fromFund,
            @NotBlank(message = MISSING) String toFund,
            @NotBlank(message = MISSING) String period,
            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Leaving(period.strip(), Holder.of(party, label), amount.ore());
        }

        @Override
        public String fund(String cooperation) {
            return FundNames.of(cooperation, fromFund);
        }

        @Override
        public List<String> namedFunds() {
            return List.of(fromFund, toFund);
        }
    }

    /** The other end of a handover or a transfer; made here when the money has left, and ordered by nobody else. */
    record Arrival(
            @NotBlank(message = MISSING) String fund,
            @NotBlank(message = MISSING) String period,
            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Bookable Money amount)
            implements OrderedTerms {
        static final String TYPE = "arrival";

        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Allotment(period.strip(), Holder.of(party, label), amount.ore());
        }

        @Override
        public String fund(String cooperation) {
            return FundNames.of(cooperation, fund);
        }
    }

    /** @param amount null when the source names a purpose and no sum */
    record Earmark(
            @NotNull(message = MISSING) UUID earmark,

            @NotBlank(message = MISSING) String name,

            @Nullable @Bookable Money amount)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.Earmark(earmark, name.strip(), oreOrNull(amount));
        }
    }

    record PartyWeight(
            @NotBlank(message = MISSING) String party,

            @NotNull(message = MISSING)
            @Min(value = -Terms.LARGEST_WEIGHT, message = "Vægten er for lille")
            @Max(value = Terms.LARGEST_WEIGHT, message = "Vægten er for stor")
            Long weight) {}

    record SetKey(
            @NotNull(message = MISSING) UUID key,

            @NotBlank(message = MISSING) String name,

            @NotNull(message = MISSING) List<@Valid @NotNull(message = MISSING) PartyWeight> weights,
            @NotNull(message = MISSING) List<@NotBlank(message = MISSING) String> paying)
            implements OrderedTerms {
        @Override
        public Terms terms(LocalDate decidedOn, List<String> tieOrder) {
            return new Terms.SetKey(
                    key,
                    name.strip(),
                    weights.stream()
                            .map(one -> new Terms.KeyWeight(one.party().strip(), one.weight()))
                            .toList(),
                    paying,
                    tieOrder);
        }

        List<String> parties() {
            return weights.stream().map(PartyWeight::party).toList();
        }
    }

    private static String periodOr(@Nullable String period, LocalDate day) {
        String named = textOrNull(period);
        return named == null ? String.valueOf(day.getYear()) : named;
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long oreOrNull(@Nullable Money amount) {
        return amount == null ? null : amount.ore();
    }

    private static List<Terms.PartyAmount> amounts(@Nullable List<PartyShare> shares) {
        return shares == null
                ? List.of()
                : shares.stream().map(PartyShare::amountOfParty).toList();
    }
}

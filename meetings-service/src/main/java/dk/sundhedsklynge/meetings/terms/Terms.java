package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What exactly an effect orders, in the shape of its type; goes as it is into {@code meetings.effect-ordered.v1}. A party
 * is its code; money that names no party has null and a label ({@code hele klyngen}, {@code kommunerne}).
 */
@Schema(
        oneOf = {
            Terms.Opening.class,
            Terms.Allotment.class,
            Terms.Commitment.class,
            Terms.Reduction.class,
            Terms.Frame.class,
            Terms.CarryOver.class,
            Terms.Earmark.class,
            Terms.SetKey.class,
            Terms.Lapse.class,
            Terms.FundTransfer.class,
            Terms.HandOver.class,
            Terms.Registration.class,
            Terms.Step.class,
            Terms.Extension.class,
            Terms.Amendment.class,
            Terms.CarryToCouncil.class,
            Terms.Group.class
        })
@JsonSubTypes({
    @JsonSubTypes.Type(value = Terms.Opening.class, name = "opening"),
    @JsonSubTypes.Type(value = Terms.Allotment.class, name = "allotment"),
    @JsonSubTypes.Type(value = Terms.Commitment.class, name = "commitment"),
    @JsonSubTypes.Type(value = Terms.Reduction.class, name = "reduction"),
    @JsonSubTypes.Type(value = Terms.Frame.class, name = "frame"),
    @JsonSubTypes.Type(value = Terms.CarryOver.class, name = "carry-over"),
    @JsonSubTypes.Type(value = Terms.Earmark.class, name = "earmark"),
    @JsonSubTypes.Type(value = Terms.SetKey.class, name = "set-key"),
    @JsonSubTypes.Type(value = Terms.Lapse.class, name = "lapse"),
    @JsonSubTypes.Type(value = Terms.FundTransfer.class, name = "fund-transfer"),
    @JsonSubTypes.Type(value = Terms.HandOver.class, name = "hand-over"),
    @JsonSubTypes.Type(value = Terms.Registration.class, name = "registration"),
    @JsonSubTypes.Type(value = Terms.Step.class, name = "step"),
    @JsonSubTypes.Type(value = Terms.Extension.class, name = "extension"),
    @JsonSubTypes.Type(value = Terms.Amendment.class, name = "amendment"),
    @JsonSubTypes.Type(value = Terms.CarryToCouncil.class, name = "carry-to-council"),
    @JsonSubTypes.Type(value = Terms.Group.class, name = "group")
})
public sealed interface Terms {
    String MISSING = "Udfyld feltet";

    int LONGEST_NAME = 200;

    /** Far above the inhabitants of any party; products of more would not fit when an amount is shared. */
    long LARGEST_WEIGHT = 1_000_000_000_000L;

    /** The project it is about, if one. */
    @JsonIgnore
    default Optional<UUID> projectId() {
        return Optional.empty();
    }

    /** Id of the council that takes something over, if one does; minutes may name it in other words. */
    @JsonIgnore
    default Optional<String> councilId() {
        return Optional.empty();
    }

    /** The money that is moved; empty where none is, or where the decision names no amount. */
    @JsonIgnore
    default Optional<Money> moved() {
        return Optional.empty();
    }

    /** Whether it moves money at all, also where the decision names no amount. */
    @JsonIgnore
    default boolean movesMoney() {
        return moved().isPresent();
    }

    /** The same terms with other ids for what they name. */
    default Terms renamed(UnaryOperator<UUID> ids) {
        return this;
    }

    /** What a figure of a position is. */
    enum Quantity {
        RECEIVED("received"),
        COMMITTED("committed"),
        SPENT("spent"),
        RESERVED("reserved"),
        CARRIED_OVER("carriedOver"),
        UNCOMMITTED("uncommitted"),
        UNSPENT("unspent");

        private final String code;

        Quantity(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        @JsonCreator
        static Quantity of(String code) {
            return Arrays.stream(values())
                    .filter(quantity -> quantity.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Ukendt størrelse '%s'".formatted(code)));
        }
    }

    /**
     * @param asOf the position before anything decided later; an effect on or before it is contained
     * @param fund {@link #CLUSTER}, or what the source calls the money
     */
    @Schema(name = "OpeningTerms")
    record Opening(
            @NotNull(message = MISSING) LocalDate asOf,

            @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE) @Nullable
            String period,

            @NotBlank(message = MISSING) String fund,
            @NotNull(message = MISSING) List<@Valid @NotNull(message = MISSING) Line> lines)
            implements Terms {
        /** The cluster's own money. */
        public static final String CLUSTER = "cluster";

        /** Whether the position is that of the cluster's own money; every other decision on money is about that. */
        @JsonIgnore
        public boolean isOfCluster() {
            return isOf(CLUSTER);
        }

        public boolean isOfSameFund(Opening other) {
            return isOf(other.fund);
        }

        private boolean isOf(String other) {
            return FundNames.typed(fund).equals(FundNames.typed(other));
        }

        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Opening(
                    asOf,
                    period,
                    fund,
                    lines.stream().map(line -> line.renamed(ids)).toList());
        }
    }

    /**
     * @param toYear the year that money was carried over to, else null
     * @param period the year or pool that the figure is of; null for that of the opening
     */
    @Schema(name = "OpeningLine")
    record Line(
            @NotNull(message = MISSING) Quantity quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable Integer toYear,

            @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE) @Nullable
            String period,

            @NotNull(message = MISSING) @Amount(aboveZero = false)
            Money amount) {
        /** Of the period that the opening names. */
        public Line(
                Quantity quantity,
                @Nullable String party,
                @Nullable String label,
                @Nullable UUID project,
                @Nullable Integer toYear,
                Money amount) {
            this(quantity, party, label, project, toYear, null, amount);
        }

        Line renamed(UnaryOperator<UUID> ids) {
            return new Line(
                    quantity, party, label, project == null ? null : ids.apply(project), toYear, period, amount);
        }
    }

    @Schema(name = "AllotmentTerms")
    record Allotment(
            @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE) @Nullable
            String period,

            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Amount Money amount)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }
    }

    /** Terms of a grant, a supplement and a reservation. Shares, a key or one party say who pays; none is unsplit. */
    @Schema(name = "CommitmentTerms")
    record Commitment(
            @NotNull(message = MISSING) UUID project,

            @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE) @Nullable
            String period,

            @NotNull(message = MISSING) @Amount Money amount,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID key,
            @Nullable List<@Valid @NotNull(message = MISSING) Share> shares)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }

        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Commitment(
                    ids.apply(project), period, amount, party, label, key == null ? null : ids.apply(key), shares);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "TermsShare")
    record Share(
            @NotBlank(message = MISSING) String party,
            @NotNull(message = MISSING) @Amount Money amount) {}

    @Schema(name = "ReductionTerms")
    record Reduction(
            @NotNull(message = MISSING) UUID project,
            @NotNull(message = MISSING) @Amount Money amount,
            @Nullable List<@Valid @NotNull(message = MISSING) Share> shares,
            @Nullable UUID reservation)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }

        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Reduction(
                    ids.apply(project), amount, shares, reservation == null ? null : ids.apply(reservation));
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "FrameTerms")
    record Frame(
            @NotBlank(message = MISSING) String body,
            @NotNull(message = MISSING) @Amount Money amount,
            String purpose,
            @Nullable UUID key)
            implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Frame(body, amount, purpose, key == null ? null : ids.apply(key));
        }
    }

    @Schema(name = "CarryOverTerms")
    record CarryOver(
            @NotBlank(message = MISSING) @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String from,

            @NotBlank(message = MISSING) @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String to,

            @Nullable String party,
            @Amount @Nullable Money amount)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.ofNullable(amount);
        }

        /** Without an amount it carries over all that is left. */
        @Override
        public boolean movesMoney() {
            return true;
        }
    }

    /** Money of a party, or of no one party, falls away or goes back. */
    @Schema(name = "LapseTerms")
    record Lapse(
            @NotBlank(message = MISSING) @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String period,

            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Amount Money amount)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }
    }

    /**
     * Money of a party goes from one fund of the cooperation to another.
     *
     * @param fromFund {@link Opening#CLUSTER}, or what the source calls the money; so is {@code toFund}
     */
    @Schema(name = "FundTransferTerms")
    record FundTransfer(
            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String fromFund,

            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String toFund,

            @NotBlank(message = MISSING) @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String period,

            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Amount Money amount)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }
    }

    /**
     * Money of a party goes to the ledger of a council, where it stands for the same party.
     *
     * @param council id of the cooperation that takes it over
     */
    @Schema(name = "HandOverTerms")
    record HandOver(
            @NotBlank(message = MISSING) String council,

            @NotBlank(message = MISSING) @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String period,

            @Nullable String party,
            @Nullable String label,
            @NotNull(message = MISSING) @Amount Money amount)
            implements Terms {
        @Override
        public Optional<String> councilId() {
            return Optional.of(council);
        }

        @Override
        public Optional<Money> moved() {
            return Optional.of(amount);
        }
    }

    @Schema(name = "EarmarkTerms")
    record Earmark(
            @NotNull(message = MISSING) UUID earmark,

            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String name,

            @Amount @Nullable Money amount)
            implements Terms {
        @Override
        public Optional<Money> moved() {
            return Optional.ofNullable(amount);
        }

        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Earmark(ids.apply(earmark), name, amount);
        }
    }

    /** @param weights integers: a percentage is only a way of showing them */
    @Schema(name = "SetKeyTerms")
    record SetKey(
            @NotNull(message = MISSING) UUID key,

            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String name,

            @NotNull(message = MISSING) @Size(min = 1, message = "En fordelingsnøgle har mindst én part")
            List<@Valid @NotNull(message = MISSING) Weight> weights,

            @NotNull(message = MISSING) List<@NotNull(message = MISSING) String> paying,
            @NotNull(message = MISSING) List<@NotNull(message = MISSING) String> takingPart)
            implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new SetKey(ids.apply(key), name, weights, paying, takingPart);
        }

        /** The sum of weights that are percentages, 100 at one more power of ten for each decimal; empty for other weights. */
        public OptionalLong percentages() {
            long sum = total();
            return sum == 100 || sum == 1_000 || sum == 10_000 || sum == 100_000
                    ? OptionalLong.of(sum)
                    : OptionalLong.empty();
        }

        public long total() {
            return weights.stream().mapToLong(Weight::weight).sum();
        }
    }

    @Schema(name = "KeyWeight")
    record Weight(
            @NotBlank(message = MISSING) String party,

            @Min(value = 0, message = "En vægt kan ikke være negativ")
            @Max(value = LARGEST_WEIGHT, message = "En vægt er højst 1.000.000.000.000")
            long weight) {}

    @Schema(name = "RegistrationTerms")
    record Registration(
            @NotNull(message = MISSING) UUID project,

            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String name,

            @NotNull(message = MISSING)
            List<@NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn") String> aliases,

            @Nullable Phase phase)
            implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Registration(ids.apply(project), name, aliases, phase);
        }

        /** Every name it gives, the project's own first. */
        public List<String> names() {
            return Stream.concat(Stream.of(name), aliases.stream()).toList();
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "StepTerms")
    record Step(
            @NotNull(message = MISSING) UUID project,
            @Nullable LocalDate on) implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Step(ids.apply(project), on);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "ExtensionTerms")
    record Extension(
            @NotNull(message = MISSING) UUID project,
            @NotNull(message = MISSING) LocalDate until) implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Extension(ids.apply(project), until);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "AmendmentTerms")
    record Amendment(@NotNull(message = MISSING) UUID project, String summaryCode) implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Amendment(ids.apply(project), summaryCode);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "CarryToCouncilTerms")
    record CarryToCouncil(
            @NotNull(message = MISSING) UUID project,
            @NotBlank(message = MISSING) String council) implements Terms {
        @Override
        public Optional<String> councilId() {
            return Optional.of(council);
        }

        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new CarryToCouncil(ids.apply(project), council);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "GroupTerms")
    record Group(
            @NotNull(message = MISSING) UUID project,

            @NotBlank(message = MISSING) @Size(max = LONGEST_NAME, message = "Højst 200 tegn")
            String name)
            implements Terms {
        @Override
        public Terms renamed(UnaryOperator<UUID> ids) {
            return new Group(ids.apply(project), name);
        }

        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }
}

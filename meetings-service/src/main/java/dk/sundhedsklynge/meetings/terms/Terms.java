package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
            Terms.Registration.class,
            Terms.Step.class,
            Terms.Extension.class,
            Terms.Amendment.class,
            Terms.CarryToCouncil.class,
            Terms.Group.class
        })
public sealed interface Terms {

    /** The project it is about, if one. */
    @JsonIgnore
    default Optional<UUID> projectId() {
        return Optional.empty();
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

    /** @param asOf the position before anything decided later; an effect on or before it is contained */
    @Schema(name = "OpeningTerms")
    record Opening(LocalDate asOf, @Nullable String period, String fund, List<Line> lines) implements Terms {}

    /** @param toYear the year that money was carried over to, else null */
    @Schema(name = "OpeningLine")
    record Line(
            Quantity quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable Integer toYear,
            Money amount) {}

    @Schema(name = "AllotmentTerms")
    record Allotment(
            @Nullable String period,
            @Nullable String party,
            @Nullable String label,
            Money amount) implements Terms {}

    /** Terms of a grant, a supplement and a reservation. Shares, a key or one party say who pays; none is unsplit. */
    @Schema(name = "CommitmentTerms")
    record Commitment(
            UUID project,
            @Nullable String period,
            Money amount,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID key,
            @Nullable List<Share> shares)
            implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "TermsShare")
    record Share(String party, Money amount) {}

    @Schema(name = "ReductionTerms")
    record Reduction(
            UUID project,
            Money amount,
            @Nullable List<Share> shares,
            @Nullable UUID reservation) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "FrameTerms")
    record Frame(
            String body,
            Money amount,
            String purpose,
            @Nullable UUID key) implements Terms {}

    @Schema(name = "CarryOverTerms")
    record CarryOver(
            String from,
            String to,
            @Nullable String party,
            @Nullable Money amount) implements Terms {}

    @Schema(name = "EarmarkTerms")
    record Earmark(UUID earmark, String name, @Nullable Money amount) implements Terms {}

    /** @param weights integers: a percentage is only a way of showing them */
    @Schema(name = "SetKeyTerms")
    record SetKey(UUID key, String name, List<Weight> weights, List<String> paying, List<String> takingPart)
            implements Terms {}

    @Schema(name = "KeyWeight")
    record Weight(String party, long weight) {}

    @Schema(name = "RegistrationTerms")
    record Registration(
            UUID project,
            String name,
            List<String> aliases,
            @Nullable String phase) implements Terms {
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
    record Step(UUID project, @Nullable LocalDate on) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "ExtensionTerms")
    record Extension(UUID project, LocalDate until) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "AmendmentTerms")
    record Amendment(UUID project, String summaryCode) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "CarryToCouncilTerms")
    record CarryToCouncil(UUID project, String council) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }

    @Schema(name = "GroupTerms")
    record Group(UUID project, String name) implements Terms {
        @Override
        public Optional<UUID> projectId() {
            return Optional.of(project);
        }
    }
}

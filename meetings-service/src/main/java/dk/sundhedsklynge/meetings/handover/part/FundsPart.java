package dk.sundhedsklynge.meetings.handover.part;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of a cooperation, as funds write it for a run, names without characters that nobody sees. */
public record FundsPart(
        List<Fund> funds, List<ProjectMoney> projects, List<Finding> findings, List<CarryOverAnswer> answers) {
    public static final FundsPart NOTHING = new FundsPart(List.of(), List.of(), List.of(), List.of());

    /** @param answers null of a part that an earlier release wrote */
    @SuppressWarnings("NullAway")
    public FundsPart {
        answers = answers == null ? List.of() : answers;
    }

    /** @param totals counted on another path than the lines, so that the two check each other */
    public record Fund(String fund, String name, List<Total> totals, List<MoneyLine> lines) {
        public Fund {
            name = HiddenCharacters.cleaned(name);
        }
    }

    /** @param whole with closed items counted in; null when it is the same */
    public record Total(
            String period, Figures open, @Nullable Figures whole) {}

    /**
     * @param party null for what the source does not split, which {@code label} then names
     * @param whole with closed items counted in; null when it is the same
     * @param anchorsLeftOut how many more places there are
     */
    public record MoneyLine(
            @Nullable String party,
            String label,
            String period,
            Figures open,
            @Nullable Figures whole,
            List<Anchor> anchors,
            int anchorsLeftOut) {
        public MoneyLine {
            label = HiddenCharacters.cleaned(label);
        }
    }

    /** The money of a project at one party, in one fund and period. */
    public record ProjectMoney(
            UUID project,
            String fund,
            @Nullable String party,
            String label,
            String period,
            @Nullable Money committed,
            @Nullable Money reserved,
            @Nullable Money spent,
            Access access) {
        public ProjectMoney {
            label = HiddenCharacters.cleaned(label);
        }
    }

    /** A figure of a document that differs from the ledger, and is not settled. */
    public record Finding(
            UUID id,
            String quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            @Nullable UUID project,
            @Nullable Money stated,
            @Nullable Money ledger,
            @Nullable Money difference,
            @Nullable String severity,
            @Nullable Anchor anchor,
            Access access) {
        public Finding {
            label = label == null ? null : HiddenCharacters.cleaned(label);
        }
    }

    /**
     * What a party answers of money of an earlier year, or that it has not answered though money is left.
     *
     * @param amount what goes on, or what is left when nobody answered
     */
    public record CarryOverAnswer(
            @Nullable String party,
            String label,
            String from,
            @Nullable String to,
            Answered answer,
            @Nullable Money amount,
            @Nullable LocalDate answeredOn,
            @Nullable UUID note) {
        public CarryOverAnswer {
            label = HiddenCharacters.cleaned(label);
        }
    }

    public enum Answered {
        YES("Ja"),
        NO("Nej"),
        NOT_STATED("Ikke oplyst"),
        AWAITED("Ikke svaret");

        private final String label;

        Answered(String label) {
            this.label = label;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }
    }

    /** The pieces of a part, in their order, as one. A fund can be cut through its lines. */
    static FundsPart joined(List<FundsPart> pieces) {
        Map<String, Fund> funds = new LinkedHashMap<>();
        List<ProjectMoney> projects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<CarryOverAnswer> answers = new ArrayList<>();
        for (FundsPart piece : pieces) {
            piece.funds().forEach(it -> funds.merge(it.fund(), it, FundsPart::joined));
            projects.addAll(piece.projects());
            findings.addAll(piece.findings());
            answers.addAll(piece.answers());
        }
        return new FundsPart(
                List.copyOf(funds.values()), List.copyOf(projects), List.copyOf(findings), List.copyOf(answers));
    }

    private static Fund joined(Fund first, Fund next) {
        List<Total> totals = new ArrayList<>(first.totals());
        totals.addAll(next.totals());
        List<MoneyLine> lines = new ArrayList<>(first.lines());
        lines.addAll(next.lines());
        return new Fund(first.fund(), first.name(), totals, lines);
    }
}

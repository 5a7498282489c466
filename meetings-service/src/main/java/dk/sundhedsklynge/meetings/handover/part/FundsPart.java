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
        List<Fund> funds,
        List<ProjectMoney> projects,
        List<Finding> findings,
        List<CarryOverAnswer> answers,
        @Nullable List<CarryOverAnswer> wholeAnswers) {
    /** As funds name the cluster's own money. */
    public static final String OF_CLUSTER = "Klyngemidler";

    public static final FundsPart NOTHING = new FundsPart(List.of(), List.of(), List.of(), List.of(), null);

    /**
     * @param answers null of a part that an earlier release wrote
     * @param wholeAnswers with closed items counted in; null when they are the same
     */
    @SuppressWarnings("NullAway")
    public FundsPart {
        answers = answers == null ? List.of() : answers;
    }

    /**
     * @param totals counted on another path than the lines, so that the two check each other
     * @param wholeName where closed items alone give it; null when it is the same
     * @param unstated parties of whom nothing stands, which is not that they have no money; null of a part that an earlier release
     *     wrote
     */
    public record Fund(
            String fund,
            String name,
            List<Total> totals,
            List<MoneyLine> lines,
            @Nullable String wholeName,
            List<Unstated> unstated) {
        @SuppressWarnings("NullAway")
        public Fund {
            name = HiddenCharacters.cleaned(name);
            wholeName = wholeName == null ? null : HiddenCharacters.cleaned(wholeName);
            unstated = unstated == null ? List.of() : unstated;
        }
    }

    /**
     * What is known of a party of whom nothing stands.
     *
     * @param open null when open items say something of it
     * @param whole null when items say something of it, closed ones counted in
     */
    public record Unstated(
            String party,
            String label,
            @Nullable Figures open,
            @Nullable Figures whole) {}

    /**
     * @param whole with closed items counted in; null when it is the same
     * @param inProjects what of it is committed, reserved and spent in projects; null of a part that an earlier release wrote
     * @param wholeInProjects with closed items counted in; null when it is the same
     */
    public record Total(
            String period,
            Figures open,
            @Nullable Figures whole,
            @Nullable Figures inProjects,
            @Nullable Figures wholeInProjects) {}

    /**
     * @param party null for what the source does not split, which {@code label} then names
     * @param whole with closed items counted in; null when it is the same
     * @param anchorsLeftOut how many more places there are
     * @param wholeAnchors of closed items as well; null when they are the same, as is {@code wholeAnchorsLeftOut}
     * @param wholeLabel where closed items alone give it; null when it is the same
     * @param access closed where closed items are counted in, for those who may see them; null for all others, and in what funds write
     */
    public record MoneyLine(
            @Nullable String party,
            String label,
            String period,
            Figures open,
            @Nullable Figures whole,
            List<Anchor> anchors,
            int anchorsLeftOut,
            @Nullable List<Anchor> wholeAnchors,
            @Nullable Integer wholeAnchorsLeftOut,
            @Nullable String wholeLabel,
            @Nullable Access access) {
        public MoneyLine {
            label = HiddenCharacters.cleaned(label);
            wholeLabel = wholeLabel == null ? null : HiddenCharacters.cleaned(wholeLabel);
        }

        /** For those who may not see closed items. */
        public MoneyLine forOthers() {
            return new MoneyLine(party, label, period, open, null, anchors, anchorsLeftOut, null, null, null, null);
        }

        /** For those who may see closed items. */
        public MoneyLine forStaff() {
            return new MoneyLine(
                    party,
                    wholeLabel == null ? label : wholeLabel,
                    period,
                    whole == null ? open : whole,
                    null,
                    wholeAnchors == null ? anchors : wholeAnchors,
                    wholeAnchorsLeftOut == null ? anchorsLeftOut : wholeAnchorsLeftOut,
                    null,
                    null,
                    null,
                    whole != null || wholeAnchors != null || wholeLabel != null ? Access.CLOSED : null);
        }
    }

    /**
     * The money of a project at one party, in one fund and period.
     *
     * @param whole with closed items counted in; null when it is the same
     * @param access closed when no open item names the project
     * @param wholeLabel where closed items alone give it; null when it is the same
     * @param spentAtLeast what is known of {@code spent} where that is null; null where nothing is
     */
    public record ProjectMoney(
            UUID project,
            String fund,
            @Nullable String party,
            String label,
            String period,
            @Nullable Money committed,
            @Nullable Money reserved,
            @Nullable Money spent,
            @Nullable Figures whole,
            Access access,
            @Nullable String wholeLabel,
            @Nullable Money spentAtLeast) {
        public ProjectMoney {
            label = HiddenCharacters.cleaned(label);
            wholeLabel = wholeLabel == null ? null : HiddenCharacters.cleaned(wholeLabel);
        }

        public Figures open() {
            return Figures.ofProject(committed, reserved, spent, spentAtLeast);
        }

        /** For those who may not see closed items. */
        public ProjectMoney forOthers() {
            return with(label, open(), access);
        }

        /** For those who may see closed items: closed as soon as these are counted in. */
        public ProjectMoney forStaff() {
            return with(
                    wholeLabel == null ? label : wholeLabel,
                    whole == null ? open() : whole,
                    whole == null && wholeLabel == null ? access : Access.CLOSED);
        }

        private ProjectMoney with(String name, Figures amounts, Access shown) {
            return new ProjectMoney(
                    project,
                    fund,
                    party,
                    name,
                    period,
                    amounts.committed(),
                    amounts.reserved(),
                    amounts.spent(),
                    null,
                    shown,
                    null,
                    amounts.spentAtLeast());
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
     * @param amount what goes on, or what is left when nobody answered; null when nobody said it
     * @param source null when nobody answered, and of a part that an earlier release wrote
     * @param access closed where closed items are counted in, for those who may see them; null for all others, and in what funds write
     * @param fund name of another fund; null for the cluster's own money
     */
    public record CarryOverAnswer(
            @Nullable String party,
            String label,
            String from,
            @Nullable String to,
            Answered answer,
            @Nullable Money amount,
            @Nullable LocalDate answeredOn,
            @Nullable UUID note,
            @Nullable AnswerSource source,
            @Nullable Access access,
            @Nullable String fund) {
        public CarryOverAnswer {
            label = HiddenCharacters.cleaned(label);
            fund = fund == null ? null : HiddenCharacters.cleaned(fund);
        }

        public CarryOverAnswer closed() {
            return new CarryOverAnswer(
                    party, label, from, to, answer, amount, answeredOn, note, source, Access.CLOSED, fund);
        }

        /** In Danish: whose money of which year, and of which fund where it is not the cluster's own. */
        public String money() {
            return fund == null ? "midler fra " + from : "midler fra %s (%s)".formatted(from, fund);
        }
    }

    /**
     * What an answer rests on, and who entered it.
     *
     * @param channel how it came, in Danish; null when the party entered it itself, as is {@code cameOn}
     * @param enteredBy null for a system
     * @param paper that it was entered from; null in a part that an earlier release wrote
     */
    public record AnswerSource(
            String reference,
            @Nullable UUID document,
            @Nullable Integer line,
            @Nullable String channel,
            @Nullable LocalDate cameOn,
            LocalDate enteredOn,
            @Nullable String enteredBy,
            @Nullable Paper paper) {
        public AnswerSource {
            reference = HiddenCharacters.cleaned(reference);
            enteredBy = enteredBy == null ? null : HiddenCharacters.cleaned(enteredBy);
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

    /**
     * A period of a fund, which is named where it is not the cluster's own money: {@code 2025 (puljen nære sundhed)}.
     *
     * @param fundName null when it is not known
     */
    public static String period(String period, @Nullable String fundName) {
        return fundName == null || fundName.equals(OF_CLUSTER) ? period : "%s (%s)".formatted(period, fundName);
    }

    /** The name of a fund within a sentence: only what the cluster's own is called is no name. */
    public static String inSentence(String fundName) {
        return fundName.equals(OF_CLUSTER) ? fundName.toLowerCase(Locale.of("da")) : fundName;
    }

    /** The name of a fund; null when nothing stands in it. */
    public @Nullable String nameOf(String fund) {
        return funds.stream()
                .filter(it -> it.fund().equals(fund))
                .map(Fund::name)
                .findFirst()
                .orElse(null);
    }

    /** The pieces of a part, in their order, as one. A fund can be cut through its lines. */
    static FundsPart joined(List<FundsPart> pieces) {
        Map<String, Fund> funds = new LinkedHashMap<>();
        List<ProjectMoney> projects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<CarryOverAnswer> answers = new ArrayList<>();
        List<CarryOverAnswer> wholeAnswers = new ArrayList<>();
        for (FundsPart piece : pieces) {
            piece.funds().forEach(it -> funds.merge(it.fund(), it, FundsPart::joined));
            projects.addAll(piece.projects());
            findings.addAll(piece.findings());
            answers.addAll(piece.answers());
            wholeAnswers.addAll(piece.wholeAnswers() == null ? List.of() : piece.wholeAnswers());
        }
        boolean same = pieces.stream().allMatch(piece -> piece.wholeAnswers() == null);
        return new FundsPart(
                List.copyOf(funds.values()),
                List.copyOf(projects),
                List.copyOf(findings),
                List.copyOf(answers),
                same ? null : List.copyOf(wholeAnswers));
    }

    private static Fund joined(Fund first, Fund next) {
        List<Total> totals = new ArrayList<>(first.totals());
        totals.addAll(next.totals());
        List<MoneyLine> lines = new ArrayList<>(first.lines());
        lines.addAll(next.lines());
        List<Unstated> unstated = new ArrayList<>(first.unstated());
        unstated.addAll(next.unstated());
        return new Fund(first.fund(), first.name(), totals, lines, first.wholeName(), unstated);
    }
}

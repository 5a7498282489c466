package dk.sundhedsklynge.funds.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money of a cooperation, as it is handed over: figures, ids and names of parties, no sentence of a document.
 *
 * @param wholeAnswers with closed items counted in, which can leave another rest to be asked about; null when they are the same
 */
public record HandoverPart(
        List<Fund> funds,
        List<ProjectMoney> projects,
        List<Finding> findings,
        List<CarryOverAnswer> answers,
        @Nullable List<CarryOverAnswer> wholeAnswers) {

    /**
     * @param totals counted on another path than the lines, so that the two check each other
     * @param wholeName where closed items alone give it; null when it is the same
     * @param unstated the parties that are asked what they received, and of whom nothing stands in any period
     */
    public record Fund(
            String fund,
            String name,
            List<Total> totals,
            List<Line> lines,
            @Nullable String wholeName,
            List<Unstated> unstated) {}

    /**
     * What is known of a party of whom nothing stands: that nobody states its money is not that it has none.
     *
     * @param open null when open items say something of it
     * @param whole null when items say something of it, closed ones counted in
     */
    public record Unstated(
            String party,
            String label,
            @Nullable Amounts open,
            @Nullable Amounts whole) {}

    /**
     * What all lines of a period come to.
     *
     * @param whole with closed items counted in; null when it is the same
     * @param inProjects what of it is in projects that an open item names
     * @param wholeInProjects in all projects, with closed items counted in; null when it is the same
     */
    public record Total(
            String period,
            Amounts open,
            @Nullable Amounts whole,
            ProjectAmounts inProjects,
            @Nullable ProjectAmounts wholeInProjects) {}

    /**
     * @param party null for what the source does not split, which the label then names
     * @param whole with closed items counted in; null when it is the same
     * @param anchors of open items
     * @param anchorsLeftOut how many more open places there are
     * @param wholeAnchors of closed items as well; null when they are the same, as is {@code wholeAnchorsLeftOut}
     * @param wholeLabel where closed items alone give it; null when it is the same
     */
    public record Line(
            @Nullable String party,
            String label,
            String period,
            Amounts open,
            @Nullable Amounts whole,
            List<Place> anchors,
            int anchorsLeftOut,
            @Nullable List<Place> wholeAnchors,
            @Nullable Integer wholeAnchorsLeftOut,
            @Nullable String wholeLabel) {}

    /**
     * An amount that nobody stated is null: what was reserved or carried in is known from the entries alone.
     *
     * @param spentAtLeast what is known of {@code spent} where that is null; null where nothing is
     */
    public record Amounts(
            @Nullable Money received,
            @Nullable Money committed,
            Money reserved,
            @Nullable Money spent,
            @Nullable Money carriedOut,
            Money carriedIn,
            @Nullable Money uncommitted,
            @Nullable Money unspent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Money spentAtLeast) {

        static Amounts of(KnownFigures figures) {
            return new Amounts(
                    money(figures.received()),
                    money(figures.committed()),
                    new Money(figures.reserved()),
                    money(figures.spent()),
                    money(figures.carriedOut()),
                    new Money(figures.carriedIn()),
                    money(figures.uncommitted()),
                    money(figures.unspent()),
                    money(figures.atLeast(Quantity.SPENT)));
        }

        boolean statesNothing() {
            return Stream.of(
                            received,
                            committed,
                            reserved,
                            spent,
                            carriedOut,
                            carriedIn,
                            uncommitted,
                            unspent,
                            spentAtLeast)
                    .allMatch(it -> it == null || it.ore() == 0);
        }

        private static @Nullable Money money(@Nullable Long ore) {
            return ore == null ? null : new Money(ore);
        }
    }

    /**
     * Where a figure stems from: a place in a document, or what somebody entered by hand.
     *
     * @param note that was entered by hand; null for a place in a document, as is {@code paper}
     */
    public record Place(
            @Nullable UUID document,
            @Nullable UUID meeting,
            @Nullable Integer item,
            @Nullable UUID decision,
            @Nullable Integer line,
            @Nullable UUID note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Paper paper) {
        Place(
                @Nullable UUID document,
                @Nullable UUID meeting,
                @Nullable Integer item,
                @Nullable UUID decision,
                @Nullable Integer line) {
            this(document, meeting, item, decision, line, null, null);
        }
    }

    /**
     * What a note was entered from.
     *
     * @param reference the name or number of the paper, as it was typed
     * @param file name of the spreadsheet that it was read from; null when it was entered by itself, as is {@code row}
     * @param kind of the note, as the API names it
     */
    public record Paper(
            String reference,
            @Nullable String file,
            @Nullable Integer row,
            String kind,
            List<Attached> attachments) {}

    /** A file that is kept with a note. */
    public record Attached(String name, String sha256) {}

    /**
     * The money of a project at one holder, in one fund and period.
     *
     * @param committed null when no grant to the project is known in this fund
     * @param spent null when the holder has not stated what it spent, in any period
     * @param whole with closed items counted in; null when it is the same
     * @param spentAtLeast as that of {@link Amounts}
     * @param access {@code closed} when no open item names the project: then all of it is for those who may see closed items
     * @param wholeLabel where closed items alone give it; null when it is the same
     */
    public record ProjectMoney(
            UUID project,
            String fund,
            @Nullable String party,
            String label,
            String period,
            @Nullable Money committed,
            Money reserved,
            @Nullable Money spent,
            @Nullable ProjectAmounts whole,
            String access,
            @Nullable String wholeLabel,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Money spentAtLeast) {}

    /**
     * What a project has, or several.
     *
     * @param spentAtLeast as that of {@link Amounts}
     */
    public record ProjectAmounts(
            @Nullable Money committed,
            Money reserved,
            @Nullable Money spent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Money spentAtLeast) {}

    /**
     * A figure of a document that is not what the ledger says.
     *
     * @param ledger null when the ledger knows nothing to compare with
     */
    public record Finding(
            UUID id,
            String quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable String period,
            @Nullable UUID project,
            Money stated,
            @Nullable Money ledger,
            @Nullable Money difference,
            String severity,
            Place anchor,
            String access) {}

    /**
     * What a party answers of money of an earlier year, or that it has not answered though money is left.
     *
     * @param to the year or pool that it goes on to; null when nobody answered
     * @param amount null when the answer states none, or when nobody knows what is left
     * @param answeredOn null when nobody answered, as are {@code note} and {@code source}
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

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String fund) {}

    /**
     * What an answer rests on, and who entered it.
     *
     * @param reference the name or number of the paper, as it was typed
     * @param channel how it came, in Danish; null when the party entered it itself, as is {@code cameOn}
     * @param enteredBy null for a system
     */
    public record AnswerSource(
            String reference,
            @Nullable UUID document,
            @Nullable Integer line,
            @Nullable String channel,
            @Nullable LocalDate cameOn,
            LocalDate enteredOn,
            @Nullable String enteredBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Paper paper) {}

    /** What was answered. */
    public enum Answered {
        YES,
        NO,
        NOT_STATED,
        /** Nobody answered. */
        AWAITED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

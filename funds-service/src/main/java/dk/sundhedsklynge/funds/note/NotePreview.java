package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.project.ProjectName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What entering a note would do. */
public sealed interface NotePreview {

    /**
     * @param funds the money of the fund of the note; then that of the fund of a note that it corrects, if it is another
     * @param others which other orders would come out otherwise, and how
     * @param remark Danish sentence: what is worth knowing of it; null for nothing
     * @param inForce of an opening that would not be in force: the one that is; null for none
     * @param booked false when it would move no money
     */
    record Previewed(
            List<OfFund> funds,
            List<ChangedOrder> others,
            @Nullable String remark,
            @Nullable OpeningInForce inForce,
            boolean booked)
            implements NotePreview {
        /** How many orders are named one by one. */
        public static final int NAMED = 20;

        /** A Danish sentence on how many orders would come out otherwise; null when none would. */
        public @Nullable String othersSentence() {
            return switch (others.size()) {
                case 0 -> null;
                case 1 -> "1 anden postering bogføres anderledes.";
                default -> "%d andre posteringer bogføres anderledes.".formatted(others.size());
            };
        }

        /** The first of them. */
        public List<ChangedOrder> named() {
            return others.stream().limit(NAMED).toList();
        }
    }

    /**
     * The money of a fund.
     *
     * @param fund by its name
     * @param lines of each holder and period that the note changes, the figures as they stand and as they would
     * @param projects whose money of the fund it changes, those that the caller may know of
     * @param before all of it as it stands
     */
    record OfFund(String fund, List<Line> lines, List<OfProject> projects, KnownFigures before, KnownFigures after) {}

    /** The money of a project in the fund. */
    record OfProject(ProjectName project, KnownFigures before, KnownFigures after) {}

    /**
     * An order that would come out otherwise.
     *
     * @param sentence in Danish: what it is, and how it stands and would stand
     * @param href its page, or that of the document it rests on; null for none
     */
    record ChangedOrder(String sentence, @Nullable String href) {}

    /**
     * @param on the last day that it covers
     * @param source where its figures stand
     * @param href its page, or the document that states it; null for none
     * @param byHand whether it was entered by hand
     */
    record OpeningInForce(
            LocalDate on, String source, @Nullable String href, boolean byHand) {}

    record Line(HeldIn place, KnownFigures before, KnownFigures after) {}

    /** @param refusals by the place of the note, from 0 */
    record Refused(Map<Integer, NoteRefusal> refusals) implements NotePreview {}

    /** There is more to weigh than is weighed for a preview. */
    record TooMuchToWeigh() implements NotePreview {}
}

package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.KnownFigures;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What entering a note would do. */
public sealed interface NotePreview {

    /**
     * @param lines of each holder and period that the note changes, the figures as they stand and as they would
     * @param before the whole cluster's money as it stands
     * @param changedOthers how many other orders would come out otherwise
     * @param remark Danish sentence: what is worth knowing of it; null for nothing
     * @param booked false when it would move no money
     */
    record Previewed(
            List<Line> lines,
            KnownFigures before,
            KnownFigures after,
            int changedOthers,
            @Nullable String remark,
            boolean booked)
            implements NotePreview {
        /** A Danish sentence on the orders that would come out otherwise; null when none would. */
        public @Nullable String othersSentence() {
            return switch (changedOthers) {
                case 0 -> null;
                case 1 -> "1 anden postering bogføres anderledes.";
                default -> "%d andre posteringer bogføres anderledes.".formatted(changedOthers);
            };
        }
    }

    record Line(HeldIn place, KnownFigures before, KnownFigures after) {}

    /** @param refusals by the place of the note, from 0 */
    record Refused(Map<Integer, NoteRefusal> refusals) implements NotePreview {}

    /** There is more to weigh than is weighed for a preview. */
    record TooMuchToWeigh() implements NotePreview {}
}

package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what becomes of it.
 *
 * @param number of the row in the file
 * @param shown its cells by field, as the file has them
 */
record PreviewedRow(int number, Map<String, String> shown, Verdict verdict) {

    sealed interface Verdict {}

    /** It is posted. */
    record New(NewNote note) implements Verdict {}

    /** A note with the same reference, party, period and amount is there; nothing is posted again. */
    record Known(UUID note) implements Verdict {}

    /** The same as a row above. */
    record Repeated(int row) implements Verdict {}

    /** It cannot be posted as it stands. */
    record Wrong(List<Fault> faults) implements Verdict {}

    /** It was taken out by hand. */
    record LeftOut() implements Verdict {}

    /** What is wrong with a row. */
    sealed interface Fault {}

    /**
     * @param column as the file names it; null when no one column is wrong
     * @param why Danish, with what to write instead
     */
    record CellFault(@Nullable String column, String why) implements Fault {}

    /** The note would be refused. */
    record NoteFault(NoteRefusal refusal) implements Fault {}
}

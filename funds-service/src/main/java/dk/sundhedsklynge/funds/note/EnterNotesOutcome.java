package dk.sundhedsklynge.funds.note;

import java.util.List;
import java.util.Map;

/** What came of notes that were handed in together: all are entered, or none. */
public sealed interface EnterNotesOutcome {
    /** In the order in which they were handed in. */
    record Entered(List<Note> notes) implements EnterNotesOutcome {}

    /** @param refusals by the place of the note, from 0 */
    record Refused(Map<Integer, NoteRefusal> refusals) implements EnterNotesOutcome {}
}

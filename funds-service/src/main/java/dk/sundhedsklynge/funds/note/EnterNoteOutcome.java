package dk.sundhedsklynge.funds.note;

/** What came of a note that was handed in. */
public sealed interface EnterNoteOutcome {
    record Entered(Note note) implements EnterNoteOutcome {}

    record Refused(NoteRefusal refusal) implements EnterNoteOutcome {}
}

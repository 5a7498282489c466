package dk.sundhedsklynge.funds.note;

/** What came of the wish to correct a note. Nothing is changed unless it is corrected. */
public sealed interface CorrectNoteOutcome {
    /**
     * @param before the note that was taken back
     * @param now the one that stands in its place
     */
    record Corrected(Note before, Note now) implements CorrectNoteOutcome {}

    /** @param refusal anything but {@link ReverseNoteOutcome.Reversed} */
    record CannotReverse(ReverseNoteOutcome refusal) implements CorrectNoteOutcome {}

    record CannotEnter(NoteRefusal refusal) implements CorrectNoteOutcome {}
}

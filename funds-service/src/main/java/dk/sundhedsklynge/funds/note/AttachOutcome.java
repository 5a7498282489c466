package dk.sundhedsklynge.funds.note;

/** What came of the wish to attach a document. */
public sealed interface AttachOutcome {
    record Attached(Attachment attachment) implements AttachOutcome {}

    /** There is no such note, or the caller may not know of it. */
    record NotFound() implements AttachOutcome {}

    record Forbidden() implements AttachOutcome {}

    /** The cooperation is wound up, and not by the caller, or is an archive. */
    record WindingUp(NoteRefusal why) implements AttachOutcome {}

    /** The caller acts for one party, and the note is of another or of no one party. */
    record OtherParty() implements AttachOutcome {}

    record Empty() implements AttachOutcome {}

    /** @param most bytes */
    record TooLarge(int most) implements AttachOutcome {}

    /** None of the kinds that are kept, or its content is of another kind than its name says. */
    record UnknownType(String name) implements AttachOutcome {}
}

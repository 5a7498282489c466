package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.attachment.FileCheck;

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

    record Unfit(FileCheck.Unfit why) implements AttachOutcome {}
}

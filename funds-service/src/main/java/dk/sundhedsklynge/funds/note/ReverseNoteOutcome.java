package dk.sundhedsklynge.funds.note;

import java.time.LocalDate;

/** What came of the wish to reverse a note. Only the first one changes anything. */
public sealed interface ReverseNoteOutcome {
    record Reversed(Note note) implements ReverseNoteOutcome {}

    /** There is no such note, or the caller may not know of it. */
    record NotFound() implements ReverseNoteOutcome {}

    record Forbidden() implements ReverseNoteOutcome {}

    /** The cooperation is wound up, and not by the caller, or is an archive. */
    record WindingUp(NoteRefusal why) implements ReverseNoteOutcome {}

    /** The caller acts for another party in the cooperation. */
    record OtherParty() implements ReverseNoteOutcome {}

    record AlreadyReversed() implements ReverseNoteOutcome {}

    /** @param until the last day that is closed */
    record PeriodClosed(LocalDate until) implements ReverseNoteOutcome {}

    /** Everything of the cooperation is being weighed; nothing is booked before that is done. */
    record BeingWeighed() implements ReverseNoteOutcome {}
}

package dk.sundhedsklynge.funds.note;

import java.time.LocalDate;

/** What came of the wish to reverse notes together: all that still stand are reversed, or none. */
public sealed interface ReverseNotesOutcome {
    /** @param notes how many still stood */
    record Reversed(int notes) implements ReverseNotesOutcome {}

    /** The caller may not reverse notes of the cooperation, or not all of these. */
    record Forbidden() implements ReverseNotesOutcome {}

    /** The cooperation is wound up, and not by the caller, or is an archive. */
    record WindingUp(NoteRefusal why) implements ReverseNotesOutcome {}

    /** @param until the last day that is closed */
    record PeriodClosed(LocalDate until) implements ReverseNotesOutcome {}

    /** Everything of the cooperation is being weighed; nothing is booked before that is done. */
    record BeingWeighed() implements ReverseNotesOutcome {}
}

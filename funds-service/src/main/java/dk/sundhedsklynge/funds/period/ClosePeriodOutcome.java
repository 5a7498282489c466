package dk.sundhedsklynge.funds.period;

import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.posting.ClosedPeriods.ClosedPeriod;
import java.time.LocalDate;

/** What came of the wish to close the accounts up to a day. Only the first one changes anything. */
public sealed interface ClosePeriodOutcome {
    record Closed(ClosedPeriod period) implements ClosePeriodOutcome {}

    /** The caller may not know of the cooperation. */
    record NotFound(String cooperation) implements ClosePeriodOutcome {}

    /** The caller knows of the cooperation and may not close its accounts. */
    record Forbidden() implements ClosePeriodOutcome {}

    /** The cooperation is wound up, and not by the caller, or is an archive. */
    record WindingUp(NoteRefusal why) implements ClosePeriodOutcome {}

    /** The register has not told of the cooperation. */
    record UnknownCooperation(String cooperation) implements ClosePeriodOutcome {}

    /** The day is closed already; {@code last} is the last day that is. */
    record ClosedBefore(LocalDate last) implements ClosePeriodOutcome {}

    /** The day has not ended. */
    record NotOver() implements ClosePeriodOutcome {}

    /** Everything of the cooperation is being weighed; nothing is closed before that is done. */
    record BeingWeighed() implements ClosePeriodOutcome {}
}

package dk.sundhedsklynge.funds.spreadsheet;

import java.time.LocalDate;

/** What came of the wish to read a file in another way, to post it or to take it back. Only the first three change anything. */
sealed interface PostOutcome {
    record Changed(SheetImport file) implements PostOutcome {}

    record Posted(int notes) implements PostOutcome {}

    record Reversed(int notes) implements PostOutcome {}

    /** There is no such file, or the caller may not know of it. */
    record NotFound() implements PostOutcome {}

    record Forbidden() implements PostOutcome {}

    /** What is there now is not what was shown. */
    record ChangedMeanwhile() implements PostOutcome {}

    /** Rows are wrong and were not left out, or columns are missing. */
    record NotReady() implements PostOutcome {}

    /** No row would post anything. */
    record NothingToPost() implements PostOutcome {}

    record AlreadyPosted() implements PostOutcome {}

    /** It is not posted, or was taken back. */
    record NotPosted() implements PostOutcome {}

    /** Notes of the file count from a day of a closed period. */
    record PeriodClosed(LocalDate until) implements PostOutcome {}

    /** Everything of the cooperation is being weighed; nothing is booked before that is done. */
    record BeingWeighed() implements PostOutcome {}
}

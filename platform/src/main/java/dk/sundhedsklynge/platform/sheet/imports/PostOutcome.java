package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;

/**
 * What came of the wish to read a file in another way, to post it or to take it back. Only the first three change anything. Where
 * rows stand against it, what the file would post now is told with it.
 */
public sealed interface PostOutcome {
    record Changed(SheetImport file) implements PostOutcome {}

    record Posted(int facts) implements PostOutcome {}

    record Reversed(int facts) implements PostOutcome {}

    /** There is no such file, or the caller may not know of it. */
    record NotFound() implements PostOutcome {}

    /**
     * The file has no sheet of that name.
     *
     * @param sheets names of those that it has; empty for a CSV file
     */
    record NoSuchSheet(List<String> sheets) implements PostOutcome {}

    record Forbidden() implements PostOutcome {}

    /** What is there now is not what was shown. */
    record ChangedMeanwhile(Preview<?> now) implements PostOutcome {}

    /** Rows are wrong and were not left out, or columns are missing. */
    record NotReady(Preview<?> now) implements PostOutcome {}

    /** No row would post anything. */
    record NothingToPost(Preview<?> now) implements PostOutcome {}

    record AlreadyPosted() implements PostOutcome {}

    /** It is not posted, or was taken back. */
    record NotPosted() implements PostOutcome {}

    /** Something keeps the file from being taken back. */
    record Hindered(TakenBack.Hindered why) implements PostOutcome {}

    /** Nothing can be posted in the cooperation right now. */
    record Busy() implements PostOutcome {}
}

package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.SheetOutcome;

/** What came of a file that was handed in. */
public sealed interface ReceiveOutcome {
    record Received(SheetImport file) implements ReceiveOutcome {}

    /** The same file was handed in before and not taken back. */
    record AlreadyThere(SheetImport file) implements ReceiveOutcome {}

    record Unreadable(SheetOutcome.Refused reason) implements ReceiveOutcome {}

    /** The caller may not know of the cooperation. */
    record NotFound() implements ReceiveOutcome {}

    record Forbidden() implements ReceiveOutcome {}
}

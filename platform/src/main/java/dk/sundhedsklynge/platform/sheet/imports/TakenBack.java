package dk.sundhedsklynge.platform.sheet.imports;

/** What came of taking back the facts of a file. */
public sealed interface TakenBack {
    /** @param facts how many there were that still stood */
    record Done(int facts) implements TakenBack {}

    record Forbidden() implements TakenBack {}

    /**
     * Something keeps the file from being taken back as a whole.
     *
     * @param code of the problem
     * @param title Danish
     * @param advice Danish sentences, with what to do instead
     */
    record Hindered(String code, String title, String advice) implements TakenBack {}

    /** Nothing can be posted in the cooperation right now. */
    record Busy() implements TakenBack {}
}

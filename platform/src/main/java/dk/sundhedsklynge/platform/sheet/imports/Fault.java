package dk.sundhedsklynge.platform.sheet.imports;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or worth knowing of it.
 *
 * @param column as the file names it; null when no one column is wrong
 * @param why Danish sentences, with what to do about it
 */
public record Fault(@Nullable String column, String why) {
    /** Of the row as a whole. */
    public static Fault of(String why) {
        return new Fault(null, why);
    }

    /** As a person reads it. */
    public String sentence() {
        return column == null ? why : "Kolonnen %s: %s".formatted(column, why);
    }
}

package dk.sundhedsklynge.platform.pages;

/**
 * A field in which what somebody typed is not what stands there.
 *
 * @param label of the field
 * @param mine what was typed, as it is shown; empty for nothing
 * @param now what stands there, as it is shown; empty for nothing
 */
public record FieldChange(String label, String mine, String now) {}

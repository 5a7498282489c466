package dk.sundhedsklynge.platform.problem;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field as the sender wrote it, for example {@code lines[2].amount}
 * @param message Danish: what is wrong, and what to write instead
 */
public record FieldError(String field, String message) {}

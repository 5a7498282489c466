package dk.sundhedsklynge.platform.pages;

/** What can be chosen in a list or among buttons of a form. */
public record FormOption(String value, String label) {}

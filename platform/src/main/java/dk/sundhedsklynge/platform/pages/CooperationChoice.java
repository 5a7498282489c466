package dk.sundhedsklynge.platform.pages;

/** A cooperation that the reader can choose to look at. */
public record CooperationChoice(String id, String name) {}

package dk.sundhedsklynge.meetings.reading.section;

/**
 * The heading of an item and its place in the document.
 *
 * @param index of its line, from 0
 * @param bodyIndex index of the first line after it
 * @param closed whether the heading says so, in its title or beside its number
 */
public record ItemHeading(int index, int bodyIndex, int number, String title, boolean closed) {}

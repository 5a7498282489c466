package dk.sundhedsklynge.meetings.proposal.draft;

/**
 * Something in the minutes that speaks of money or projects and did not become an effect.
 *
 * @param item number of the item
 * @param line from 1 in the original
 * @param message Danish: why no effect was proposed and what the secretary can do
 */
public record Notice(int item, int line, String message) {}

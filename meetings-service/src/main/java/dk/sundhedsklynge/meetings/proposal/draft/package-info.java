/** Collects the proposals of one meeting: their ids, where they rest, and what stands against each. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.draft;

import org.jspecify.annotations.NullMarked;

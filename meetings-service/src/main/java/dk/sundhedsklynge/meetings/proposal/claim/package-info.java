/** Figures of the fund that stand in running text. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.claim;

import org.jspecify.annotations.NullMarked;

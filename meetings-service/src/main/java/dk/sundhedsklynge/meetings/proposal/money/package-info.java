/** Effects on the fund: openings, keys, grants, frames, earmarks and carry-overs. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.money;

import org.jspecify.annotations.NullMarked;

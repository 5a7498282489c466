/** Words and figures that keep an effect from being confirmed without a person looking at it. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.caveat;

import org.jspecify.annotations.NullMarked;

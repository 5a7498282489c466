/** Tables that state a position of the fund: what their columns mean and which figures they hold. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.table;

import org.jspecify.annotations.NullMarked;

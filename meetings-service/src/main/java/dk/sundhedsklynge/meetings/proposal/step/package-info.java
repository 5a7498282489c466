/** Effects on the life of a project. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.step;

import org.jspecify.annotations.NullMarked;

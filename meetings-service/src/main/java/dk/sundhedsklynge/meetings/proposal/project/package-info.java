/** The projects that one meeting speaks of, matched with those that are known. */
@NullMarked
package dk.sundhedsklynge.meetings.proposal.project;

import org.jspecify.annotations.NullMarked;

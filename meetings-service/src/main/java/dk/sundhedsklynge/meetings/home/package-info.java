/**
 * The first page of the site: who is signed in, each cluster with its latest meeting, its money and its projects, and three
 * sentences that show what the suite is for. Holds nothing of its own.
 */
@NullMarked
package dk.sundhedsklynge.meetings.home;

import org.jspecify.annotations.NullMarked;

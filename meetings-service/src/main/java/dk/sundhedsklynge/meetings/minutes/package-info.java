/**
 * The minutes of a meeting as a document with a life of its own: written here and sent to hearing and approval, or imported. A
 * meeting has one at most. Imported minutes do not say whether they were approved, and nobody guesses.
 */
@NullMarked
package dk.sundhedsklynge.meetings.minutes;

import org.jspecify.annotations.NullMarked;

/** The topics this service listens to, and the event types on them that it knowingly does not read. */
@NullMarked
package dk.sundhedsklynge.meetings.topics;

import org.jspecify.annotations.NullMarked;

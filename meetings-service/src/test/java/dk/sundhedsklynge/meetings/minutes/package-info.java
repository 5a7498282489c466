@NullMarked
package dk.sundhedsklynge.meetings.minutes;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.meetings.reading;

import org.jspecify.annotations.NullMarked;

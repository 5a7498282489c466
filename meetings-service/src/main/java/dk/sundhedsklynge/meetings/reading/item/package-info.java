/** One item read as a whole, with its attachments and figures. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.item;

import org.jspecify.annotations.NullMarked;

/** An item cut into its sections: its heading, what stands before the first section, and the sections themselves. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.section;

import org.jspecify.annotations.NullMarked;

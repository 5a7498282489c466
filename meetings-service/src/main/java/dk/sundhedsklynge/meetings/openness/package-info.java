/** Whether an item is open or closed, which all that stems from it follows. */
@NullMarked
package dk.sundhedsklynge.meetings.openness;

import org.jspecify.annotations.NullMarked;

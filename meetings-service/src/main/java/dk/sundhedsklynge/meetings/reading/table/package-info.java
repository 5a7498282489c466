/** Tables and lists of amounts, with the parties they name. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.table;

import org.jspecify.annotations.NullMarked;

/** The outline of a document: its table of contents and the headings of its items. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.outline;

import org.jspecify.annotations.NullMarked;

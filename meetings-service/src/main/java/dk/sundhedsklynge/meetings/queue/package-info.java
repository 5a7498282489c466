/** The proposals of a document, one after the other, with its text beside them: where a secretary confirms, corrects and rejects. */
@NullMarked
package dk.sundhedsklynge.meetings.queue;

import org.jspecify.annotations.NullMarked;

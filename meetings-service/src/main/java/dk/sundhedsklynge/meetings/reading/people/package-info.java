/** The persons a document names, and how they took part. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.people;

import org.jspecify.annotations.NullMarked;

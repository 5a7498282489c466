/** The characters, lines, paragraphs, sentences, dates and numbers of a document. */
@NullMarked
package dk.sundhedsklynge.meetings.reading.text;

import org.jspecify.annotations.NullMarked;

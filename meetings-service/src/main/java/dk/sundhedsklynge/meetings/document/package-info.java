/**
 * Minutes as they came: the original bytes for ever, what was read out of them in figures, and every line an effect rests
 * on. The same bytes are one document; a corrected file of the same body and day is a new version of it. A document is
 * taken in one transaction with its meeting, its proposals and its figures, or not at all.
 */
@NullMarked
package dk.sundhedsklynge.meetings.document;

import org.jspecify.annotations.NullMarked;

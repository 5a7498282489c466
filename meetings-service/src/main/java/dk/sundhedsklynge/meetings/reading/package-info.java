/**
 * Reads the text of imported minutes: who was there, the items, what was recommended and decided, tables and tasks.
 * Nothing is invented and nothing is lost: every value names its line, words are kept verbatim, and a document that is
 * not understood is refused with a reason. No database, no HTTP, no clock.
 *
 * <p>The sub-packages build on each other: {@code text}, {@code report}, {@code table} and {@code people}, {@code section},
 * {@code outline} and {@code decision}, {@code item}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.reading;

import org.jspecify.annotations.NullMarked;

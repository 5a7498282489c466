/**
 * What documents state in kroner: sent to funds as numbers with an anchor, never with words, and kept with what the ledger
 * says. The figures of closed items are sent apart from the others. Publishes {@code meetings.figures-submitted.v1}; reads
 * {@code funds.figures-checked.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.claim;

import org.jspecify.annotations.NullMarked;

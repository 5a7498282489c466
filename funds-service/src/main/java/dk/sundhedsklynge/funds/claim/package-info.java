/**
 * Figures that documents state, compared with the ledger: documents make claims, the ledger is the truth, and a difference is a
 * finding. No sentence of a document is here, only its figures and the line they stand in.
 *
 * <p>Reads {@code meetings.figures-submitted.v1}; publishes {@code funds.figures-checked.v1}.
 */
@NullMarked
package dk.sundhedsklynge.funds.claim;

import org.jspecify.annotations.NullMarked;

/** Figures that documents state, compared with the ledger; a difference is a finding. */
@NullMarked
package dk.sundhedsklynge.funds.claim;

import org.jspecify.annotations.NullMarked;

/**
 * The part of a handover that funds write: what each party has of each fund and period, the money of projects, and the findings.
 * Reads {@code meetings.handover-run-ordered.v1}; publishes {@code funds.handover-part-written.v1}, and the files that it names in
 * {@code funds.handover-file-written.v1}.
 *
 * <p>What always holds: a run is written once, and once it is carried out it is written anew with a higher number when the ledger
 * has changed; sums are counted on another path than the lines; what rests on closed items is apart from what is open.
 */
@NullMarked
package dk.sundhedsklynge.funds.handover;

import org.jspecify.annotations.NullMarked;

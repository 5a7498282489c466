/**
 * Keeps the ledger of each cooperation in step with its orders: reads what a change can concern, has it weighed, and posts the
 * difference. Nothing is ever removed: what no longer holds is reversed.
 */
@NullMarked
package dk.sundhedsklynge.funds.posting;

import org.jspecify.annotations.NullMarked;

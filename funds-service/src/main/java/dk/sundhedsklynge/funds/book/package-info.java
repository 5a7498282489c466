/**
 * What the ledger of a cooperation should be, as a function of everything that was ordered and noted, whatever order it came
 * in; and the posting of the difference. Nothing is ever removed: what no longer holds is reversed.
 */
@NullMarked
package dk.sundhedsklynge.funds.book;

import org.jspecify.annotations.NullMarked;

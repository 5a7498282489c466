/**
 * What the ledger of a cooperation should be, as a function of everything that was ordered and noted, whatever order it came in;
 * and which part of it has to be weighed again when something changes. Knows no database.
 */
@NullMarked
package dk.sundhedsklynge.funds.weighing;

import org.jspecify.annotations.NullMarked;

/**
 * Compares a figure that a document states with the ledger, and finds the likeliest reason for a difference. Pure functions;
 * knows no database.
 */
@NullMarked
package dk.sundhedsklynge.funds.comparison;

import org.jspecify.annotations.NullMarked;

/**
 * Posts vouchers in large numbers: those that wait are weighed in memory and written together, in a fixed number of statements.
 * A voucher whose weighing can change others is entered as a single {@code note} instead.
 */
@NullMarked
package dk.sundhedsklynge.funds.voucher;

import org.jspecify.annotations.NullMarked;

/** Allotment notes and vouchers that finance and the secretariat enter by hand. */
@NullMarked
package dk.sundhedsklynge.funds.note;

import org.jspecify.annotations.NullMarked;

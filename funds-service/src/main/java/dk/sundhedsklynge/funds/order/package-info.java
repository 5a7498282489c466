/**
 * What can move money: effects that were ordered and notes that were entered, each with its terms, and the turn in which it is
 * weighed. Pure values; knows no database.
 */
@NullMarked
package dk.sundhedsklynge.funds.order;

import org.jspecify.annotations.NullMarked;

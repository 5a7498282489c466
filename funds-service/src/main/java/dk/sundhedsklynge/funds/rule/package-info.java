/**
 * The rules for one order at a time: what it books, given how the money stands and which opening is in force, or why it is
 * refused. Pure functions; knows no database and no other orders than those it was told of.
 */
@NullMarked
package dk.sundhedsklynge.funds.rule;

import org.jspecify.annotations.NullMarked;

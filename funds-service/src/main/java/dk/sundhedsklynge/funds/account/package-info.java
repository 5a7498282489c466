/**
 * Where money stands and whose it is: accounts, transfers between them, and what they come to. Pure values, amounts in øre; knows
 * no database.
 *
 * <p>Two books, never mixed in one transfer: <em>bevilling</em> (allotted, free, reserved, committed) and <em>forbrug</em>
 * (received, unspent, spent). What is carried between years is noted in a third that holds no money of its own.
 */
@NullMarked
package dk.sundhedsklynge.funds.account;

import org.jspecify.annotations.NullMarked;

/**
 * The ledger: accounts, entries with transfers, and the balances kept beside them.
 *
 * <p>Two books, never mixed in one transfer: <em>bevilling</em> (allotted, free, reserved, committed) and <em>forbrug</em>
 * (received, unspent, spent). What is carried between years is noted in a third that holds no money of its own. Entries are
 * append-only in the database itself; a mistake is reversed by an entry that names it.
 */
@NullMarked
package dk.sundhedsklynge.funds.ledger;

import org.jspecify.annotations.NullMarked;

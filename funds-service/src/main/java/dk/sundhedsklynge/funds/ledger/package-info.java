/**
 * The ledger in the database: accounts with their balances, and entries in one chain per cooperation. Entries are append-only in
 * the database itself; a mistake is reversed by an entry that names it.
 */
@NullMarked
package dk.sundhedsklynge.funds.ledger;

import org.jspecify.annotations.NullMarked;

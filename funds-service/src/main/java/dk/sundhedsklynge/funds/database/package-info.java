/** SQL where it says it best: a few statements over JDBC, in the caller's transaction. */
@NullMarked
package dk.sundhedsklynge.funds.database;

import org.jspecify.annotations.NullMarked;

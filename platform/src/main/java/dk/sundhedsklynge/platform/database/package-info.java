/**
 * SQL where it says it best: one statement, its rows as records, and no session of an object mapper around it. Also what was in
 * the way when the database did not do its work.
 */
@NullMarked
package dk.sundhedsklynge.platform.database;

import org.jspecify.annotations.NullMarked;

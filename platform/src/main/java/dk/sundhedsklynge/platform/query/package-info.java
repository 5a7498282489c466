/** Reads in plain SQL: one statement, its rows as records, and no session of an object mapper around it. */
@NullMarked
package dk.sundhedsklynge.platform.query;

import org.jspecify.annotations.NullMarked;

/**
 * Measures a suite of its own: starts it, fills it, puts load on it and prints what it did beside what the same machine could
 * do at best in the same run. What is known of the services' tables stands in the SQL files beside this package.
 */
@NullMarked
package dk.sundhedsklynge.bench;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.funds.database;

import org.jspecify.annotations.NullMarked;

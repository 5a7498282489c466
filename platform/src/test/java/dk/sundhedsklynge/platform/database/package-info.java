@NullMarked
package dk.sundhedsklynge.platform.database;

import org.jspecify.annotations.NullMarked;

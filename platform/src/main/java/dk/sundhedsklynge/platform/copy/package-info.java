/** Small tables that change seldom and are read at every request: kept in memory, and fresh within seconds at every replica. */
@NullMarked
package dk.sundhedsklynge.platform.copy;

import org.jspecify.annotations.NullMarked;

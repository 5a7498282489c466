/** Writes that move money are done once, however often they are sent. */
@NullMarked
package dk.sundhedsklynge.platform.idempotency;

import org.jspecify.annotations.NullMarked;

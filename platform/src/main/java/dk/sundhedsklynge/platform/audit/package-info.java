/** The audit trail: append-only, in the transaction of what it tells about. */
@NullMarked
package dk.sundhedsklynge.platform.audit;

import org.jspecify.annotations.NullMarked;

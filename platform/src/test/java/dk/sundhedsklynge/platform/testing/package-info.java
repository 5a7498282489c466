/** What the services' tests share: a database, topics and a realm in the real parts that {@code ./klynge test} started. */
@NullMarked
package dk.sundhedsklynge.platform.testing;

import org.jspecify.annotations.NullMarked;

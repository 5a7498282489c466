/** The least a service of this kind can do: one resource, one SQL statement, no token. What reads are measured against. */
@NullMarked
package dk.sundhedsklynge.bench.bare;

import org.jspecify.annotations.NullMarked;

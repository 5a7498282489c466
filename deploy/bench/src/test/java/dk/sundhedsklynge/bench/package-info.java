/** The benchmark's own arithmetic: what it says of others must be right. */
@NullMarked
package dk.sundhedsklynge.bench;

import org.jspecify.annotations.NullMarked;

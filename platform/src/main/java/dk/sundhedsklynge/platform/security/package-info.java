/** Who asks, through which door, and what they may see and do. */
@NullMarked
package dk.sundhedsklynge.platform.security;

import org.jspecify.annotations.NullMarked;

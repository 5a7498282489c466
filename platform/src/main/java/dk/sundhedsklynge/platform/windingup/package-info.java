/** Cooperations that end: until when they go on, who goes on, and from when on they are archives. */
@NullMarked
package dk.sundhedsklynge.platform.windingup;

import org.jspecify.annotations.NullMarked;

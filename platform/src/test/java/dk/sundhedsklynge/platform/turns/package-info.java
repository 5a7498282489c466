@NullMarked
package dk.sundhedsklynge.platform.turns;

import org.jspecify.annotations.NullMarked;

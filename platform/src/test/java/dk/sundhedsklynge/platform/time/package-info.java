@NullMarked
package dk.sundhedsklynge.platform.time;

import org.jspecify.annotations.NullMarked;

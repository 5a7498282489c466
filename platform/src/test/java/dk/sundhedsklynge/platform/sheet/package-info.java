@NullMarked
package dk.sundhedsklynge.platform.sheet;

import org.jspecify.annotations.NullMarked;

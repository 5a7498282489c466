@NullMarked
package dk.sundhedsklynge.platform.copy;

import org.jspecify.annotations.NullMarked;

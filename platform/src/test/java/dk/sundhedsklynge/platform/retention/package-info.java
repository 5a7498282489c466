@NullMarked
package dk.sundhedsklynge.platform.retention;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.platform;

import org.jspecify.annotations.NullMarked;

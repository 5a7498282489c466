@NullMarked
package dk.sundhedsklynge.platform.access;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.platform.money;

import org.jspecify.annotations.NullMarked;

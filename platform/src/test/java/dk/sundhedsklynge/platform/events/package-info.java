@NullMarked
package dk.sundhedsklynge.platform.events;

import org.jspecify.annotations.NullMarked;

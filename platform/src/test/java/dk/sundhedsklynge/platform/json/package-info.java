@NullMarked
package dk.sundhedsklynge.platform.json;

import org.jspecify.annotations.NullMarked;

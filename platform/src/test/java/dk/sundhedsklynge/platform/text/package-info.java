@NullMarked
package dk.sundhedsklynge.platform.text;

import org.jspecify.annotations.NullMarked;

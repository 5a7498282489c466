@NullMarked
package dk.sundhedsklynge.platform.problem;

import org.jspecify.annotations.NullMarked;

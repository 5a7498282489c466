@NullMarked
package dk.sundhedsklynge.meetings;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dk.sundhedsklynge.meetings.contracts;

import org.jspecify.annotations.NullMarked;

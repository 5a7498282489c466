@NullMarked
package dk.sundhedsklynge.meetings.access;

import org.jspecify.annotations.NullMarked;

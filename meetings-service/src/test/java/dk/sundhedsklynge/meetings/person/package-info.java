@NullMarked
package dk.sundhedsklynge.meetings.person;

import org.jspecify.annotations.NullMarked;

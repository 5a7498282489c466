@NullMarked
package dk.sundhedsklynge.meetings.project;

import org.jspecify.annotations.NullMarked;

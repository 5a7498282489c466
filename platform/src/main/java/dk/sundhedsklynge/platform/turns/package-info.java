/** Bounds how much of one kind of work a process does at the same time. */
@NullMarked
package dk.sundhedsklynge.platform.turns;

import org.jspecify.annotations.NullMarked;

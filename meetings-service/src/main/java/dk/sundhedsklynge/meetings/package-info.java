/** The meetings service: register, minutes, decisions and what follows from them. */
@NullMarked
package dk.sundhedsklynge.meetings;

import org.jspecify.annotations.NullMarked;

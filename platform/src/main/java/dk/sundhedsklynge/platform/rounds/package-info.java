/** Work that is done in rounds, each in a thread of its own. */
@NullMarked
package dk.sundhedsklynge.platform.rounds;

import org.jspecify.annotations.NullMarked;

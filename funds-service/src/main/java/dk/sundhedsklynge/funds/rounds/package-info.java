/** Work that is done in rounds, each in a thread of its own. */
@NullMarked
package dk.sundhedsklynge.funds.rounds;

import org.jspecify.annotations.NullMarked;

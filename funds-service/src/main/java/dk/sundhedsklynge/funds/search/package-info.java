/** Finds words and amounts in notes, entries and findings. What a reader may not see is not found. Holds nothing of its own. */
@NullMarked
package dk.sundhedsklynge.funds.search;

import org.jspecify.annotations.NullMarked;

/**
 * The journal as it is read: every entry with its transfers and what it rests on, so that one walks from any krone back to the
 * decision; and the chain that shows that none was changed.
 *
 * <p>What always holds: an entry that stems from a closed item is there only for those who may see closed items of its
 * cooperation; for all others it is a digest in the chain, and nothing more.
 */
@NullMarked
package dk.sundhedsklynge.funds.journal;

import org.jspecify.annotations.NullMarked;

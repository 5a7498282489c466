/** Tests that need the running service share one boot: every one of them uses the same resource and no profile. */
@NullMarked
package dk.sundhedsklynge.funds;

import org.jspecify.annotations.NullMarked;

/** The contract files as a stranger meets them: through linters and through clients that are generated from them. */
@NullMarked
package dk.sundhedsklynge.contracts;

import org.jspecify.annotations.NullMarked;

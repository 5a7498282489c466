/** The register, as far as it is read here: names, parties and their order. */
@NullMarked
package dk.sundhedsklynge.funds.register;

import org.jspecify.annotations.NullMarked;

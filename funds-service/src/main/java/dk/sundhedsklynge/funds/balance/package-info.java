/** The figures of a cooperation, its parties and projects, as each reader may see them. */
@NullMarked
package dk.sundhedsklynge.funds.balance;

import org.jspecify.annotations.NullMarked;

/** The figures of a cooperation, its parties and projects: read over HTTP and published as states. */
@NullMarked
package dk.sundhedsklynge.funds.balance;

import org.jspecify.annotations.NullMarked;

/**
 * Tells other services how the money of each cooperation and project stands and which opening of a fund is in force: after every
 * change and on a snapshot, in {@code funds.cooperation-balance-state.v1}, {@code funds.project-balance-state.v1} and {@code
 * funds.opening-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.funds.state;

import org.jspecify.annotations.NullMarked;

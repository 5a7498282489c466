/**
 * Tells other services how the money of each cooperation and project stands: after every change and on a snapshot, in
 * {@code funds.cooperation-balance-state.v1} and {@code funds.project-balance-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.funds.balancestate;

import org.jspecify.annotations.NullMarked;

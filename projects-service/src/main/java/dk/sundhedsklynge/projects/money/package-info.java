/**
 * What a project has been granted, has reserved and has spent, as funds-service last told it.
 *
 * <p>What always holds: no figure is computed from decisions here; the ledger is the truth, and the newest {@code
 * funds.project-balance-state.v1} overwrites what was held.
 */
@NullMarked
package dk.sundhedsklynge.projects.money;

import org.jspecify.annotations.NullMarked;

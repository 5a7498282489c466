/**
 * What funds and projects last said of a cooperation's money and of its projects: copies for the first page, overwritten by
 * sequence and never written to. Reads {@code funds.cooperation-balance-state.v1} and {@code projects.project-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.headline;

import org.jspecify.annotations.NullMarked;

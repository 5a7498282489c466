/**
 * Runs of a handover: ordered on a date, waited for, and done when both parts have come. Publishes
 * {@code meetings.handover-run-ordered.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.handover.run;

import org.jspecify.annotations.NullMarked;

package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.openness.Access;

/**
 * A fact as it stands.
 *
 * @param access that of its item and project included
 * @param isOfMinutes whether it was read from minutes, which cannot be taken back here
 */
public record HeldFact<F extends FactDetails>(
        F details, Access access, long version, boolean isTakenBack, boolean isOfMinutes) {}

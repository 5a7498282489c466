package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.effect.Competence;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.List;

/** Reads out of a meeting what it would do to money and projects. Pure: the same input gives the same answer. */
public final class Proposals {
    private final Register register;

    public Proposals(Register register) {
        this.register = register;
    }

    /**
     * @param kept ids of the meeting and its decisions
     * @param projects names known before these minutes
     * @param competence who may decide what in this cooperation
     */
    public Proposed of(MeetingRecord meeting, Kept kept, KnownProjects projects, Competence competence) {
        return new Proposed(List.of(), List.of(), List.of(), List.of());
    }
}

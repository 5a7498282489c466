package dk.sundhedsklynge.meetings.meeting;

import java.util.Locale;

/** What moves a meeting from one state to another. */
public enum MeetingStep {
    CALL("indkaldes"),
    CALL_BACK("kaldes tilbage"),
    HOLD("meldes afholdt"),
    CANCEL("aflyses"),
    REINSTATE("genoptages"),
    /** Minutes say that it was held. */
    TAKE_MINUTES("få et referat");

    private final String verb;

    MeetingStep(String verb) {
        this.verb = verb;
    }

    /** English, as in paths and diagrams. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish: what can or cannot be done with the meeting, after "kan ikke". */
    public String verb() {
        return verb;
    }
}

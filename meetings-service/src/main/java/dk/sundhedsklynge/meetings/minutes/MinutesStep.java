package dk.sundhedsklynge.meetings.minutes;

import java.util.Locale;

/** What moves minutes from one state to another. */
public enum MinutesStep {
    SEND_TO_HEARING("sendes i høring"),
    /** Remarks lead to changes. */
    REVISE("tages tilbage til rettelse"),
    APPROVE("godkendes"),
    /** Minutes that were heard here were not approved after all. */
    RETURN_TO_HEARING("sendes tilbage i høring"),
    /** Imported minutes were not approved after all, or nobody knows. */
    TAKE_APPROVAL_BACK("få godkendelsen taget tilbage"),
    /** A text is imported, of which nobody knows whether it was approved. */
    TAKE_TEXT("få en indlæst tekst");

    private final String verb;

    MinutesStep(String verb) {
        this.verb = verb;
    }

    /** English, as in paths and diagrams. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish: what can or cannot be done with the minutes, after "kan ikke". */
    public String verb() {
        return verb;
    }
}

package dk.sundhedsklynge.meetings.fact;

import java.util.Locale;

/** What can be written down by hand, with all its versions. */
public enum FactKind {
    FOLLOW_UP("opfølgningen"),
    AGREEMENT("aftalen"),
    POSTPONED_ITEM("det udsatte punkt"),
    APPROVAL_OF_MINUTES("godkendelsen af referatet");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish, in the definite form. */
    public String label() {
        return label;
    }
}

package dk.sundhedsklynge.meetings.fact;

import java.util.Locale;

/** What can be written down by hand. */
public enum FactKind {
    FOLLOW_UP("opfølgningen"),
    AGREEMENT("aftalen"),
    POSTPONED_ITEM("det udsatte punkt");

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

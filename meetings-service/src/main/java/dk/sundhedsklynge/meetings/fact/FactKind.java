package dk.sundhedsklynge.meetings.fact;

import java.util.Locale;

/** What can be written down by hand, with all its versions. */
public enum FactKind {
    FOLLOW_UP("opfølgningen", false),
    AGREEMENT("aftalen", true),
    POSTPONED_ITEM("det udsatte punkt", true),
    APPROVAL_OF_MINUTES("godkendelsen af referatet", false);

    private final String label;
    private final boolean begun;

    FactKind(String label, boolean begun) {
        this.label = label;
        this.begun = begun;
    }

    /** Whether it begins something new, which a cooperation that is wound up does no more. */
    boolean isBegun() {
        return begun;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish, in the definite form. */
    public String label() {
        return label;
    }
}

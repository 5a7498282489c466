package dk.sundhedsklynge.meetings.handover.shown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the handover of a cluster has come. Lists sort by the order given here. */
enum HandoverState {
    NOT_TRIED("Ikke prøvet endnu", "ikke-proevet"),
    WAITING("Venter på dele", "venter"),
    REHEARSED("Prøvet", "proevet"),
    CARRIED_OUT("Overdraget", "overdraget");

    private final String label;
    private final String code;

    HandoverState(String label, String code) {
        this.label = label;
        this.code = code;
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** As addresses have it. */
    public String code() {
        return code;
    }

    static Optional<HandoverState> of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

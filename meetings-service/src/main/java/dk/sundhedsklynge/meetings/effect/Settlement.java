package dk.sundhedsklynge.meetings.effect;

/** What a secretary can say to an effect. */
public enum Settlement {
    CONFIRM("bekræftes"),
    REJECT("forkastes"),
    WITHDRAW("trækkes tilbage"),
    TAKE_BACK("foreslås igen");

    private final String verb;

    Settlement(String verb) {
        this.verb = verb;
    }

    /** Danish, after {@code kan ikke}. */
    String verb() {
        return verb;
    }
}

package dk.sundhedsklynge.projects.register;

/** What is read of {@code register.party-state.v1}. */
public record PartyState(String id, long sequence, String name) {
    public static final String TYPE = "register.party-state.v1";
}

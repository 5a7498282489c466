package dk.sundhedsklynge.funds.register;

/** What is read of {@code register.party-state.v1}. */
public record PartyState(String id, long sequence, String kind, String name, int order) {

    public static final String TYPE = "register.party-state.v1";
}

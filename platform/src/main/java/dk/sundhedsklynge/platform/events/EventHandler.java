package dk.sundhedsklynge.platform.events;

import java.util.Set;

/** Does the work of some types of event. Every type has at most one handler in a service. */
public interface EventHandler {
    /** The types this handler reads, as the producer's contract writes them, for example {@code funds.effect-applied.v1}. */
    Set<String> types();

    /**
     * Whether the event is for this service. One that is not costs no transaction and is not remembered.
     *
     * @throws InvalidEvent when what says so cannot be read
     */
    default boolean concerns(InboundEvent event) {
        return true;
    }

    /**
     * Runs inside the transaction that also remembers the event, so that it is done once however often it is delivered.
     * What refers to something not here yet is kept as waiting by the handler itself.
     *
     * @throws InvalidEvent when the event can never be done as it is; it then becomes a dead letter with this reason
     */
    void handle(InboundEvent event);

    /**
     * An entity is gone: what is held of it is removed, in the same transaction as above. It may never have been here, for a
     * new reader finds of it nothing but this. Only what the register holds can go; whoever reads none of that has no use
     * for this.
     *
     * @param type of the states the entity had
     * @param entity the key of the register, for example {@code person:<uuid>}
     */
    default void remove(String type, String entity) {
        throw new InvalidEvent(type + " er uden indhold. Afsenderen skal rette hændelsen og sende den igen.");
    }
}

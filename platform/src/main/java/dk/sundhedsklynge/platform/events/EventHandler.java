package dk.sundhedsklynge.platform.events;

import java.util.Set;

/** Does the work of some types of event. Every type has at most one handler in a service. */
public interface EventHandler {
    /** The types this handler reads, as the producer's contract writes them, for example {@code funds.effect-applied.v1}. */
    Set<String> types();

    /**
     * Runs inside the transaction that also remembers the event, so that it is done once however often it is delivered.
     * What refers to something not here yet is kept as waiting by the handler itself.
     *
     * @throws InvalidEvent when the event can never be done as it is; it then becomes a dead letter with this reason
     */
    void handle(InboundEvent event);
}

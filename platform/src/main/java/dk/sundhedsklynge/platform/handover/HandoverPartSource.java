package dk.sundhedsklynge.platform.handover;

import dk.sundhedsklynge.platform.events.Topic;
import java.util.List;
import java.util.Optional;

/**
 * What a service hands over of a cooperation. Each service that takes part has one, and a table {@code handover_run}.
 *
 * @param <P> the part, as its event writes it
 */
public interface HandoverPartSource<P> {
    /** Where parts are told. */
    Topic topic();

    /** Of the event that tells a part, as the contract writes it. */
    String type();

    /**
     * SQL for one text that is another one whenever the part of {@code r.cooperation} can be another one, {@code r} being the run.
     * Looked at once a second, so it reads a handful of rows.
     */
    String version();

    P read(String cooperation);

    /** Files that go with parts; empty where the service keeps none. */
    default Optional<HandoverFileSource<P>> files() {
        return Optional.empty();
    }

    /**
     * The part in pieces that an event can hold: their lists joined in order are the part. At least one.
     *
     * @param largest size of a piece, in bytes of JSON
     */
    List<P> cut(P part, int largest);
}

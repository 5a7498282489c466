package dk.sundhedsklynge.platform.events;

import java.time.Instant;
import java.util.List;

/** Knows what waits in a service. A bean of this type is asked when an operator looks. */
public interface WaitingSource {
    /** What has waited since before the given moment. */
    List<Waiting> waitingSince(Instant moment);
}

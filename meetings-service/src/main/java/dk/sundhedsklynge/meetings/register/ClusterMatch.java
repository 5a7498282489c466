package dk.sundhedsklynge.meetings.register;

import java.util.List;

/** Which cluster a heading means. */
public sealed interface ClusterMatch {
    record Found(Cooperation cooperation) implements ClusterMatch {}

    /** More than one has the name, and the text does not settle it. */
    record Ambiguous(List<Cooperation> candidates) implements ClusterMatch {}

    record Unknown() implements ClusterMatch {}
}

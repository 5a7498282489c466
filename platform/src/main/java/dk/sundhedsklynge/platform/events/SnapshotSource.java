package dk.sundhedsklynge.platform.events;

/**
 * Publishes again what is known here: every state as it stands, and orders that have no answer yet. A new consumer or a
 * lost topic heals by it.
 */
public interface SnapshotSource {
    /** Publishes in a transaction of its own, with the sequences the states have already. */
    void emit();
}

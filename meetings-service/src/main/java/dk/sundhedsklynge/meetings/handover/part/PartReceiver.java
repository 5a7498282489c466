package dk.sundhedsklynge.meetings.handover.part;

import java.util.UUID;

/** Whoever ordered the runs that parts are written for. */
public interface PartReceiver {
    /** Nobody else changes the run until the transaction ends; false when there is no such run. */
    boolean lock(UUID run);

    /** Whether anything was ordered for the cooperation. */
    boolean hasRuns(String cooperation);

    /** A part of the run, or a piece of one, is kept. */
    void partCame(UUID run);
}

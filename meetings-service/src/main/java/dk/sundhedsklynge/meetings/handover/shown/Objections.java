package dk.sundhedsklynge.meetings.handover.shown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What receivers say is wrong with the lines of a handover. */
public interface Objections {
    /**
     * An objection that the cluster has not answered.
     *
     * @param receiver name
     * @param line title; null when the dossier does not have the line any more
     * @param path where it is answered
     * @param withdrawnOn the day the receiver took it back; null when it waits for an answer
     */
    record Open(
            String receiver,
            @Nullable String line,
            String remark,
            Instant saidAt,
            @Nullable LocalDate withdrawnOn,
            String path) {}

    /** Those that wait for an answer first, the oldest first; then those that were taken back. For those who see closed lines. */
    List<Open> open(UUID run);
}

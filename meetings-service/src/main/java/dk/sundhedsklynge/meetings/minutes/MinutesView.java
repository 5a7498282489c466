package dk.sundhedsklynge.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as readers of the API see them.
 *
 * @param document the newest imported text; null when they are written here
 * @param stateLabel Danish
 * @param approvedOn null until somebody says it
 * @param approvalSource where it stands that they were approved
 * @param version null for whoever may not change them
 */
public record MinutesView(
        UUID id,
        UUID meeting,
        @Nullable UUID document,
        MinutesState state,
        String stateLabel,
        @Nullable LocalDate approvedOn,
        @Nullable String approvalSource,
        @Nullable Integer version,
        String createdBy,
        Instant createdAt) {

    /** For whoever may not change them: it also grows with drafts. */
    MinutesView withoutVersion() {
        return new MinutesView(
                id, meeting, document, state, stateLabel, approvedOn, approvalSource, null, createdBy, createdAt);
    }

    static MinutesView of(Minutes it) {
        return new MinutesView(
                it.id(),
                it.meeting(),
                it.document(),
                it.state(),
                it.state().label(),
                it.approvedOn(),
                it.approvalSource(),
                it.version(),
                it.createdBy(),
                it.createdAt());
    }
}

package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as it is shown.
 *
 * @param responsible in words, as minutes or its writer have it
 * @param party code of the party that is responsible
 * @param partyName null when no party is
 * @param organisationName null when no organisation is responsible
 * @param trigger what it waits for, or the time in words
 * @param overdue whether it is open and its day has passed
 * @param projectName null when it is about none, or its name is known only from closed items that the reader may not see
 * @param ofMinutes whether it was read from minutes
 * @param takenBack whether it was taken back
 */
@Schema(name = "FollowUp")
public record FollowUpView(
        UUID id,
        String cooperation,
        String text,
        @Nullable String responsible,
        @Nullable String party,
        @Nullable String partyName,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable LocalDate due,
        @Nullable String trigger,
        FollowUp.State state,
        String stateLabel,
        boolean overdue,
        Access access,
        @Nullable UUID project,
        @Nullable String projectName,
        Source source,
        boolean ofMinutes,
        boolean takenBack,
        long version) {

    /** Everybody who is named; null when nobody is. */
    public @Nullable String whoIsResponsible() {
        String named = partyName != null ? partyName : organisationName;
        return named == null || responsible == null
                ? (named == null ? responsible : named)
                : named + ", " + responsible;
    }
}

package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.openness.Access;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A postponed item as it is shown.
 *
 * @param id null for one that only minutes state; whoever writes about it names the decision of its source
 * @param awaits the event it waits for
 * @param until the day it was put off to
 * @param body id of the body that is to take it up
 * @param projectName null when it is about none, or its name is known only from closed items that the reader may not see
 * @param version null for one that only minutes state
 */
public record PostponedItemView(
        @Nullable UUID id,
        String cooperation,
        String title,
        @Nullable String awaits,
        @Nullable LocalDate until,
        @Nullable String body,
        @Nullable String bodyName,
        PostponedState state,
        String stateLabel,
        Access access,
        @Nullable UUID project,
        @Nullable String projectName,
        Source source,
        boolean takenBack,
        @Nullable Long version) {}

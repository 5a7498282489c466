package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.fact.Source;
import dk.sundhedsklynge.meetings.openness.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is shown.
 *
 * @param parties codes of the parties that it binds
 * @param partyNames their names, in the same order
 * @param others whom else it binds, in words
 * @param binds what it binds them to
 * @param projectName null when it is about none, or its name is known only from closed items that the reader may not see
 * @param takenBack whether it was taken back
 */
public record AgreementView(
        UUID id,
        String cooperation,
        String title,
        List<String> parties,
        List<String> partyNames,
        @Nullable String others,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String binds,
        Access access,
        @Nullable UUID project,
        @Nullable String projectName,
        Source source,
        boolean takenBack,
        long version) {}

package dk.sundhedsklynge.meetings.headline;

import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code projects.project-state.v1}.
 *
 * @param aliases null in what a release before told
 * @param takenBack it was only written by hand, and that was taken back
 */
public record ProjectState(
        UUID id,
        long sequence,
        String cooperation,
        String name,
        @Nullable List<String> aliases,
        String phase,
        Access access,
        boolean takenBack) {
    public static final String TYPE = "projects.project-state.v1";
}

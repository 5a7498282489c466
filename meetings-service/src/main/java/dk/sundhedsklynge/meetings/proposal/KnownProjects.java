package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.project.ProjectName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The names that projects of one cooperation are known by. Matched exactly or by alias, never by likeness. */
public final class KnownProjects {
    public static final KnownProjects NONE = new KnownProjects(List.of());

    private final Map<String, Known> byName = new LinkedHashMap<>();

    /**
     * @param names the first is the name, the others are aliases
     * @param registered whether something else than these minutes registers it; a name that only an earlier version of them
     *     made known is registered by nothing
     */
    public record Known(UUID id, List<String> names, boolean registered) {}

    public KnownProjects(Collection<Known> projects) {
        projects.forEach(
                project -> project.names().forEach(name -> byName.putIfAbsent(ProjectName.normalized(name), project)));
    }

    Optional<Known> named(String name) {
        return Optional.ofNullable(byName.get(ProjectName.normalized(name)));
    }

    /** Every name as names are compared. */
    Collection<String> normalizedNames() {
        return byName.keySet();
    }
}

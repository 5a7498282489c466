package dk.sundhedsklynge.meetings.proposal.project;

import dk.sundhedsklynge.meetings.project.ProjectName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects known in one cooperation, by name and alias. Only exact names match, after normalizing. */
public final class KnownProjects {
    public static final KnownProjects NONE = new KnownProjects(List.of());

    private final Map<String, KnownProject> byName = new LinkedHashMap<>();

    public KnownProjects(Collection<KnownProject> projects) {
        projects.forEach(
                project -> project.names().forEach(name -> byName.putIfAbsent(ProjectName.normalized(name), project)));
    }

    Optional<KnownProject> named(String name) {
        return Optional.ofNullable(byName.get(ProjectName.normalized(name)));
    }

    /** Every name and alias, normalized. */
    Collection<String> normalizedNames() {
        return byName.keySet();
    }
}

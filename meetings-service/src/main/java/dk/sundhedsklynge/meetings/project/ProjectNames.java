package dk.sundhedsklynge.meetings.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The names of a project as a reader may see them. */
record ProjectNames(UUID id, String cooperation, String name, List<String> aliases) {
    /** Shown for a project that open items speak of by names which only closed ones give. */
    private static final String UNNAMED = "Projekt uden åbent navn";

    static ProjectNames of(ProjectReference it) {
        return new ProjectNames(it.id(), it.cooperation(), it.name(), it.aliases());
    }

    /** Without the names that only closed items give; when its first name is one, the next stands in for it. */
    ProjectNames without(Set<String> secret) {
        List<String> open = Stream.concat(Stream.of(name), aliases.stream())
                .filter(it -> !secret.contains(ProjectName.normalized(it)))
                .toList();
        return open.isEmpty()
                ? new ProjectNames(id, cooperation, UNNAMED, List.of())
                : new ProjectNames(id, cooperation, open.getFirst(), open.subList(1, open.size()));
    }
}

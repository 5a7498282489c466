package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of projects as the caller may see them. */
@ApplicationScoped
class ReadProjectNames {
    private final ProjectReferences references;
    private final Caller caller;

    ReadProjectNames(ProjectReferences references, Caller caller) {
        this.references = references;
        this.caller = caller;
    }

    /** @param cooperations that the caller may see */
    List<ProjectNames> of(List<String> cooperations) {
        if (cooperations.isEmpty()) {
            return List.of();
        }
        List<String> inPart =
                cooperations.stream().filter(id -> !caller.maySeeClosed(id)).toList();
        Map<UUID, Set<String>> secret = inPart.isEmpty() ? Map.of() : references.secretNames(inPart);
        return references.standing(cooperations).stream()
                .filter(it -> !it.closed() || caller.maySeeClosed(it.cooperation()))
                .map(it -> ProjectNames.of(it).without(secret.getOrDefault(it.id(), Set.of())))
                .toList();
    }
}

package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/**
 * Nothing is written in an archive. {@link Caller} asks this wherever a request that writes asks what it may do in a cooperation, so
 * a use case that asks who may is refused in an archive without saying so itself.
 */
@RequestScoped
class ArchiveGuard {
    private final Predicate<String> isArchive;
    private boolean writes;

    @Inject
    ArchiveGuard(@Any Instance<Archives> archives) {
        this(id -> archives.stream().anyMatch(it -> it.isArchive(id)));
    }

    /** For tests: a fixed set. */
    ArchiveGuard(Predicate<String> isArchive) {
        this.isArchive = isArchive;
    }

    /** The request under way is sent to write. */
    void begin() {
        writes = true;
    }

    /** @throws Problem 409 when the request writes and the cooperation is an archive */
    void ask(String cooperation) {
        if (writes && isArchive.test(cooperation)) {
            throw Problem.conflict(
                    "archived",
                    "Klyngen er et arkiv",
                    "Alt kan læses, og intet kan ændres. Skriv i det sundhedsråd, der følger efter.");
        }
    }
}

package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes as tests order them, each a new effect. */
public final class Ordered {
    private Ordered() {}

    public static Change change(String cooperation, UUID project, Step step, String on, @Nullable String name) {
        return change(cooperation, project, step, on, name, List.of(), Access.OPEN);
    }

    public static Change change(
            String cooperation,
            UUID project,
            Step step,
            String on,
            @Nullable String name,
            List<String> aliases,
            Access access) {
        return new Change(
                UUID.randomUUID(),
                cooperation,
                step,
                LocalDate.parse(on),
                cooperation + ":politisk",
                access,
                new Anchor(null, UUID.randomUUID(), 4, null, 118),
                new Terms(project, name, aliases, null, null, null, null, null));
    }
}

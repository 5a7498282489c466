package dk.sundhedsklynge.meetings.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes over the names of a project that was entered by hand in projects, so that minutes are matched to it. A project that minutes
 * made keeps its id: where another one has the name already, nothing is taken over.
 */
@ApplicationScoped
public class LearnProject {
    private final ProjectReferences references;
    private final Clock clock;

    LearnProject(ProjectReferences references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /**
     * @param closed whether only those may know of it who may see closed items
     * @param takenBack it is a project no more
     */
    @Transactional
    public void learn(
            UUID id, String cooperation, String name, List<String> aliases, boolean closed, boolean takenBack) {
        references.lock(cooperation);
        ProjectReference known = references.findById(id);
        if (known != null) {
            known.learn(name, aliases, closed, takenBack);
        } else if (!takenBack && references.named(cooperation, name).isEmpty()) {
            ProjectReference made = new ProjectReference(id, cooperation, name, aliases, closed, clock.instant());
            made.give();
            references.persist(made);
        }
    }

    /** The name and the aliases in one list. */
    static List<String> all(String name, List<String> aliases) {
        List<String> all = new ArrayList<>(aliases);
        all.add(name);
        return all;
    }
}

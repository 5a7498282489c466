package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.register.CooperationNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as the caller may see them: what the caller may not know of is not there. */
@ApplicationScoped
public class ReadProjects {
    private final ShownProjects projects;
    private final ShownHistory histories;
    private final CooperationNames names;
    private final Caller caller;

    ReadProjects(ShownProjects projects, ShownHistory histories, CooperationNames names, Caller caller) {
        this.projects = projects;
        this.histories = histories;
        this.names = names;
        this.caller = caller;
    }

    /** A view and the version it was read at. */
    public record Versioned(ProjectView view, long version) {}

    public List<ProjectView> search(
            @Nullable String cooperation,
            @Nullable Phase phase,
            @Nullable String q,
            ShownProjects.@Nullable After after,
            int limit) {
        Sight sight = Sight.of(caller);
        return projects
                .search(
                        cooperation == null ? sight : sight.only(cooperation),
                        new ShownProjects.Search(phase, q),
                        after,
                        limit)
                .stream()
                .map(this::view)
                .toList();
    }

    /** @throws Problem 404 when there is no such project or the caller may not know of it */
    public Versioned find(UUID id) {
        ShownProject found = projects.find(id, Sight.of(caller)).orElseThrow(ReadProjects::notFound);
        return new Versioned(view(found), found.version());
    }

    /** In the order of decision; without what stems from closed items when the caller may not see them. */
    public List<ChangeView> history(UUID id) {
        return histories.of(id, Sight.of(caller)).orElseThrow(ReadProjects::notFound).verdicts().stream()
                .map(ChangeView::of)
                .toList();
    }

    private ProjectView view(ShownProject project) {
        return ProjectView.of(project, names.of(project.cooperation()));
    }

    static Problem notFound() {
        return Problem.notFound("Projektet findes ikke, eller du har ikke adgang til det.");
    }
}

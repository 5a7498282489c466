package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.register.CooperationNames;
import dk.sundhedsklynge.projects.register.Cooperations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as the caller may see them: what the caller may not know of is not there. */
@ApplicationScoped
public class ReadProjects {
    private final ShownProjects projects;
    private final ShownHistory histories;
    private final Cooperations cooperations;
    private final CooperationNames names;
    private final Caller caller;

    ReadProjects(
            ShownProjects projects,
            ShownHistory histories,
            Cooperations cooperations,
            CooperationNames names,
            Caller caller) {
        this.projects = projects;
        this.histories = histories;
        this.cooperations = cooperations;
        this.names = names;
        this.caller = caller;
    }

    /** @param version 0 for a caller to whom it would tell of changes by closed items; they cannot edit */
    public record Versioned(ProjectView view, long version) {}

    public boolean isVisible(String cooperation) {
        return caller.maySee(cooperation) && cooperations.isKnown(cooperation);
    }

    /**
     * By name.
     *
     * @param q part of a name; null for all
     * @param after the last project of the page before; null for the first page
     */
    public Page<ProjectView> search(
            @Nullable String cooperation,
            @Nullable Phase phase,
            @Nullable String q,
            ShownProjects.@Nullable After after,
            int limit) {
        Sight sight = Sight.of(caller);
        List<ShownProject> found = projects.search(
                cooperation == null ? sight : sight.only(cooperation),
                new ShownProjects.Search(phase, q),
                after,
                limit + 1);
        return Page.of(
                        found,
                        limit,
                        last -> Cursor.encode(last.facts().name(), last.id().toString()))
                .map(this::view);
    }

    /** Empty when there is no such project or the caller may not know of it. */
    public Optional<Versioned> find(UUID id) {
        return projects.find(id, Sight.of(caller))
                .map(found ->
                        new Versioned(view(found), caller.maySeeClosed(found.cooperation()) ? found.version() : 0));
    }

    /**
     * In the order of decision; without what stems from closed items when the caller may not see them. Empty when there is no such
     * project or the caller may not know of it.
     */
    public Optional<List<ChangeView>> history(UUID id) {
        return histories
                .of(id, Sight.of(caller))
                .map(history -> history.verdicts().stream().map(ChangeView::of).toList());
    }

    private ProjectView view(ShownProject project) {
        return ProjectView.of(project, names::of);
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.register.CooperationNames;
import dk.sundhedsklynge.projects.register.Cooperations;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects as the caller may see them: what the caller may not know of is not there. */
@ApplicationScoped
public class ReadProjects {
    private final ShownProjects projects;
    private final ShownHistory histories;
    private final Cooperations cooperations;
    private final CooperationNames names;
    private final Parties parties;
    private final Caller caller;

    ReadProjects(
            ShownProjects projects,
            ShownHistory histories,
            Cooperations cooperations,
            CooperationNames names,
            Parties parties,
            Caller caller) {
        this.projects = projects;
        this.histories = histories;
        this.cooperations = cooperations;
        this.names = names;
        this.parties = parties;
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
        return search(cooperation, new ShownProjects.Search(phase, q, null), after, limit);
    }

    /** By name, those with these words in a name, or with this amount. */
    Page<ProjectView> find(
            @Nullable String cooperation,
            String words,
            @Nullable Long amount,
            ShownProjects.@Nullable After after,
            int limit) {
        return search(cooperation, new ShownProjects.Search(null, words, null, amount), after, limit);
    }

    private Page<ProjectView> search(
            @Nullable String cooperation, ShownProjects.Search search, ShownProjects.@Nullable After after, int limit) {
        List<ShownProject> found = projects.search(sight(cooperation), search, after, limit + 1);
        return Page.of(
                        found,
                        limit,
                        last -> Cursor.encode(last.facts().name(), last.id().toString()))
                .map(this::view);
    }

    /** A page of a list in an order of its own. */
    Slice<ProjectView> list(
            @Nullable String cooperation,
            ShownProjects.Search search,
            ShownProjects.Order by,
            boolean descending,
            Turn turn,
            int limit) {
        return Slice.of(
                        projects.list(sight(cooperation), search, by, descending, turn, limit + 1),
                        turn,
                        limit,
                        by::key)
                .map(this::view);
    }

    /** How many there are; counting ends at {@code most}. */
    long count(@Nullable String cooperation, ShownProjects.Search search, int most) {
        return projects.count(sight(cooperation), search, most);
    }

    private Sight sight(@Nullable String cooperation) {
        Sight sight = Sight.of(caller);
        return cooperation == null ? sight : sight.only(cooperation);
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

    /**
     * What was decided of the project before a council took it over, for readers of the council's project: who sees its closed items
     * sees those of before. Empty when it was no other cooperation's before.
     */
    List<ChangeView> historyBefore(ProjectView project) {
        ProjectView.TakenOverFrom from = project.takenOverFrom();
        if (from == null) {
            return List.of();
        }
        Scope there = Scope.of(Set.of(from.cooperation()));
        Sight sight = new Sight(there, caller.maySeeClosed(project.cooperation()) ? there : Scope.NONE);
        return histories
                .of(from.project(), sight)
                .map(history -> history.verdicts().stream().map(ChangeView::of).toList())
                .orElse(List.of());
    }

    private ProjectView view(ShownProject project) {
        return ProjectView.of(project, names::of, parties::name);
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.money.ProjectBalance;
import dk.sundhedsklynge.projects.money.ProjectMoney;
import dk.sundhedsklynge.projects.register.Cooperations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Projects as the caller may see them: what the caller may not know of is not there. */
@ApplicationScoped
public class ReadProjects {
    private final Projects projects;
    private final PhaseChanges phaseChanges;
    private final Balances balances;
    private final Cooperations cooperations;
    private final Caller caller;

    ReadProjects(
            Projects projects, PhaseChanges phaseChanges, Balances balances, Cooperations cooperations, Caller caller) {
        this.projects = projects;
        this.phaseChanges = phaseChanges;
        this.balances = balances;
        this.cooperations = cooperations;
        this.caller = caller;
    }

    /** A view and the version it was read at. */
    public record Versioned(ProjectView view, long version) {}

    public List<ProjectView> search(
            @Nullable String cooperation,
            @Nullable Phase phase,
            @Nullable String q,
            Projects.@Nullable After after,
            int limit) {
        Set<String> seen = projects.cooperations().stream()
                .filter(id -> cooperation == null || cooperation.equals(id))
                .filter(caller::maySee)
                .collect(Collectors.toSet());
        Set<String> closed = seen.stream().filter(caller::maySeeClosed).collect(Collectors.toSet());
        return views(projects.search(new Projects.Search(seen, closed, phase, q), after, limit));
    }

    /** @throws Problem 404 when there is no such project or the caller may not know of it */
    public Versioned find(UUID id) {
        Projects.Shown shown = shown(id);
        ProjectBalance balance = balances.findById(id);
        long told = balance == null ? 0 : balance.sequence();
        // Both numbers only rise, so their sum rises whenever what is shown changes.
        return new Versioned(views(List.of(shown)).getFirst(), shown.project().version() + told);
    }

    /** In the order of decision; without what stems from closed items when the caller may not see them. */
    public List<ChangeView> history(UUID id) {
        Project project = shown(id).project();
        List<PhaseChange> kept = phaseChanges.of(id);
        History whole = History.of(
                kept.stream().map(PhaseChange::change).toList(),
                kept.stream()
                        .filter(PhaseChange::isGroundless)
                        .map(change -> change.change().effect())
                        .collect(Collectors.toSet()));
        History history = caller.maySeeClosed(project.cooperation()) ? whole : whole.open();
        return history.verdicts().stream().map(ChangeView::of).toList();
    }

    private Projects.Shown shown(UUID id) {
        Project project = projects.findById(id);
        if (project == null || !caller.maySee(project.cooperation())) {
            throw notFound();
        }
        Standing standing = project.standing(caller.maySeeClosed(project.cooperation()));
        if (standing == null) {
            throw notFound();
        }
        return new Projects.Shown(project, standing);
    }

    private List<ProjectView> views(List<Projects.Shown> shown) {
        Map<UUID, ProjectBalance> money =
                balances.of(shown.stream().map(one -> one.project().id()).toList());
        Map<String, String> names = cooperations.names();
        return shown.stream()
                .map(one -> ProjectView.of(
                        one,
                        names.getOrDefault(
                                one.project().cooperation(), one.project().cooperation()),
                        money(one.project(), money.get(one.project().id()))))
                .toList();
    }

    private @Nullable ProjectMoney money(Project project, @Nullable ProjectBalance balance) {
        if (balance == null) {
            return ProjectMoney.NONE;
        }
        return balance.closed() && !caller.maySeeClosed(project.cooperation()) ? null : balance.money();
    }

    static Problem notFound() {
        return Problem.notFound("Projektet findes ikke, eller du har ikke adgang til det.");
    }
}

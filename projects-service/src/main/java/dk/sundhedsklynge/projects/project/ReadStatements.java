package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written of a project by hand, as the caller may see it. */
@ApplicationScoped
public class ReadStatements {
    private final Statements statements;
    private final ReadProjects projects;
    private final Parties parties;
    private final Caller caller;

    ReadStatements(Statements statements, ReadProjects projects, Parties parties, Caller caller) {
        this.statements = statements;
        this.projects = projects;
        this.parties = parties;
        this.caller = caller;
    }

    /** All versions, the newest first; empty when there is no such project or the caller may not know of it. */
    public Optional<List<StatementView>> all(UUID project) {
        return projects.find(project).map(it -> of(it.view()));
    }

    /** The newest version, or what stands while nothing was written. */
    public Optional<StatementView> newest(UUID project) {
        return projects.find(project).map(it -> {
            List<StatementView> all = of(it.view());
            return all.isEmpty() ? StatementView.unwritten(it.view()) : all.getFirst();
        });
    }

    List<StatementView> of(ProjectView project) {
        boolean closedToo = caller.maySeeClosed(project.cooperation());
        List<StatementView> views = new ArrayList<>();
        Statement.@Nullable Written before = null;
        for (Statement it : statements.of(project.id())) {
            if (closedToo || it.written().access() == Access.OPEN) {
                views.add(StatementView.of(it, before, parties::name, project.cooperationName()));
                before = it.written();
            }
        }
        return views.reversed();
    }
}

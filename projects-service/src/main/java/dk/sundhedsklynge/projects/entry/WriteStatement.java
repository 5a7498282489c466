package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.ProjectStates;
import dk.sundhedsklynge.projects.project.Statement.Action;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was checked as the newest version of a project, and weighs the project with it. */
@ApplicationScoped
class WriteStatement {
    private final Statements statements;
    private final ProjectStates states;
    private final ApplyEffects effects;
    private final Caller caller;
    private final AuditTrail audit;

    WriteStatement(Statements statements, ProjectStates states, ApplyEffects effects, Caller caller, AuditTrail audit) {
        this.statements = statements;
        this.states = states;
        this.effects = effects;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param number one more than that of the version before */
    EntryOutcome.Kept write(Project project, int number, Action action, Written it, @Nullable String because) {
        statements.add(
                project.id(),
                number,
                project.cooperation(),
                action,
                it,
                because == null ? null : because.strip(),
                caller.subject(),
                caller.displayName());
        boolean described = project.describe(it);
        boolean stands =
                action != Action.TAKEN_BACK || !effects.weighed(project).isEmpty();
        if (stands) {
            // Publishes the state when the position changed by it.
            long before = project.sequence();
            effects.weighAgain(project);
            if (described && project.sequence() == before) {
                states.publish(project);
            }
        } else {
            project.takenBack(true);
            states.publish(project);
        }
        audit.record(
                "project-" + action.code(),
                "project",
                project.id().toString(),
                project.cooperation(),
                Map.of("number", number));
        return new EntryOutcome.Kept(project.id(), number);
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.register.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff write who owns a project and what it is about, as a new version of what is written by hand. */
@ApplicationScoped
public class EditProject {
    private final Projects projects;
    private final ReadProjects shown;
    private final Statements statements;
    private final ProjectStates states;
    private final Parties parties;
    private final AuditTrail audit;
    private final Caller caller;

    EditProject(
            Projects projects,
            ReadProjects shown,
            Statements statements,
            ProjectStates states,
            Parties parties,
            AuditTrail audit,
            Caller caller) {
        this.projects = projects;
        this.shown = shown;
        this.statements = statements;
        this.states = states;
        this.parties = parties;
        this.audit = audit;
        this.caller = caller;
    }

    /** What the audit trail keeps of an edit: which fields changed, not their text. */
    record Edited(boolean owner, boolean ownerParty, boolean description) {}

    /**
     * @param read the version that the caller has read
     * @param patch fields that are absent stay as they are
     */
    @Transactional
    EditOutcome edit(UUID id, IfMatch read, ProjectPatch patch) {
        // Locked before it is read, so that the version that is compared is the one that is changed.
        Optional<Project> project = projects.findForChange(id);
        Optional<ReadProjects.Versioned> before = project.flatMap(found -> shown.find(id));
        if (project.isEmpty() || before.isEmpty()) {
            return new EditOutcome.NotFound();
        }
        return switch (caller.permission(project.get().cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new EditOutcome.NotFound();
            case FORBIDDEN -> new EditOutcome.Forbidden();
            case GRANTED ->
                read.isOf(before.get().version()) ? write(project.get(), patch) : new EditOutcome.ChangedMeanwhile();
        };
    }

    private EditOutcome write(Project project, ProjectPatch patch) {
        String party = patch.ownerParty();
        if (party != null
                && !party.isBlank()
                && !parties.of(project.cooperation()).containsKey(party)) {
            return new EditOutcome.UnknownParty(party);
        }
        Statement newest = statements.newest(project.id()).orElse(null);
        Statement.Written stands = newest == null ? project.written(null, null, null) : newest.written();
        Statement.Written written = new Statement.Written(
                stands.position(),
                patch.owner() == null ? project.owner() : patch.owner(),
                party == null ? project.ownerParty() : emptyAsNull(party),
                stands.partners(),
                stands.otherPartners(),
                patch.description() == null ? project.description() : patch.description(),
                stands.access(),
                stands.document(),
                stands.note());
        if (project.describe(written)) {
            statements.add(
                    project.id(),
                    newest == null ? 1 : newest.number() + 1,
                    project.cooperation(),
                    newest != null && !newest.isInForce() ? Statement.Action.TAKEN_BACK : Statement.Action.CORRECTED,
                    written,
                    null,
                    caller.subject(),
                    caller.displayName());
            states.publish(project);
        }
        audit.record(
                "project.edited",
                "project",
                project.id().toString(),
                project.cooperation(),
                new Edited(patch.owner() != null, party != null, patch.description() != null));
        return new EditOutcome.Edited();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

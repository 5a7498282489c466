package dk.sundhedsklynge.meetings.project;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A secretary gives a project a name, or a known project more names. One that only closed items have named stays closed: only
 * a decision makes it known to others.
 */
@ApplicationScoped
class NameProject {
    private final ProjectReferences references;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    NameProject(ProjectReferences references, Register register, Caller caller, AuditTrail audit, Clock clock) {
        this.references = references;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    NamingOutcome name(String cooperation, String name, List<String> aliases) {
        return switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> new NamingOutcome.CooperationNotFound(cooperation);
            case FORBIDDEN -> new NamingOutcome.Forbidden();
            case GRANTED ->
                register.cooperation(cooperation).isEmpty()
                        ? new NamingOutcome.CooperationNotFound(cooperation)
                        : keep(cooperation, name, aliases);
        };
    }

    private NamingOutcome keep(String cooperation, String name, List<String> aliases) {
        references.lock(cooperation);
        ProjectReference known = references.named(cooperation, name).orElse(null);
        ProjectReference reference = known == null
                ? new ProjectReference(UUID.randomUUID(), cooperation, name, aliases, false, clock.instant())
                : known;
        reference.alsoKnownAs(aliases);
        reference.give();
        references.persist(reference);
        ProjectNames names = ProjectNames.of(reference);
        audit.record("project-reference-kept", "project-reference", names.id().toString(), cooperation, names);
        return new NamingOutcome.Named(names, known == null);
    }
}

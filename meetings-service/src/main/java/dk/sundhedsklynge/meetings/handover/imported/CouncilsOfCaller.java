package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** For which councils the caller takes packages of other installations, and reads what came in them. */
@ApplicationScoped
class CouncilsOfCaller {
    private final Register register;
    private final Caller caller;

    CouncilsOfCaller(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /** The councils whose secretariat the caller is. */
    List<String> taking() {
        return register.cooperations().stream()
                .map(Cooperation::id)
                .filter(this::takes)
                .toList();
    }

    boolean takes(String cooperation) {
        return isCouncil(cooperation)
                && !register.isArchive(cooperation)
                && caller.permission(cooperation, Role.SECRETARIAT) == Permission.GRANTED;
    }

    List<String> readingAmong(Collection<String> cooperations) {
        return cooperations.stream().filter(this::reads).toList();
    }

    boolean reads(String cooperation) {
        return isCouncil(cooperation) && caller.holds(cooperation, Role.SECRETARIAT, Role.AUDITOR);
    }

    /**
     * Whether the caller may read closed lines of the dossier: as in a dossier that was made here, the receiver may once the
     * handover is carried out.
     */
    boolean readClosed(ImportedDossier it) {
        return caller.maySeeClosed(it.content().cooperation())
                || !it.isRehearsal() && caller.maySeeClosed(it.council());
    }

    private boolean isCouncil(String cooperation) {
        return register.cooperation(cooperation)
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                .isPresent();
    }
}

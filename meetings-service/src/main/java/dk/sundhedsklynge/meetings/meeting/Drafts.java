package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads agendas and minutes before they are published: the secretariat that works on them, each in its cooperation. */
@Named("draftsOfMeetings")
@ApplicationScoped
public class Drafts {
    private final Register register;
    private final Caller caller;

    Drafts(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    public boolean mayRead(String cooperation) {
        return caller.holds(cooperation, Role.SECRETARIAT);
    }

    /** Whether there is a cooperation whose drafts the caller may read; costs no statement. */
    public boolean any() {
        return register.cooperations().stream().map(Cooperation::id).anyMatch(this::mayRead);
    }

    /** Ids of the cooperations whose drafts the caller may read; costs no statement. */
    public Set<String> cooperations() {
        return register.cooperations().stream()
                .map(Cooperation::id)
                .filter(this::mayRead)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Organisation;
import dk.sundhedsklynge.meetings.register.Organisations;
import dk.sundhedsklynge.meetings.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The parties, organisations and bodies of a cooperation, for facts that name them. */
@ApplicationScoped
public class RegisterNames {
    private final Register register;
    private final Organisations organisations;

    RegisterNames(Register register, Organisations organisations) {
        this.register = register;
        this.organisations = organisations;
    }

    /** Names by code, municipalities first. */
    public Map<String, String> parties(String cooperation) {
        return register.partyNames(cooperation);
    }

    /** Those that can take part in the cooperation and are not a party themselves, by name. */
    public List<Organisation> organisations(String cooperation) {
        var parties = register.partyNames(cooperation).values();
        return organisations.search(cooperation, null).stream()
                .filter(it -> !parties.contains(it.name()))
                .toList();
    }

    public Optional<Organisation> organisation(UUID id) {
        return organisations.find(id);
    }

    /** The name; the code of one that the register does not have. */
    public String party(String code) {
        return register.party(code).map(it -> it.displayName()).orElse(code);
    }

    public String body(String id) {
        return register.body(id).map(Body::name).orElse(id);
    }

    public List<Body> bodies(String cooperation) {
        return register.bodies().stream()
                .filter(it -> it.cooperation().equals(cooperation))
                .toList();
    }
}

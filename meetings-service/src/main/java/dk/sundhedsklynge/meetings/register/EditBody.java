package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Gives a body another name; its id stays. */
@ApplicationScoped
class EditBody {
    private final RegisterTables tables;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    EditBody(RegisterTables tables, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.tables = tables;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Edited(Body body) implements Outcome {}

        record NotFound(String id) implements Outcome {}

        record Forbidden() implements Outcome {}

        /** Another body of the cooperation has the name. */
        record Taken(String name) implements Outcome {}

        /** Somebody else was first. */
        record Changed() implements Outcome {}
    }

    /** @param read the version that the caller has looked at */
    @Transactional
    Outcome rename(String id, IfMatch read, String name) {
        Optional<Body> found = tables.bodyForChange(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound(id);
        }
        Body body = found.get();
        return switch (caller.permission(body.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new Outcome.NotFound(id);
            case FORBIDDEN -> new Outcome.Forbidden();
            case GRANTED -> read.isOf(body.version()) ? rename(body, Names.kept(name)) : new Outcome.Changed();
        };
    }

    private Outcome rename(Body body, String name) {
        if (tables.bodiesForChange(body.cooperation()).stream()
                .anyMatch(other -> other.isCalled(name) && !other.id().equals(body.id()))) {
            return new Outcome.Taken(name);
        }
        Body renamed = tables.rename(body, name);
        audit.record("body-renamed", "body", body.id(), body.cooperation(), Map.of("from", body.name(), "to", name));
        publish.tell(RegisterStates.BodyState.of(renamed));
        return new Outcome.Edited(renamed);
    }
}

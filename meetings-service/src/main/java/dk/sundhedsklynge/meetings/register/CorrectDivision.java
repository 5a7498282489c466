package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves a municipality to another health council, when the minister has corrected the division. */
@ApplicationScoped
class CorrectDivision {
    private final Register register;
    private final RegisterTables tables;
    private final Division division;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    CorrectDivision(
            Register register,
            RegisterTables tables,
            Division division,
            PublishRegister publish,
            AuditTrail audit,
            Caller caller) {
        this.register = register;
        this.tables = tables;
        this.division = division;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        /** Also when the municipality was there already. */
        record Placed(Party municipality, Cooperation council) implements Outcome {}

        record Forbidden() implements Outcome {}

        record UnknownMunicipality(String code) implements Outcome {}

        record UnknownCouncil(String council) implements Outcome {}

        /** A council is a body of one region, and no correction moves a municipality out of its region. */
        record OfAnotherRegion(Party municipality, Cooperation from, Cooperation council) implements Outcome {}
    }

    /** @param reason where the correction is stated */
    @Transactional
    Outcome place(String municipality, String council, String reason) {
        if (!caller.hasRole(Role.OPERATOR)) {
            return new Outcome.Forbidden();
        }
        Party party = register.party(municipality)
                .filter(it -> it.kind() == Party.Kind.MUNICIPALITY)
                .orElse(null);
        if (party == null) {
            return new Outcome.UnknownMunicipality(municipality);
        }
        Cooperation target = register.cooperation(council)
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                .orElse(null);
        if (target == null) {
            return new Outcome.UnknownCouncil(council);
        }
        publish.lock();
        String from = division.councils().get(municipality);
        if (council.equals(from)) {
            return new Outcome.Placed(party, target);
        }
        Cooperation held = from == null ? null : register.cooperation(from).orElse(null);
        if (held != null && !held.regionName().equals(target.regionName())) {
            return new Outcome.OfAnotherRegion(party, held, target);
        }
        division.move(municipality, from, council);
        Map<String, @Nullable Object> detail = new HashMap<>();
        detail.put("from", from);
        detail.put("to", council);
        detail.put("reason", reason);
        audit.record("division-corrected", "municipality", municipality, council, detail);
        Register changed = new Register(tables::read);
        publish.tell(changed.cooperations().stream()
                .filter(it -> it.parties().contains(municipality) || it.id().equals(from))
                .map(RegisterStates.CooperationState::of)
                .toArray(RegisterStates.State[]::new));
        return new Outcome.Placed(
                party, Objects.requireNonNull(changed.cooperation(council).orElse(null)));
    }
}

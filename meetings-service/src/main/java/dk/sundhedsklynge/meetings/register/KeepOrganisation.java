package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds and edits organisations. One that takes part in a single cooperation is its secretariat's; one that all share is changed
 * only by a secretariat that works for all.
 */
@ApplicationScoped
class KeepOrganisation {
    private final Register register;
    private final Organisations organisations;
    private final PublishRegister publish;
    private final AuditTrail audit;
    private final Caller caller;

    KeepOrganisation(
            Register register, Organisations organisations, PublishRegister publish, AuditTrail audit, Caller caller) {
        this.register = register;
        this.organisations = organisations;
        this.publish = publish;
        this.audit = audit;
        this.caller = caller;
    }

    sealed interface Outcome {
        record Saved(Organisation organisation) implements Outcome {}

        record UnknownCooperation(String cooperation) implements Outcome {}

        record NotFound() implements Outcome {}

        record Forbidden() implements Outcome {}

        /** It is shared by all cooperations, and the caller does not work for all. */
        record Shared() implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        /** Somebody else was first. */
        record Changed() implements Outcome {}
    }

    /** @param party which pays for it; null: none */
    @Transactional
    Outcome add(String cooperation, String name, @Nullable String party) {
        switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> {
                return new Outcome.UnknownCooperation(cooperation);
            }
            case FORBIDDEN -> {
                return new Outcome.Forbidden();
            }
            case GRANTED -> {}
        }
        if (register.cooperation(cooperation).isEmpty()) {
            return new Outcome.UnknownCooperation(cooperation);
        }
        Optional<Outcome> wrong = wrongParty(cooperation, party);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Organisation added = new Organisation(UUID.randomUUID(), Names.kept(name), party, cooperation, 1);
        organisations.add(added);
        return kept("organisation-added", added);
    }

    /** @param read the version that the caller has looked at */
    @Transactional
    Outcome edit(UUID id, IfMatch read, String name, @Nullable String party) {
        Organisation held = organisations.findForChange(id).orElse(null);
        if (held == null) {
            return new Outcome.NotFound();
        }
        String cooperation = held.cooperation();
        if (cooperation == null) {
            if (!caller.hasRole(Role.SECRETARIAT) || !caller.visible().all()) {
                return new Outcome.Shared();
            }
        } else {
            Permission permission = caller.permission(cooperation, Role.SECRETARIAT);
            if (permission != Permission.GRANTED) {
                return permission == Permission.UNKNOWN ? new Outcome.NotFound() : new Outcome.Forbidden();
            }
        }
        Optional<Outcome> wrong = wrongParty(cooperation, party);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return read.isOf(held.version())
                ? kept("organisation-edited", organisations.edit(id, Names.kept(name), party))
                : new Outcome.Changed();
    }

    private Optional<Outcome> wrongParty(@Nullable String cooperation, @Nullable String party) {
        boolean fits = party == null
                || (cooperation == null
                        ? register.party(party).isPresent()
                        : register.partyCodes(cooperation).contains(party));
        return fits
                ? Optional.empty()
                : Optional.of(new Outcome.Invalid(List.of(new FieldError(
                        "party",
                        "Skriv koden på en kommune eller region, der er part i samarbejdet, eller udelad feltet."))));
    }

    private Outcome kept(String action, Organisation it) {
        Map<String, @Nullable Object> detail = new HashMap<>();
        detail.put("name", it.name());
        detail.put("party", it.party());
        audit.record(action, "organisation", it.id().toString(), it.cooperation(), detail);
        publish.tell(RegisterStates.OrganisationState.of(it));
        return new Outcome.Saved(it);
    }
}

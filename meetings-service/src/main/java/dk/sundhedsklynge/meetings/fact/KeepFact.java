package dk.sundhedsklynge.meetings.fact;

import dk.sundhedsklynge.meetings.fact.FactChange.Action;
import dk.sundhedsklynge.meetings.fact.FactChange.FieldChange;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody writes a fact down, corrects it or takes it back: the secretariat of its cooperation, and of what is about a project
 * and open also the one who leads it.
 */
@ApplicationScoped
@Transactional
public class KeepFact {
    private static final int LONGEST_REASON = 1000;

    private final FactChanges changes;
    private final RegisterNames names;
    private final Register register;
    private final ProjectReferences projects;
    private final CutOffOfFacts cutOff;
    private final Database database;
    private final Caller caller;
    private final AuditTrail audit;

    KeepFact(
            FactChanges changes,
            RegisterNames names,
            Register register,
            ProjectReferences projects,
            CutOffOfFacts cutOff,
            Database database,
            Caller caller,
            AuditTrail audit) {
        this.changes = changes;
        this.names = names;
        this.register = register;
        this.projects = projects;
        this.cutOff = cutOff;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
    }

    public <F extends FactDetails> FactOutcome enter(FactStore<F> store, F details) {
        Basis basis = details.basis();
        if (register.cooperation(basis.cooperation()).isEmpty()) {
            return new FactOutcome.CooperationNotFound(basis.cooperation());
        }
        return switch (permission(basis)) {
            case UNKNOWN -> new FactOutcome.CooperationNotFound(basis.cooperation());
            case FORBIDDEN -> new FactOutcome.Forbidden(store.kind());
            case GRANTED -> {
                UUID id = UUID.randomUUID();
                List<FieldError> faults = faults(store, id, details);
                Optional<FactOutcome.Refused> late = cutOff.refusal(store.kind(), details);
                if (late.orElse(null) instanceof FactOutcome.Invalid(var undated)) {
                    faults.addAll(undated);
                }
                if (!faults.isEmpty()) {
                    yield new FactOutcome.Invalid(faults);
                }
                yield late.isPresent() ? late.get() : entered(store, id, details);
            }
        };
    }

    /**
     * @param read the version that the caller has read
     * @param because why it is corrected
     */
    public <F extends FactDetails> FactOutcome correct(
            FactStore<F> store, UUID id, IfMatch read, F details, @Nullable String because) {
        return change(store, id, read, held -> {
            if (held.isTakenBack()) {
                return new FactOutcome.TakenBack(store.kind());
            }
            List<FieldError> faults = new ArrayList<>(faults(store, id, details));
            if (!details.basis().cooperation().equals(held.details().basis().cooperation())) {
                faults.add(new FieldError(
                        "cooperation", "Samarbejdet kan ikke ændres; tag den tilbage, og opret den igen."));
            }
            if (permission(details.basis()) != Permission.GRANTED) {
                faults.add(
                        new FieldError("access", "Kun sekretariatet kan lukke den eller flytte den fra dit projekt."));
            }
            faults.addAll(reason(because));
            if (!faults.isEmpty()) {
                return new FactOutcome.Invalid(faults);
            }
            List<FieldChange> differences = FactChanges.between(held.details().fields(names), details.fields(names));
            if (differences.isEmpty() && held.details().equals(details)) {
                return new FactOutcome.Kept(id, held.version());
            }
            store.update(id, details);
            return kept(store, id, held, details, Action.CORRECTED, because);
        });
    }

    /** Sets what changes from day to day, as a state; no reason is asked for. */
    public <F extends FactDetails> FactOutcome set(FactStore<F> store, UUID id, IfMatch read, FactSetting<F> setting) {
        return change(store, id, read, held -> {
            if (held.isTakenBack()) {
                return new FactOutcome.TakenBack(store.kind());
            }
            F details = setting.of(held.details());
            if (details.equals(held.details())) {
                return new FactOutcome.Kept(id, held.version());
            }
            setting.write(id, details, caller.subject());
            return kept(store, id, held, details, Action.STATE_SET, null);
        });
    }

    /** @param because why it does not hold */
    public <F extends FactDetails> FactOutcome takeBack(
            FactStore<F> store, UUID id, IfMatch read, @Nullable String because) {
        return change(store, id, read, held -> {
            if (held.isTakenBack()) {
                return new FactOutcome.TakenBack(store.kind());
            }
            if (held.isOfMinutes()) {
                return new FactOutcome.OfMinutes(store.kind());
            }
            List<FieldError> faults = reason(because);
            if (because == null || !faults.isEmpty()) {
                return new FactOutcome.Invalid(faults);
            }
            store.takeBack(id, caller.subject(), because);
            return kept(store, id, held, held.details(), Action.TAKEN_BACK, because);
        });
    }

    /** It holds again after it was taken back. */
    public <F extends FactDetails> FactOutcome restore(FactStore<F> store, UUID id, IfMatch read) {
        return change(store, id, read, held -> {
            if (!held.isTakenBack()) {
                return new FactOutcome.Standing(store.kind());
            }
            store.restore(id);
            return kept(store, id, held, held.details(), Action.RESTORED, null);
        });
    }

    /** Something that is set without a reason, and how it is written. */
    public interface FactSetting<F extends FactDetails> {
        F of(F before);

        /** The version of the fact is one more afterwards. */
        void write(UUID id, F details, String by);
    }

    private interface Change<F extends FactDetails> {
        FactOutcome of(HeldFact<F> held);
    }

    private <F extends FactDetails> FactOutcome change(FactStore<F> store, UUID id, IfMatch read, Change<F> change) {
        HeldFact<F> held = store.findForChange(id).orElse(null);
        if (held == null
                || !held.access().isVisibleTo(caller, held.details().basis().cooperation())) {
            return new FactOutcome.NotFound(store.kind());
        }
        return switch (permission(held.details().basis())) {
            case UNKNOWN -> new FactOutcome.NotFound(store.kind());
            case FORBIDDEN -> new FactOutcome.Forbidden(store.kind());
            case GRANTED ->
                read.isOf(held.version())
                        ? change.of(held)
                        : new FactOutcome.ChangedMeanwhile(store.kind(), held.version());
        };
    }

    private Permission permission(Basis basis) {
        Permission ofRole = caller.permission(basis.cooperation(), Role.SECRETARIAT);
        UUID project = basis.project();
        boolean leads = project != null && basis.access() == Access.OPEN && caller.leads(basis.cooperation(), project);
        return ofRole == Permission.FORBIDDEN && leads ? Permission.GRANTED : ofRole;
    }

    private <F extends FactDetails> FactOutcome entered(FactStore<F> store, UUID id, F details) {
        store.insert(id, details, caller.subject());
        List<FieldChange> all = FactChanges.between(Map.of(), details.fields(names));
        record(store, id, details.basis().cooperation(), 1, Action.ENTERED, null, all, all);
        return new FactOutcome.Kept(id, 1);
    }

    private <F extends FactDetails> FactOutcome kept(
            FactStore<F> store, UUID id, HeldFact<F> held, F details, Action action, @Nullable String because) {
        long version = held.version() + 1;
        List<FieldChange> differences = FactChanges.between(held.details().fields(names), details.fields(names));
        // Who could not see it before learns what it says now, and nothing of what it said.
        List<FieldChange> open =
                held.access() == Access.OPEN ? differences : FactChanges.between(Map.of(), details.fields(names));
        record(store, id, held.details().basis().cooperation(), version, action, because, differences, open);
        return new FactOutcome.Kept(id, version);
    }

    /** What the audit trail keeps: which fields changed, not their text. */
    record Changed(long version, List<String> fields) {}

    /** @param open what others see than those who may see closed items, if it is open now */
    private void record(
            FactStore<?> store,
            UUID id,
            String cooperation,
            long version,
            Action action,
            @Nullable String because,
            List<FieldChange> differences,
            List<FieldChange> open) {
        FactKind kind = store.kind();
        boolean isOpen =
                store.findForChange(id).filter(it -> it.access() == Access.OPEN).isPresent();
        changes.add(kind, id, cooperation, version, action, Basis.stripped(because), differences, isOpen ? open : null);
        audit.record(
                kind.code() + "-" + action.code(),
                kind.code(),
                id.toString(),
                cooperation,
                new Changed(
                        version, differences.stream().map(FieldChange::field).toList()));
    }

    private static List<FieldError> reason(@Nullable String because) {
        if (because == null || because.isBlank()) {
            return List.of(new FieldError("because", "Skriv hvorfor."));
        }
        return because.strip().length() > LONGEST_REASON
                ? List.of(new FieldError("because", "Skriv højst 1.000 tegn."))
                : List.of();
    }

    private <F extends FactDetails> List<FieldError> faults(FactStore<F> store, UUID id, F details) {
        Basis basis = details.basis();
        List<FieldError> faults = new ArrayList<>(details.faults(names));
        if (!basis.namesASource()) {
            faults.add(new FieldError("note", Basis.NO_SOURCE));
        }
        if (basis.note() != null && basis.note().length() > 2000) {
            faults.add(new FieldError("note", "Skriv højst 2.000 tegn."));
        }
        if (basis.project() != null && !projects.isOf(basis.project(), basis.cooperation())) {
            faults.add(new FieldError("project", "Vælg et af samarbejdets projekter."));
        }
        if (basis.item() != null
                && !isOf(
                        "select m.cooperation from item i join meeting m on m.id = i.meeting where i.id = ?",
                        basis.item(),
                        basis)) {
            faults.add(new FieldError("item", "Vælg et punkt på et af samarbejdets møder."));
        }
        if (basis.document() != null
                && !isOf("select cooperation from document where id = ?", basis.document(), basis)) {
            faults.add(new FieldError("document", "Vælg et af samarbejdets dokumenter."));
        }
        faults.addAll(store.conflicts(id, details));
        return faults;
    }

    private boolean isOf(String cooperationOf, UUID id, Basis basis) {
        return database.find(cooperationOf, row -> row.getString("cooperation"), id)
                .filter(basis.cooperation()::equals)
                .isPresent();
    }
}

package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.ProjectStates;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statement.Action;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.Statements;
import dk.sundhedsklynge.projects.project.Verdict;
import dk.sundhedsklynge.projects.register.Cooperations;
import dk.sundhedsklynge.projects.register.Parties;
import dk.sundhedsklynge.projects.register.WindingUp;
import dk.sundhedsklynge.projects.register.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The secretariat, and who leads it, write a project by hand: enter it, correct it, take it back. */
@ApplicationScoped
@Transactional
public class KeepProject {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_PARTNERS = 1000;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_ALIASES = 50;

    private final Projects projects;
    private final Statements statements;
    private final ProjectStates states;
    private final ApplyEffects effects;
    private final Balances balances;
    private final Cooperations cooperations;
    private final Parties parties;
    private final Caller caller;
    private final AuditTrail audit;
    private final WindingUps windingUps;
    private final Clock clock;

    KeepProject(
            Projects projects,
            Statements statements,
            ProjectStates states,
            ApplyEffects effects,
            Balances balances,
            Cooperations cooperations,
            Parties parties,
            Caller caller,
            AuditTrail audit,
            WindingUps windingUps,
            Clock clock) {
        this.windingUps = windingUps;
        this.clock = clock;
        this.projects = projects;
        this.statements = statements;
        this.states = states;
        this.effects = effects;
        this.balances = balances;
        this.cooperations = cooperations;
        this.parties = parties;
        this.caller = caller;
        this.audit = audit;
    }

    public EntryOutcome enter(String cooperation, Written it) {
        switch (caller.permission(cooperation, Role.SECRETARIAT)) {
            case UNKNOWN -> {
                return new EntryOutcome.CooperationNotFound(cooperation);
            }
            case FORBIDDEN -> {
                return new EntryOutcome.Forbidden();
            }
            case GRANTED -> {}
        }
        if (!cooperations.isKnown(cooperation)) {
            return new EntryOutcome.CooperationNotFound(cooperation);
        }
        Optional<WindingUp> windingUp = windingUps.of(cooperation).filter(ends -> ends.hasBegun(LocalDate.now(clock)));
        if (windingUp.isPresent()) {
            return windingUp.get().isArchived(LocalDate.now(clock))
                    ? new EntryOutcome.Archived()
                    : new EntryOutcome.WindingUp(windingUp.get().cutOff());
        }
        List<FieldError> faults = faults(cooperation, it);
        if (!faults.isEmpty()) {
            return new EntryOutcome.Invalid(faults);
        }
        effects.lock(cooperation);
        UUID id = UUID.randomUUID();
        EntryOutcome taken = nameTaken(id, cooperation, it);
        if (taken != null) {
            return taken;
        }
        return keep(new Project(id, cooperation), 1, Action.ENTERED, it, null);
    }

    /**
     * @param read the number of the version that the caller has read; 0 when nothing was written by hand
     * @param because why it is corrected
     */
    public EntryOutcome correct(UUID id, IfMatch read, Written it, @Nullable String because) {
        return change(id, read, (project, newest) -> {
            if (project.isTakenBack()) {
                return new EntryOutcome.TakenBack();
            }
            List<FieldError> faults = new ArrayList<>(faults(project.cooperation(), it));
            faults.addAll(reason(because));
            if (it.access() == Access.CLOSED && isOpenByDecision(project)) {
                faults.add(new FieldError(
                        "access", "Et åbent punkt har nævnt projektet, så det kan ikke lukkes. Fjern markeringen."));
            }
            if (!faults.isEmpty()) {
                return new EntryOutcome.Invalid(faults);
            }
            EntryOutcome refused = nameTaken(id, project.cooperation(), it);
            if (refused == null) {
                refused = phaseIsDecided(project, it);
            }
            if (refused != null) {
                return refused;
            }
            int number = newest == null ? 0 : newest.number();
            boolean same =
                    newest != null && newest.isInForce() && newest.written().equals(it);
            return same ? new EntryOutcome.Kept(id, number) : keep(project, number + 1, Action.CORRECTED, it, because);
        });
    }

    /** What decisions say of the project stays; one that nothing else names is not there any more. */
    public EntryOutcome takeBack(UUID id, IfMatch read, @Nullable String because) {
        return change(id, read, (project, newest) -> {
            if (newest == null) {
                return new EntryOutcome.NothingWritten();
            }
            if (!newest.isInForce()) {
                return new EntryOutcome.TakenBack();
            }
            List<FieldError> faults = reason(because);
            if (!faults.isEmpty()) {
                return new EntryOutcome.Invalid(faults);
            }
            boolean isAlone = effects.weighed(project).isEmpty();
            if (isAlone && balances.hasMoney(id)) {
                return new EntryOutcome.HasMoney();
            }
            return keep(project, newest.number() + 1, Action.TAKEN_BACK, newest.written(), because);
        });
    }

    /** Undoes that it was taken back. */
    public EntryOutcome restore(UUID id, IfMatch read) {
        return change(id, read, (project, newest) -> {
            if (newest == null || newest.isInForce()) {
                return new EntryOutcome.Standing();
            }
            EntryOutcome taken = nameTaken(id, project.cooperation(), newest.written());
            return taken == null ? keep(project, newest.number() + 1, Action.RESTORED, newest.written(), null) : taken;
        });
    }

    private interface Writing {
        EntryOutcome of(Project project, @Nullable Statement newest);
    }

    private EntryOutcome change(UUID id, IfMatch read, Writing writing) {
        String cooperation = projects.cooperationOf(id).orElse(null);
        if (cooperation == null) {
            return new EntryOutcome.NotFound();
        }
        effects.lock(cooperation);
        Project project = projects.findForChange(id).orElseThrow();
        boolean visible =
                project.access() == Access.OPEN ? caller.maySee(cooperation) : caller.maySeeClosed(cooperation);
        if (!visible) {
            return new EntryOutcome.NotFound();
        }
        if (permission(project) != Permission.GRANTED) {
            return new EntryOutcome.Forbidden();
        }
        if (windingUps
                .of(cooperation)
                .filter(it -> it.isArchived(LocalDate.now(clock)))
                .isPresent()) {
            return new EntryOutcome.Archived();
        }
        Statement newest = statements.newest(id).orElse(null);
        int number = newest == null ? 0 : newest.number();
        return read.isOf(number) ? writing.of(project, newest) : new EntryOutcome.ChangedMeanwhile(number);
    }

    private Permission permission(Project project) {
        Permission ofRole = caller.permission(project.cooperation(), Role.SECRETARIAT);
        return ofRole == Permission.FORBIDDEN && caller.leads(project.cooperation(), project.id())
                ? Permission.GRANTED
                : ofRole;
    }

    private EntryOutcome keep(Project project, int number, Action action, Written it, @Nullable String because) {
        statements.add(
                project.id(),
                number,
                project.cooperation(),
                action,
                it,
                because == null ? null : because.strip(),
                caller.subject());
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

    private boolean isOpenByDecision(Project project) {
        return effects.weighed(project).stream().anyMatch(it -> it.access() == Access.OPEN);
    }

    private @Nullable EntryOutcome nameTaken(UUID id, String cooperation, Written it) {
        Stated stated = it.position();
        if (stated == null) {
            return null;
        }
        List<String> names = new ArrayList<>(stated.aliases());
        names.add(stated.name());
        Optional<Project> other = named(
                        cooperation, names.stream().map(KeepProject::plain).toList())
                .stream()
                .filter(project -> !project.id().equals(id))
                .findFirst();
        return other.<EntryOutcome>map(project ->
                        new EntryOutcome.NameTaken(project.id(), project.whole().name()))
                .orElse(null);
    }

    private List<Project> named(String cooperation, Collection<String> plain) {
        return projects.ofCooperation(cooperation).stream()
                .filter(project -> !project.isTakenBack())
                .filter(project ->
                        project.everyName().stream().map(KeepProject::plain).anyMatch(plain::contains))
                .toList();
    }

    /** As names are compared: without case, quotes and the number of blanks. */
    private static String plain(String name) {
        return name.replaceAll("[\"'”“’‘«»]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** A stated phase counts only where it lies ahead of what decisions of before say. */
    private @Nullable EntryOutcome phaseIsDecided(Project project, Written it) {
        Stated stated = it.position();
        Phase phase = stated == null ? null : stated.phase();
        if (stated == null || phase == null) {
            return null;
        }
        Change change = Statement.change(UUID.randomUUID(), project.id(), project.cooperation(), stated, it);
        List<Change> all = new ArrayList<>(effects.weighed(project));
        all.add(change);
        Set<UUID> refusedBefore = refused(effects.weighed(project));
        List<Verdict> verdicts = History.of(all).verdicts();
        for (Verdict verdict : verdicts) {
            if (verdict.change().isStated()) {
                Phase to = verdict instanceof Verdict.Changed changed ? changed.to() : verdict.from();
                if (to != phase) {
                    return new EntryOutcome.PhaseIsDecided(verdict.from(), phase);
                }
            }
        }
        // What a decision did is not undone by what somebody writes.
        return refusedBefore.containsAll(refused(all))
                ? null
                : new EntryOutcome.PhaseIsDecided(project.whole().phase(), phase);
    }

    /** The changes that are not legal where they were decided. */
    private static Set<UUID> refused(List<Change> changes) {
        return History.of(changes).verdicts().stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(verdict -> verdict.change().effect())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<FieldError> reason(@Nullable String because) {
        if (because == null || because.isBlank()) {
            return List.of(new FieldError("because", "Skriv hvorfor."));
        }
        return because.strip().length() > LONGEST_REASON
                ? List.of(new FieldError("because", "Skriv højst 1.000 tegn."))
                : List.of();
    }

    private List<FieldError> faults(String cooperation, Written it) {
        List<FieldError> faults = new ArrayList<>();
        Stated stated = it.position();
        if (stated == null || stated.name().isEmpty()) {
            faults.add(new FieldError("name", "Skriv, hvad projektet hedder."));
        } else {
            tooLong(faults, "name", stated.name(), LONGEST_NAME);
            if (stated.aliases().size() > MOST_ALIASES
                    || stated.aliases().stream().anyMatch(alias -> alias.length() > LONGEST_NAME)) {
                faults.add(new FieldError("aliases", "Skriv højst 50 andre navne, hvert på højst 200 tegn."));
            }
            if (stated.from() != null
                    && stated.until() != null
                    && stated.until().isBefore(stated.from())) {
                faults.add(new FieldError("until", "Den sidste dag er før den første."));
            }
        }
        tooLong(faults, "owner", it.owner(), LONGEST_OWNER);
        tooLong(faults, "otherPartners", it.otherPartners(), LONGEST_PARTNERS);
        tooLong(faults, "description", it.description(), LONGEST_DESCRIPTION);
        tooLong(faults, "note", it.note(), LONGEST_NOTE);
        Map<String, String> known = parties.of(cooperation);
        if (it.ownerParty() != null && !known.containsKey(it.ownerParty())) {
            faults.add(new FieldError("ownerParty", "Vælg en af samarbejdets parter."));
        }
        if (!known.keySet().containsAll(it.partners())) {
            faults.add(new FieldError("partners", "Vælg kun blandt samarbejdets parter."));
        }
        if (it.note() == null && it.document() == null) {
            faults.add(new FieldError("note", "Skriv, hvor du ved det fra."));
        }
        return faults;
    }

    private static void tooLong(List<FieldError> faults, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            faults.add(new FieldError(field, "Skriv højst %d tegn.".formatted(most)));
        }
    }
}

package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statement.Action;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.Statements;
import dk.sundhedsklynge.projects.project.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The secretariat, and who leads it, write a project by hand: enter it, correct it, take it back. */
@ApplicationScoped
@Transactional
public class KeepProject {
    private final Projects projects;
    private final Statements statements;
    private final EntryRules rules;
    private final WriteStatement write;
    private final ApplyEffects effects;
    private final Balances balances;
    private final Caller caller;
    private final WindingUps windingUps;

    KeepProject(
            Projects projects,
            Statements statements,
            EntryRules rules,
            WriteStatement write,
            ApplyEffects effects,
            Balances balances,
            Caller caller,
            WindingUps windingUps) {
        this.projects = projects;
        this.statements = statements;
        this.rules = rules;
        this.write = write;
        this.effects = effects;
        this.balances = balances;
        this.caller = caller;
        this.windingUps = windingUps;
    }

    public EntryOutcome enter(String cooperation, Written it) {
        Optional<EntryOutcome.Refused> refusal = rules.refusal(cooperation, it);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        effects.lock(cooperation);
        UUID id = UUID.randomUUID();
        Optional<EntryOutcome.Refused> taken = rules.taken(cooperation, id, it);
        return taken.isPresent() ? taken.get() : write.write(new Project(id, cooperation), 1, Action.ENTERED, it, null);
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
            List<FieldError> faults = new ArrayList<>(rules.faults(project.cooperation(), it));
            faults.addAll(EntryRules.reason(because));
            if (it.access() == Access.CLOSED && isOpenByDecision(project)) {
                faults.add(new FieldError(
                        "access", "Et åbent punkt har nævnt projektet, så det kan ikke lukkes. Fjern markeringen."));
            }
            if (!faults.isEmpty()) {
                return new EntryOutcome.Invalid(faults);
            }
            EntryOutcome refused = rules.taken(project.cooperation(), id, it).orElse(null);
            if (refused == null) {
                refused = phaseIsDecided(project, it);
            }
            if (refused != null) {
                return refused;
            }
            int number = newest == null ? 0 : newest.number();
            boolean same =
                    newest != null && newest.isInForce() && newest.written().equals(it);
            return same
                    ? new EntryOutcome.Kept(id, number)
                    : write.write(project, number + 1, Action.CORRECTED, it, because);
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
            List<FieldError> faults = EntryRules.reason(because);
            if (!faults.isEmpty()) {
                return new EntryOutcome.Invalid(faults);
            }
            boolean isAlone = effects.weighed(project).isEmpty();
            if (isAlone && balances.hasMoney(id)) {
                return new EntryOutcome.HasMoney();
            }
            return write.write(project, newest.number() + 1, Action.TAKEN_BACK, newest.written(), because);
        });
    }

    /** Undoes that it was taken back. */
    public EntryOutcome restore(UUID id, IfMatch read) {
        return change(id, read, (project, newest) -> {
            if (newest == null || newest.isInForce()) {
                return new EntryOutcome.Standing();
            }
            Optional<EntryOutcome.Refused> taken = rules.taken(project.cooperation(), id, newest.written());
            return taken.isPresent()
                    ? taken.get()
                    : write.write(project, newest.number() + 1, Action.RESTORED, newest.written(), null);
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
        if (windingUps.isArchive(cooperation)) {
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

    private boolean isOpenByDecision(Project project) {
        return effects.weighed(project).stream().anyMatch(it -> it.access() == Access.OPEN);
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
}

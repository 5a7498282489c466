package dk.sundhedsklynge.projects.takeover;

import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.entry.EntryRules;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.ProjectFacts;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import dk.sundhedsklynge.projects.project.Statements;
import dk.sundhedsklynge.projects.register.CooperationBecameKnown;
import dk.sundhedsklynge.projects.register.CooperationNames;
import dk.sundhedsklynge.projects.register.Cooperations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Begins a project with the council that has acknowledged it, once. It waits until the register has told of the council. What is
 * known of the project is its opening position there; from then on the council's decisions move it.
 */
@ApplicationScoped
@Transactional
public class TakeOverProject {
    private final TakenOverProjects taken;
    private final Projects projects;
    private final Statements statements;
    private final ApplyEffects effects;
    private final EntryRules rules;
    private final Cooperations cooperations;
    private final CooperationNames names;

    TakeOverProject(
            TakenOverProjects taken,
            Projects projects,
            Statements statements,
            ApplyEffects effects,
            EntryRules rules,
            Cooperations cooperations,
            CooperationNames names) {
        this.taken = taken;
        this.projects = projects;
        this.statements = statements;
        this.effects = effects;
        this.rules = rules;
        this.cooperations = cooperations;
        this.names = names;
    }

    /** A redelivery, or the same in a snapshot, begins nothing twice. */
    public void take(ProjectTakenOver it) {
        taken.add(it);
        if (cooperations.isKnown(it.council()) && !taken.hasBegun(it.id())) {
            begin(it);
        }
    }

    /** Projects that were taken over before the council was known here waited for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beginWhatWaited(@Observes(during = TransactionPhase.AFTER_SUCCESS) CooperationBecameKnown known) {
        taken.waiting(known.cooperation()).forEach(this::begin);
    }

    private void begin(ProjectTakenOver it) {
        // Always in the same order, so that two councils that take over from each other's clusters do not wait for each
        // other.
        Stream.of(it.cooperation(), it.council()).sorted().forEach(effects::lock);
        Project source = projects.findForChange(it.project()).orElse(null);
        if (source == null || !source.cooperation().equals(it.cooperation())) {
            return;
        }
        Project own = new Project(it.id(), it.council());
        Written written = written(it, source);
        statements.add(own.id(), 1, it.council(), Statement.Action.ENTERED, written, null, Statement.BY_HANDOVER, null);
        own.describe(written);
        effects.weighAgain(own);
        taken.begun(it.id());
    }

    /** What others may not know of the cluster's project, others of the council may not either. */
    private Written written(ProjectTakenOver it, Project source) {
        ProjectFacts facts = source.published();
        Optional<Written> owner =
                Optional.of(source.written(null, null, null)).filter(whole -> source.publishesOwner());
        Stated as = new Stated(
                it.takenOverOn(), facts.name(), facts.aliases(), phase(source, facts), facts.from(), facts.until());
        Stated free = isNameFree(it, as)
                ? as
                : new Stated(
                        as.on(),
                        "%s (%s)".formatted(as.name(), names.of(it.cooperation())),
                        List.of(),
                        as.phase(),
                        as.from(),
                        as.until());
        return new Written(
                free,
                owner.map(Written::owner).orElse(null),
                owner.map(Written::ownerParty).orElse(null),
                owner.map(Written::partners).orElse(List.of()),
                owner.map(Written::otherPartners).orElse(null),
                owner.map(Written::description).orElse(null),
                source.access(),
                null,
                "Overtaget fra %s ved overdragelsen, mappe udgave %d"
                        .formatted(names.of(it.cooperation()), it.dossier()));
    }

    private boolean isNameFree(ProjectTakenOver it, Stated as) {
        return rules.names(it.council())
                .find(new Written(as, null, null, List.of(), null, null, Access.OPEN, null, null))
                .isEmpty();
    }

    /** Where it stood before a decision carried it to a council; null when only that is known of it. */
    private @Nullable Phase phase(Project source, ProjectFacts facts) {
        if (facts.phase() != Phase.CARRIED_OVER) {
            return facts.phase();
        }
        List<Change> before = new ArrayList<>(effects.weighed(source).stream()
                .filter(change -> change.step() != Step.CARRY_TO_COUNCIL)
                .toList());
        statements.newest(source.id()).map(Statement::change).ifPresent(before::add);
        History history = History.of(before);
        Phase phase = (source.access() == Access.OPEN ? history.open() : history)
                .facts()
                .phase();
        return phase == Phase.CARRIED_OVER ? null : phase;
    }
}

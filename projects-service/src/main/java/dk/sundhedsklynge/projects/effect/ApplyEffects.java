package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.windingup.WindingUps;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.money.Balances;
import dk.sundhedsklynge.projects.money.ProjectWithoutMoney;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.History;
import dk.sundhedsklynge.projects.project.PhaseChanges;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.ProjectStates;
import dk.sundhedsklynge.projects.project.Projects;
import dk.sundhedsklynge.projects.project.Statement;
import dk.sundhedsklynge.projects.project.Statements;
import dk.sundhedsklynge.projects.project.Verdict;
import dk.sundhedsklynge.projects.register.CooperationBecameKnown;
import dk.sundhedsklynge.projects.register.Cooperations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Does what decisions order, once by effect id.
 *
 * <p>An effect waits until its cooperation is known, those it waits for are applied and its project is registered. Then it is weighed in the
 * history of its project together with every effect weighed before, which may change their answers as well.
 */
@ApplicationScoped
@Transactional
public class ApplyEffects {
    private final Effects effects;
    private final PublishAnswers answers;
    private final Projects projects;
    private final Cooperations cooperations;
    private final PhaseChanges phaseChanges;
    private final ProjectStates states;
    private final Statements statements;
    private final Balances balances;
    private final WindingUps windingUps;
    private final Clock clock;

    ApplyEffects(
            Effects effects,
            PublishAnswers answers,
            Projects projects,
            Cooperations cooperations,
            PhaseChanges phaseChanges,
            ProjectStates states,
            Statements statements,
            Balances balances,
            WindingUps windingUps,
            Clock clock) {
        this.windingUps = windingUps;
        this.effects = effects;
        this.answers = answers;
        this.projects = projects;
        this.cooperations = cooperations;
        this.phaseChanges = phaseChanges;
        this.states = states;
        this.statements = statements;
        this.balances = balances;
        this.clock = clock;
    }

    /** An effect that is known is not done again; its answer is repeated, in case it was lost. */
    public void order(Change change, List<UUID> waitsFor) {
        effects.lock(change.cooperation());
        Effect known = effects.findById(change.effect());
        if (known != null) {
            answers.publish(known);
            return;
        }
        if (effects.withdrawn(change.effect())) {
            return;
        }
        Effect effect = new Effect(change, waitsFor, clock.instant());
        effects.newestAccess(change.effect()).ifPresent(effect::shownAs);
        effects.persist(effect);
        weighWaiting(change.cooperation());
    }

    public void withdraw(EffectWithdrawn withdrawn) {
        effects.lock(withdrawn.cooperation());
        Effect known = effects.findById(withdrawn.id());
        if (known == null) {
            effects.keep(withdrawn);
            return;
        }
        known.withdraw();
        projects.findForChange(known.project())
                .filter(project -> project.cooperation().equals(known.cooperation()))
                .ifPresent(this::weighWhatIsLeft);
    }

    /** A project of which nothing is left is taken back; one that has money is not, so that the money keeps its name. */
    private void weighWhatIsLeft(Project project) {
        if (isNamed(project) || balances.hasMoney(project.id())) {
            weighHistory(project, effects.weighed(project));
        } else if (!project.isTakenBack()) {
            project.takenBack(true);
            states.publish(project);
        }
    }

    private boolean isNamed(Project project) {
        return !effects.weighed(project).isEmpty()
                || statements.newest(project.id()).filter(Statement::isInForce).isPresent();
    }

    /** Money that stood on a project after all that named it was taken back. */
    void takeBackWithoutMoney(@Observes ProjectWithoutMoney emptied) {
        effects.lock(emptied.cooperation());
        projects.findForChange(emptied.project())
                .filter(project -> !isNamed(project))
                .ifPresent(this::weighWhatIsLeft);
    }

    /** The item they stem from was closed or opened: others may see them, and their projects, from now on. */
    public void changeAccess(AccessChanged changed) {
        effects.lock(changed.cooperation());
        Set<UUID> shownOtherwise = new TreeSet<>();
        for (AccessChanged.EffectAccess it : changed.effects()) {
            Effect effect = effects.keepAccess(it, changed) ? effects.findById(it.id()) : null;
            if (effect != null && effect.shownAs(it.access())) {
                shownOtherwise.add(effect.project());
            }
        }
        for (UUID id : shownOtherwise) {
            projects.findForChange(id)
                    .filter(project -> project.cooperation().equals(changed.cooperation()))
                    .ifPresent(this::weighWhatIsLeft);
        }
    }

    /**
     * Funds has applied or refused an effect that ours may wait for. Changes that rest on a refused one are
     * refused too, or stop to count, until funds applies it.
     */
    public void answered(FundsAnswer.Answered answer, boolean applied) {
        effects.lock(answer.cooperation());
        if (!effects.keep(answer, applied)) {
            return;
        }
        if (applied) {
            effects.withoutGround(answer).forEach(Effect::waitAgain);
        }
        weighWaiting(answer.cooperation());
        for (UUID id : effects.projectsRestingOn(answer)) {
            projects.findForChange(id).ifPresent(project -> weighHistory(project, effects.weighed(project)));
        }
    }

    /** Effects ordered for a cooperation before it was known here waited for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void weighWhatWaitedFor(@Observes(during = TransactionPhase.AFTER_SUCCESS) CooperationBecameKnown known) {
        effects.lock(known.cooperation());
        weighWaiting(known.cooperation());
    }

    /** Repeats until no effect is applied or refused any more: one that is applied may be what another one waits for. */
    private void weighWaiting(String cooperation) {
        boolean moved = cooperations.isKnown(cooperation);
        while (moved) {
            moved = false;
            for (Effect effect : effects.waiting(cooperation)) {
                moved |= weigh(effect);
            }
        }
    }

    /** @return true if the effect no longer waits */
    private boolean weigh(Effect effect) {
        if (!effects.refusedByFunds(effect.waitsFor()).isEmpty()) {
            refuse(effect, Refusal.groundless());
            return true;
        }
        if (!effects.applied(effect.waitsFor()).containsAll(effect.waitsFor())) {
            return false;
        }
        Change change = effect.change();
        Project project = projects.findForChange(effect.project()).orElse(null);
        if (project == null && change.step() != Step.REGISTER) {
            return false;
        }
        if (project == null && isAfterCutOff(change)) {
            refuse(effect, Refusal.windingUp());
            return true;
        }
        if (project == null) {
            project = new Project(effect.project(), effect.cooperation());
        } else if (!project.cooperation().equals(effect.cooperation())) {
            refuse(effect, Refusal.otherCooperation());
            return true;
        }
        List<Effect> together = new ArrayList<>(effects.weighed(project));
        together.add(effect);
        weighHistory(project, together);
        return true;
    }

    /**
     * Weighs all effects of a project again, because something was written by hand that they are weighed with.
     *
     * @return false when no effect has reached it
     */
    public boolean weighAgain(Project project) {
        List<Effect> together = effects.weighed(project);
        weighHistory(project, together);
        return !together.isEmpty();
    }

    /** Whoever changes what effects are weighed with waits for others who do. */
    public void lock(String cooperation) {
        effects.lock(cooperation);
    }

    public List<Change> weighed(Project project) {
        return effects.weighed(project).stream().map(Effect::change).toList();
    }

    private boolean isAfterCutOff(Change change) {
        return windingUps
                .of(change.cooperation())
                .filter(it -> change.decidedOn().isAfter(it.cutOff()))
                .isPresent();
    }

    private void refuse(Effect effect, Refusal refusal) {
        effect.refused(refusal, clock.instant());
        answers.publish(effect);
    }

    private void weighHistory(Project project, List<Effect> together) {
        Map<UUID, Effect> weighed = new LinkedHashMap<>();
        together.forEach(effect -> weighed.put(effect.id(), effect));
        Set<UUID> refused = effects.refusedByFunds(
                together.stream().flatMap(effect -> effect.waitsFor().stream()).toList());
        Set<UUID> groundless = weighed.values().stream()
                .filter(effect -> !Collections.disjoint(effect.waitsFor(), refused))
                .map(Effect::id)
                .collect(Collectors.toSet());
        List<Change> changes =
                new ArrayList<>(weighed.values().stream().map(Effect::change).toList());
        List<Change> withdrawn =
                effects.withdrawn(project).stream().map(Effect::change).toList();
        changes.addAll(withdrawn);
        statements.newest(project.id()).map(Statement::change).ifPresent(changes::add);
        History history = History.of(
                changes, groundless, withdrawn.stream().map(Change::effect).collect(Collectors.toSet()));

        boolean changed = project.takeOver(history);
        if (!projects.isPersistent(project)) {
            projects.persist(project);
        }
        for (Verdict verdict : history.verdicts()) {
            if (verdict.change().isStated() || verdict instanceof Verdict.Withdrawn) {
                continue;
            }
            answer(Objects.requireNonNull(weighed.get(verdict.change().effect())), verdict);
        }
        if (changed) {
            states.publish(project);
        }
    }

    private void answer(Effect effect, Verdict verdict) {
        boolean isNew =
                switch (verdict) {
                    case Verdict.Changed(Change change, var _, var _) -> {
                        phaseChanges.keep(change);
                        yield effect.applied(Effect.Result.CHANGED, clock.instant());
                    }
                    case Verdict.Contained(Change change, var _) -> {
                        phaseChanges.keep(change);
                        yield effect.applied(Effect.Result.CONTAINED, clock.instant());
                    }
                    case Verdict.Refused refused -> effect.refused(Refusal.of(refused), clock.instant());
                    case Verdict.Withdrawn _ -> false;
                    case Verdict.Groundless _ -> effect.refused(Refusal.groundless(), clock.instant());
                };
        if (isNew) {
            answers.publish(effect);
        }
    }
}

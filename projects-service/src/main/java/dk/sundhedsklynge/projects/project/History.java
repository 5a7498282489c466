package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Lifecycle;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All changes of one project in the order they were decided, what each did, and where the project stands after them.
 *
 * <p>Depends on the set of changes alone: older minutes that arrive later are put where they belong, and may make a
 * later change legal or illegal. A refused change moves nothing, so that leaving it out changes nothing else.
 */
public final class History {
    private final List<Verdict> verdicts;
    private final ProjectFacts facts;

    private History(List<Verdict> verdicts, ProjectFacts facts) {
        this.verdicts = List.copyOf(verdicts);
        this.facts = facts;
    }

    public static History of(Collection<Change> changes) {
        return of(changes, Set.of(), Set.of());
    }

    /**
     * @param groundless effects whose ground is refused: see {@link Verdict.Groundless}
     * @param withdrawn effects that were taken back: see {@link Verdict.Withdrawn}
     */
    public static History of(Collection<Change> changes, Set<UUID> groundless, Set<UUID> withdrawn) {
        List<Verdict> verdicts = new ArrayList<>();
        ProjectFacts facts = ProjectFacts.UNKNOWN;
        for (Change change : changes.stream().sorted(Change.DECIDED_ORDER).toList()) {
            Phase from = facts.phase();
            if (withdrawn.contains(change.effect())) {
                verdicts.add(new Verdict.Withdrawn(change, from));
                continue;
            }
            if (groundless.contains(change.effect())) {
                verdicts.add(new Verdict.Groundless(change, from));
                facts = change.step() == Step.REGISTER ? facts.with(change, from) : facts;
                continue;
            }
            Optional<Phase> to = phaseAfter(facts, change);
            if (to.isEmpty()) {
                verdicts.add(new Verdict.Refused(change, from));
                continue;
            }
            ProjectFacts after = facts.with(change, to.get());
            verdicts.add(
                    after.sameAs(facts, change.step())
                            ? new Verdict.Contained(change, from)
                            : new Verdict.Changed(change, from, to.get()));
            facts = after;
        }
        return new History(verdicts, facts.named() ? facts : withFormerName(facts, verdicts));
    }

    /** What is still there of a project is called what it was called when it was registered. */
    private static ProjectFacts withFormerName(ProjectFacts facts, List<Verdict> verdicts) {
        ProjectFacts named = facts;
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Withdrawn(Change change, Phase _) && change.step() == Step.REGISTER) {
                named = named.with(change, facts.phase());
            }
        }
        return named;
    }

    /** In the order of decision, one for each change. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    public ProjectFacts facts() {
        return facts;
    }

    /**
     * The history as told by open items only, for readers who may not see closed ones. A change that does not stand in
     * the whole history is left out, so that both never contradict each other.
     */
    public History open() {
        return of(
                verdicts.stream()
                        .filter(verdict -> !(verdict instanceof Verdict.Refused))
                        .map(Verdict::change)
                        .filter(change -> change.access() == Access.OPEN)
                        .toList(),
                effects(Verdict.Groundless.class),
                effects(Verdict.Withdrawn.class));
    }

    private Set<UUID> effects(Class<? extends Verdict> kind) {
        return verdicts.stream()
                .filter(kind::isInstance)
                .map(verdict -> verdict.change().effect())
                .collect(Collectors.toSet());
    }

    /** Empty when no open item has named the project. */
    public Optional<ProjectFacts> openFacts() {
        return Optional.of(open().facts()).filter(ProjectFacts::named);
    }

    /**
     * A registration is never refused: it names the project. When it states a phase that does not lie ahead, the
     * document looks back, and the phase stays as it is.
     */
    private static Optional<Phase> phaseAfter(ProjectFacts facts, Change change) {
        Phase from = facts.phase();
        if (change.step() != Step.REGISTER) {
            return Lifecycle.after(from, change.step());
        }
        Phase stated = change.terms().phase();
        if (stated == null) {
            return Optional.of(unstated(facts, change));
        }
        return Optional.of(Lifecycle.mayState(from, stated) ? stated : from);
    }

    /** A decision puts a project forward also where it states no phase; what somebody writes by hand leaves it unknown. */
    private static Phase unstated(ProjectFacts facts, Change change) {
        Phase from = facts.phase();
        if (change.isStated()) {
            return from == Phase.PROPOSED && !facts.named() ? Phase.NOT_STATED : from;
        }
        return from == Phase.NOT_STATED ? Phase.PROPOSED : from;
    }
}

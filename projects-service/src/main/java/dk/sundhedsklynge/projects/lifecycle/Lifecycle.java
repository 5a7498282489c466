package dk.sundhedsklynge.projects.lifecycle;

import static dk.sundhedsklynge.projects.lifecycle.Phase.CARRIED_OVER;
import static dk.sundhedsklynge.projects.lifecycle.Phase.CLOSED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.DESCRIBED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.EVALUATED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.FUNDED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.IN_OPERATION;
import static dk.sundhedsklynge.projects.lifecycle.Phase.LIVE;
import static dk.sundhedsklynge.projects.lifecycle.Phase.NOT_STATED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.PROPOSED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.REJECTED;
import static dk.sundhedsklynge.projects.lifecycle.Phase.STARTED;
import static dk.sundhedsklynge.projects.lifecycle.Step.APPOINT_GROUP;
import static dk.sundhedsklynge.projects.lifecycle.Step.CARRY_TO_COUNCIL;
import static dk.sundhedsklynge.projects.lifecycle.Step.CHANGE;
import static dk.sundhedsklynge.projects.lifecycle.Step.CLOSE;
import static dk.sundhedsklynge.projects.lifecycle.Step.DESCRIBE;
import static dk.sundhedsklynge.projects.lifecycle.Step.EVALUATE;
import static dk.sundhedsklynge.projects.lifecycle.Step.EXTEND;
import static dk.sundhedsklynge.projects.lifecycle.Step.REGISTER;
import static dk.sundhedsklynge.projects.lifecycle.Step.SPREAD;
import static dk.sundhedsklynge.projects.lifecycle.Step.START;
import static dk.sundhedsklynge.projects.lifecycle.Step.TO_OPERATION;
import static dk.sundhedsklynge.projects.lifecycle.Step.WENT_LIVE;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every legal transition, with the steps that cause it.
 *
 * <p>From {@code PROPOSED} every step is open: documents of the past begin in the middle, and the first thing known of
 * a project may be that it passed to operation; a project that was granted money may pass there too, because minutes
 * seldom print its start. The same holds from {@code NOT_STATED}, which somebody's writing by hand begins with when it leaves the
 * phase out. From then on the order counts. A registration may state any phase that lies ahead, because
 * {@code FUNDED} and {@code REJECTED} have no step of their own. A phase that leads to itself is a
 * step that leaves the phase as it is. {@code CLOSED}, {@code CARRIED_OVER} and {@code REJECTED} are final.
 */
public final class Lifecycle {
    private static final Set<Step> STAY = Set.of(REGISTER, APPOINT_GROUP, CHANGE, EXTEND);

    public static final Map<Phase, Map<Phase, Set<Step>>> NEXT = Map.ofEntries(
            entry(NOT_STATED, openTo(Map.of(NOT_STATED, and(STAY, SPREAD), PROPOSED, Set.of(REGISTER)))),
            entry(PROPOSED, openTo(Map.of(PROPOSED, and(STAY, SPREAD)))),
            entry(
                    DESCRIBED,
                    Map.ofEntries(
                            entry(DESCRIBED, and(STAY, DESCRIBE)),
                            entry(FUNDED, Set.of(REGISTER)),
                            entry(STARTED, Set.of(START, REGISTER)),
                            entry(LIVE, Set.of(WENT_LIVE, REGISTER)),
                            entry(EVALUATED, Set.of(EVALUATE, REGISTER)),
                            entry(IN_OPERATION, Set.of(REGISTER)),
                            entry(CLOSED, Set.of(CLOSE, REGISTER)),
                            entry(CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER)),
                            entry(REJECTED, Set.of(REGISTER)))),
            entry(
                    FUNDED,
                    Map.of(
                            FUNDED, and(and(STAY, DESCRIBE), SPREAD),
                            STARTED, Set.of(START, REGISTER),
                            LIVE, Set.of(WENT_LIVE, REGISTER),
                            EVALUATED, Set.of(EVALUATE, REGISTER),
                            IN_OPERATION, Set.of(TO_OPERATION, REGISTER),
                            CLOSED, Set.of(CLOSE, REGISTER),
                            CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER))),
            entry(
                    STARTED,
                    Map.of(
                            STARTED, and(and(STAY, START), SPREAD),
                            LIVE, Set.of(WENT_LIVE, REGISTER),
                            EVALUATED, Set.of(EVALUATE, REGISTER),
                            IN_OPERATION, Set.of(TO_OPERATION, REGISTER),
                            CLOSED, Set.of(CLOSE, REGISTER),
                            CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER))),
            entry(
                    LIVE,
                    Map.of(
                            LIVE, and(and(and(STAY, START), WENT_LIVE), SPREAD),
                            EVALUATED, Set.of(EVALUATE, REGISTER),
                            IN_OPERATION, Set.of(TO_OPERATION, REGISTER),
                            CLOSED, Set.of(CLOSE, REGISTER),
                            CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER))),
            entry(
                    EVALUATED,
                    Map.of(
                            EVALUATED, and(and(STAY, EVALUATE), SPREAD),
                            STARTED, Set.of(START),
                            IN_OPERATION, Set.of(TO_OPERATION, REGISTER),
                            CLOSED, Set.of(CLOSE, REGISTER),
                            CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER))),
            entry(
                    IN_OPERATION,
                    Map.of(
                            IN_OPERATION, Set.of(REGISTER, APPOINT_GROUP, CHANGE, SPREAD, TO_OPERATION),
                            CLOSED, Set.of(CLOSE, REGISTER),
                            CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER))),
            entry(CLOSED, Map.of(CLOSED, Set.of(REGISTER, CLOSE))),
            entry(CARRIED_OVER, Map.of(CARRIED_OVER, Set.of(REGISTER, CARRY_TO_COUNCIL))),
            entry(REJECTED, Map.of(REJECTED, Set.of(REGISTER))));

    private Lifecycle() {}

    /**
     * The phase after a step that itself names where it leads.
     *
     * @return empty when the step is not legal here
     */
    public static Optional<Phase> after(Phase from, Step step) {
        if (step == REGISTER) {
            return Optional.of(from);
        }
        return next(from).entrySet().stream()
                .filter(edge -> edge.getValue().contains(step))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a registration in the phase {@code from} may state that the project stands in {@code stated}. */
    public static boolean mayState(Phase from, Phase stated) {
        return next(from).getOrDefault(stated, Set.of()).contains(REGISTER);
    }

    private static Map<Phase, Set<Step>> next(Phase from) {
        return NEXT.getOrDefault(from, Map.of());
    }

    /** A Mermaid state diagram of {@link #NEXT}; steps that leave the phase as it is are left out. */
    public static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    [*] --> not_stated\n    [*] --> proposed\n");
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                Set<Step> steps = next(from).getOrDefault(to, Set.of());
                if (from != to && !steps.isEmpty()) {
                    text.append("    %s --> %s: %s%n".formatted(state(from), state(to), names(steps)));
                }
            }
        }
        return text.toString();
    }

    private static String state(Phase phase) {
        return phase.code().replace('-', '_');
    }

    private static String names(Set<Step> steps) {
        return Arrays.stream(Step.values())
                .filter(steps::contains)
                .map(Step::code)
                .collect(Collectors.joining(", "));
    }

    private static Set<Step> and(Set<Step> steps, Step more) {
        return Stream.concat(steps.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** What leads on from a phase from which every step is open, with what stays at the beginning. */
    private static Map<Phase, Set<Step>> openTo(Map<Phase, Set<Step>> beginning) {
        Map<Phase, Set<Step>> open = new EnumMap<>(beginning);
        open.put(DESCRIBED, Set.of(DESCRIBE, REGISTER));
        open.put(FUNDED, Set.of(REGISTER));
        open.put(STARTED, Set.of(START, REGISTER));
        open.put(LIVE, Set.of(WENT_LIVE, REGISTER));
        open.put(EVALUATED, Set.of(EVALUATE, REGISTER));
        open.put(IN_OPERATION, Set.of(TO_OPERATION, REGISTER));
        open.put(CLOSED, Set.of(CLOSE, REGISTER));
        open.put(CARRIED_OVER, Set.of(CARRY_TO_COUNCIL, REGISTER));
        open.put(REJECTED, Set.of(REGISTER));
        return Map.copyOf(open);
    }
}

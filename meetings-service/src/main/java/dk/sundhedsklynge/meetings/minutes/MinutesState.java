package dk.sundhedsklynge.meetings.minutes;

import static dk.sundhedsklynge.meetings.minutes.MinutesStep.APPROVE;
import static dk.sundhedsklynge.meetings.minutes.MinutesStep.RETURN_TO_HEARING;
import static dk.sundhedsklynge.meetings.minutes.MinutesStep.REVISE;
import static dk.sundhedsklynge.meetings.minutes.MinutesStep.SEND_TO_HEARING;
import static dk.sundhedsklynge.meetings.minutes.MinutesStep.TAKE_APPROVAL_BACK;
import static dk.sundhedsklynge.meetings.minutes.MinutesStep.TAKE_TEXT;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where minutes stand, and what may come next. */
public enum MinutesState {
    DRAFT("Udkast"),
    IN_HEARING("I høring"),
    APPROVED("Godkendt"),
    /** Imported; the text does not say whether it was approved. */
    APPROVAL_UNKNOWN("Godkendelse ikke oplyst");

    /** Every legal change, with the steps that cause it. */
    public static final Map<MinutesState, Map<MinutesState, Set<MinutesStep>>> NEXT = Map.of(
            DRAFT,
            Map.of(IN_HEARING, Set.of(SEND_TO_HEARING), APPROVAL_UNKNOWN, Set.of(TAKE_TEXT)),
            IN_HEARING,
            Map.of(APPROVED, Set.of(APPROVE), DRAFT, Set.of(REVISE), APPROVAL_UNKNOWN, Set.of(TAKE_TEXT)),
            APPROVED,
            Map.of(IN_HEARING, Set.of(RETURN_TO_HEARING), APPROVAL_UNKNOWN, Set.of(TAKE_TEXT, TAKE_APPROVAL_BACK)),
            APPROVAL_UNKNOWN,
            Map.of(APPROVED, Set.of(APPROVE), APPROVAL_UNKNOWN, Set.of(TAKE_TEXT)));

    private final String label;

    MinutesState(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** The state after a step; empty when the step is not legal here. */
    public Optional<MinutesState> after(MinutesStep step) {
        return next(this).entrySet().stream()
                .filter(edge -> edge.getValue().contains(step))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The steps that are legal here. */
    public Set<MinutesStep> steps() {
        return next(this).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MinutesStep.class)));
    }

    /** A Mermaid state diagram of {@link #NEXT}; steps that leave the state as it is are left out. */
    public static String diagram() {
        StringBuilder text =
                new StringBuilder("stateDiagram-v2\n    [*] --> draft\n    [*] --> approval_unknown: take-text\n");
        for (MinutesState from : values()) {
            for (MinutesState to : values()) {
                Set<MinutesStep> steps = next(from).getOrDefault(to, Set.of());
                if (from != to && !steps.isEmpty()) {
                    text.append("    %s --> %s: %s%n".formatted(name(from), name(to), names(steps)));
                }
            }
        }
        return text.toString();
    }

    private static String name(MinutesState state) {
        return state.code().replace('-', '_');
    }

    private static String names(Set<MinutesStep> steps) {
        return Arrays.stream(MinutesStep.values())
                .filter(steps::contains)
                .map(MinutesStep::code)
                .collect(Collectors.joining(", "));
    }

    private static Map<MinutesState, Set<MinutesStep>> next(MinutesState from) {
        return NEXT.getOrDefault(from, Map.of());
    }
}

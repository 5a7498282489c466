package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a meeting stands, and what may come next. A meeting that was held stays so: minutes can only be corrected. */
public enum MeetingState {
    PLANNED("Planlagt"),
    CALLED("Indkaldt"),
    HELD("Afholdt"),
    CANCELLED("Aflyst");

    /** Every legal change, with the steps that cause it. */
    public static final Map<MeetingState, Map<MeetingState, Set<MeetingStep>>> NEXT = Map.of(
            PLANNED,
            Map.of(
                    CALLED, Set.of(MeetingStep.CALL),
                    CANCELLED, Set.of(MeetingStep.CANCEL),
                    HELD, Set.of(MeetingStep.TAKE_MINUTES)),
            CALLED,
            Map.of(
                    HELD, Set.of(MeetingStep.HOLD, MeetingStep.TAKE_MINUTES),
                    PLANNED, Set.of(MeetingStep.CALL_BACK),
                    CANCELLED, Set.of(MeetingStep.CANCEL)),
            CANCELLED,
            Map.of(PLANNED, Set.of(MeetingStep.REINSTATE)),
            HELD,
            Map.of(HELD, Set.of(MeetingStep.TAKE_MINUTES)));

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    /** The state after a step; empty when the step is not legal here. */
    public Optional<MeetingState> after(MeetingStep step) {
        return next(this).entrySet().stream()
                .filter(edge -> edge.getValue().contains(step))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The steps that are legal here. */
    public Set<MeetingStep> steps() {
        return next(this).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingStep.class)));
    }

    /** Whether its details and its agenda may be changed. */
    public boolean isOpen() {
        return this == PLANNED || this == CALLED;
    }

    /** A Mermaid state diagram of {@link #NEXT}; steps that leave the state as it is are left out. */
    public static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n    [*] --> planned\n");
        for (MeetingState from : values()) {
            for (MeetingState to : values()) {
                Set<MeetingStep> steps = next(from).getOrDefault(to, Set.of());
                if (from != to && !steps.isEmpty()) {
                    text.append("    %s --> %s: %s%n".formatted(from.code(), to.code(), names(steps)));
                }
            }
        }
        return text.toString();
    }

    private static String names(Set<MeetingStep> steps) {
        return Arrays.stream(MeetingStep.values())
                .filter(steps::contains)
                .map(MeetingStep::code)
                .collect(Collectors.joining(", "));
    }

    private static Map<MeetingState, Set<MeetingStep>> next(MeetingState from) {
        return NEXT.getOrDefault(from, Map.of());
    }
}

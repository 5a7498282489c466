package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** One decided change of one project, with its cause: the effect, who decided it and when, and the line it rests on. */
public record Change(
        UUID effect,
        String cooperation,
        Step step,
        LocalDate decidedOn,
        String decidedBy,
        Access access,
        Anchor anchor,
        Terms terms) {

    /**
     * The order in which changes count: by the day of the decision; on one day by step, as a project's life goes; a registration
     * without a phase before one that states a phase; then by item; at last by effect id. So every order of import gives the same
     * history.
     */
    public static final Comparator<Change> DECIDED_ORDER = Comparator.comparing(Change::decidedOn)
            .thenComparing(Change::step)
            .thenComparing(change -> change.terms().phase() != null)
            .thenComparing(change -> change.anchor().item(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(change -> change.effect().toString());

    public Change {
        terms.requireFor(step);
    }

    /** The day the change took place: the day it names, otherwise the day of the decision. */
    public LocalDate tookPlaceOn() {
        return terms.on() == null ? decidedOn : terms.on();
    }
}

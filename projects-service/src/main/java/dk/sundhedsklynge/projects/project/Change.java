package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one project, with its cause: the effect, who decided it and when, and the line it rests on.
 *
 * @param effect of what was only stated, the id of the statement
 * @param decidedBy empty for what was only stated
 * @param position of what was only stated by a source, as an opening position; null for what was decided
 */
public record Change(
        UUID effect,
        String cooperation,
        Step step,
        LocalDate decidedOn,
        String decidedBy,
        Access access,
        Anchor anchor,
        Terms terms,
        @Nullable Position position) {

    /** What a source states of a project, beside its name and phase; a day that it does not state is null. */
    public record Position(
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    /** One that a decision ordered. */
    public Change(
            UUID effect,
            String cooperation,
            Step step,
            LocalDate decidedOn,
            String decidedBy,
            Access access,
            Anchor anchor,
            Terms terms) {
        this(effect, cooperation, step, decidedOn, decidedBy, access, anchor, terms, null);
    }

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

    /** Whether a source states it and no decision ordered it. */
    public boolean isStated() {
        return position != null;
    }

    /** The day the change took place: the day it names, otherwise the day of the decision. */
    public LocalDate tookPlaceOn() {
        return terms.on() == null ? decidedOn : terms.on();
    }
}

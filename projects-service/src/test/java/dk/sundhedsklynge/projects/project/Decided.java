package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes as tests decide them, all of one project. */
final class Decided {
    static final UUID PROJECT = new UUID(0, 1);

    private Decided() {}

    static Change registered(String on, String name, String... aliases) {
        return change(Step.REGISTER, on, name, List.of(aliases), null, null, null);
    }

    static Change stated(String on, String name, Phase phase) {
        return change(Step.REGISTER, on, name, List.of(), phase, null, null);
    }

    static Change step(Step step, String on) {
        return change(step, on, null, List.of(), null, null, step == Step.CARRY_TO_COUNCIL ? "sundhedsraad-x" : null);
    }

    static Change extended(String on, String until) {
        return change(Step.EXTEND, on, null, List.of(), null, until, null);
    }

    static Change closedItem(Change change) {
        return new Change(
                change.effect(),
                change.cooperation(),
                change.step(),
                change.decidedOn(),
                change.decidedBy(),
                Access.CLOSED,
                change.anchor(),
                change.terms());
    }

    private static Change change(
            Step step,
            String on,
            @Nullable String name,
            List<String> aliases,
            @Nullable Phase phase,
            @Nullable String until,
            @Nullable String council) {
        UUID effect = UUID.nameUUIDFromBytes((step + on + name + until).getBytes());
        return new Change(
                effect,
                "nordjylland-vest",
                step,
                LocalDate.parse(on),
                "nordjylland-vest:politisk",
                Access.OPEN,
                new Anchor(null, new UUID(0, 2), 4, null, 120),
                new Terms(
                        PROJECT,
                        name,
                        aliases,
                        phase,
                        null,
                        until == null ? null : LocalDate.parse(until),
                        council,
                        null));
    }
}

package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.ShownMoney.MoneyRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of the life of a project as a row of steps shows it.
 *
 * @param day when the project came there; null when it has not, or no row of its history says when
 */
record LifeStep(String name, @Nullable LocalDate day, boolean isDone, boolean isNow) {
    private static final Set<Phase> ENDS =
            EnumSet.of(Phase.IN_OPERATION, Phase.CLOSED, Phase.CARRIED_OVER, Phase.REJECTED);

    /**
     * From the description to the end, which has the name of the end that the project came to.
     *
     * @param money what decisions ordered: a grant that is booked says when the project was granted, where no change does
     */
    static List<LifeStep> of(Phase now, List<ChangeView> changes, List<MoneyRow> money) {
        List<LifeStep> steps = new ArrayList<>();
        for (Phase phase : List.of(Phase.DESCRIBED, Phase.FUNDED, Phase.STARTED, Phase.LIVE, Phase.EVALUATED)) {
            LocalDate changed = reached(phase, changes);
            LocalDate day = changed == null && phase == Phase.FUNDED ? granted(money) : changed;
            steps.add(new LifeStep(
                    phase.label(),
                    day,
                    day != null || phase.ordinal() <= now.ordinal() && !ENDS.contains(now),
                    phase == now));
        }
        boolean ended = ENDS.contains(now);
        steps.add(new LifeStep(
                ended ? now.label() : "Afsluttet, drift eller sundhedsråd",
                ended ? reached(now, changes) : null,
                ended,
                ended));
        return steps;
    }

    private static @Nullable LocalDate granted(List<MoneyRow> money) {
        return money.stream()
                .filter(it -> it.type().equals("grant") && it.isBooked())
                .map(MoneyRow::decidedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate reached(Phase phase, List<ChangeView> changes) {
        return changes.stream()
                .filter(it -> it.counts() && it.to() == phase && it.from() != phase)
                .map(it -> it.on() == null ? it.decidedOn() : it.on())
                .findFirst()
                .orElse(null);
    }
}

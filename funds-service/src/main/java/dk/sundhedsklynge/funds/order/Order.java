package dk.sundhedsklynge.funds.order;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may move money: an effect that was ordered, or a note that was entered.
 *
 * @param on the day it counts from; of an opening its {@code asOf}
 * @param competent whether the body may decide it; otherwise a grant is only recommended
 * @param reservation what a grant answers
 * @param document the imported document; null when it was entered by hand
 */
public record Order(
        UUID id,
        CauseType cause,
        String cooperation,
        String fund,
        LocalDate on,
        boolean competent,
        @Nullable UUID reservation,
        List<UUID> waitsFor,
        boolean closed,
        @Nullable UUID document,
        @Nullable UUID meeting,
        Precedence place,
        String actor,
        Terms terms) {

    /** The recommendation it answers, turns into a grant, lowers or releases. */
    public @Nullable UUID recommendation() {
        return terms instanceof Terms.Reduce reduce ? reduce.reservation() : reservation;
    }

    /** Effects that have to be done before it can be weighed, and the recommendation that has to be settled. */
    public Set<UUID> causes() {
        Set<UUID> causes = new HashSet<>(waitsFor);
        UUID answered = recommendation();
        if (answered != null) {
            causes.add(answered);
        }
        return causes;
    }

    /** Whether it was entered by hand, which gives it a number. */
    public boolean isNote() {
        return place.number() > 0;
    }

    public boolean isOpening() {
        return terms instanceof Terms.Opening;
    }
}

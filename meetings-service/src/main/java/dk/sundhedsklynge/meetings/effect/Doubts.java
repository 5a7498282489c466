package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Why a proposal is not taken unseen. What was read with doubt is left to a secretary, and so is what the opening in force
 * contains, since it would only be linked, never booked. What an opening would contain that funds has not answered waits
 * for the answer.
 */
public final class Doubts {
    private final List<OrderedOpening> openings;
    private final Predicate<UUID> ordered;

    /**
     * @param openings of one cooperation
     * @param ordered whether an effect was confirmed and still stands
     */
    Doubts(Collection<OrderedOpening> openings, Predicate<UUID> ordered) {
        this.openings = openings.stream()
                .sorted(Comparator.comparing(OrderedOpening::isInForce)
                        .reversed()
                        .thenComparing(OrderedOpening::asOf)
                        .thenComparing(OrderedOpening::effect))
                .toList();
        this.ordered = ordered;
    }

    /** A Danish sentence; empty when nothing stands against it. */
    public Optional<String> against(Effect effect) {
        if (effect.doubt() != null) {
            return Optional.of(effect.doubt());
        }
        Optional<String> opening = openings.stream()
                .filter(one -> !one.effect().equals(effect.id()))
                .flatMap(one -> because(one, effect).stream())
                .findFirst();
        if (opening.isPresent()) {
            return opening;
        }
        return effect.waitsFor().stream().allMatch(ordered)
                ? Optional.empty()
                : Optional.of(
                        "Den venter på en virkning, som ikke er bekræftet. Afgør den anden først; bekræftes denne nu, bliver den stående som ventende.");
    }

    private static Optional<String> because(OrderedOpening opening, Effect effect) {
        if (effect.terms() instanceof Terms.Opening second) {
            return opening.standsBeside(second) ? Optional.of(instead(opening)) : Optional.empty();
        }
        return opening.contains(effect) ? Optional.of(contained(opening)) : Optional.empty();
    }

    private static String instead(OrderedOpening opening) {
        String day = day(opening);
        return opening.isInForce()
                ? "Åbningen%s gælder, så denne bogføres ikke. Forkast den, hvis den ikke skal erstatte åbningen."
                        .formatted(day)
                : "Åbningen%s er bestilt, men det er ikke afgjort endnu, om den gælder. Gør den det, bogføres denne ikke. Vent på svaret, før du bekræfter."
                        .formatted(day);
    }

    private static String contained(OrderedOpening opening) {
        String day = day(opening);
        return opening.isInForce()
                ? "Beslutningen er ikke truffet efter åbningen%s, så beløbet er allerede med i den. Forkast virkningen, hvis det er rigtigt."
                        .formatted(day)
                : "Åbningen%s er bestilt, men det er ikke afgjort endnu, om den gælder. Gør den det, er beløbet allerede med i den. Vent på svaret, før du bekræfter."
                        .formatted(day);
    }

    /** Empty for one from a closed item: the doubt is read by those too who may not see the item. */
    private static String day(OrderedOpening opening) {
        return opening.closed() ? "" : " pr. " + DanishDates.inWords(opening.asOf());
    }
}

package dk.sundhedsklynge.funds.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the opening in force of a fund states and no entry can say: rests, and that nothing was received. */
public final class StatedPosition {
    private final Set<HeldIn> receivedNothing = new HashSet<>();
    private final Map<HeldIn, Long> uncommitted = new HashMap<>();
    private final Map<HeldIn, Long> unspent = new HashMap<>();
    private @Nullable LocalDate on;

    /** @param day the last day that the opening covers */
    public void statedOn(LocalDate day) {
        on = day;
    }

    public void receivedNothing(HeldIn place) {
        receivedNothing.add(place);
    }

    /** @param amount øre; what is stated of several rows is added up */
    public void uncommitted(HeldIn place, long amount) {
        uncommitted.merge(place, amount, Math::addExact);
    }

    public void unspent(HeldIn place, long amount) {
        unspent.merge(place, amount, Math::addExact);
    }

    boolean saysNothingWasReceived(HeldIn place) {
        return receivedNothing.contains(place);
    }

    @Nullable
    Long uncommitted(HeldIn place) {
        return uncommitted.get(place);
    }

    @Nullable
    Long unspent(HeldIn place) {
        return unspent.get(place);
    }

    @Nullable
    LocalDate on() {
        return on;
    }

    Set<HeldIn> places() {
        Set<HeldIn> places = new HashSet<>(receivedNothing);
        places.addAll(uncommitted.keySet());
        places.addAll(unspent.keySet());
        return places;
    }
}

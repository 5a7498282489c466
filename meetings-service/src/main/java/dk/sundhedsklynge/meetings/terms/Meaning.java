package dk.sundhedsklynge.meetings.terms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What terms mean. Two readings mean the same effect when these are equal, in whatever order they list things and whatever
 * they call them: a project counts by its id and not by its names, a key by its weights and not by its name or id, an amount
 * with who pays it. What each kind of terms is known by is said here, field by field.
 */
public record Meaning(EffectType type, List<@Nullable Object> parts) {

    /**
     * @param keys the keys that effects of the same meeting give, by their ids: every reading gives a key an id of its own
     */
    public static Meaning of(EffectType type, Terms terms, Map<UUID, Terms.SetKey> keys) {
        Function<@Nullable UUID, @Nullable Object> key = id -> {
            Terms.SetKey given = id == null ? null : keys.get(id);
            return given == null ? id : weights(given);
        };
        return new Meaning(type, parts(terms, key));
    }

    private static List<@Nullable Object> parts(Terms terms, Function<@Nullable UUID, @Nullable Object> key) {
        return switch (terms) {
            case Terms.Opening it -> list(it.asOf(), it.period(), it.fund(), counted(it.lines(), Meaning::line));
            case Terms.Allotment it -> list(it.period(), holder(it.party(), it.label()), it.amount());
            case Terms.Commitment it ->
                list(
                        it.project(),
                        it.period(),
                        it.amount(),
                        holder(it.party(), it.label()),
                        key.apply(it.key()),
                        counted(it.shares(), share -> share));
            case Terms.Reduction it ->
                list(it.project(), it.amount(), counted(it.shares(), share -> share), it.reservation());
            // The purpose is told in words that name the item by its number.
            case Terms.Frame it -> list(it.body(), it.amount(), key.apply(it.key()));
            case Terms.CarryOver it -> list(it.from(), it.to(), it.party(), it.amount());
            case Terms.Earmark it -> list(Wording.of(it.name()), it.amount());
            case Terms.SetKey it -> weights(it);
            case Terms.Lapse it -> list(it.period(), holder(it.party(), it.label()), it.amount());
            case Terms.FundTransfer it ->
                list(
                        Wording.of(it.fromFund()),
                        Wording.of(it.toFund()),
                        it.period(),
                        holder(it.party(), it.label()),
                        it.amount());
            case Terms.HandOver it -> list(it.council(), it.period(), holder(it.party(), it.label()), it.amount());
            case Terms.Registration it -> list(it.project(), it.phase());
            case Terms.Step it -> list(it.project(), it.on());
            case Terms.Extension it -> list(it.project(), it.until());
            case Terms.Amendment it -> list(it.project(), it.summaryCode());
            case Terms.CarryToCouncil it -> list(it.project(), Wording.of(it.council()));
            case Terms.Group it -> list(it.project(), Wording.of(it.name()));
        };
    }

    private static List<@Nullable Object> weights(Terms.SetKey it) {
        return list(
                counted(it.weights(), weight -> weight),
                counted(it.paying(), party -> party),
                counted(it.takingPart(), party -> party));
    }

    private static List<@Nullable Object> line(Terms.Line it) {
        return list(it.quantity(), holder(it.party(), it.label()), it.project(), it.toYear(), it.period(), it.amount());
    }

    /** A party is known by its code; money that names none by whom it is said to be for. */
    private static @Nullable String holder(@Nullable String party, @Nullable String label) {
        return party != null || label == null ? party : Wording.of(label);
    }

    /** How often each is there; an absent list is an empty one. */
    private static <T> Map<Object, Long> counted(@Nullable Collection<T> all, Function<T, Object> what) {
        return all == null ? Map.of() : all.stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    }

    private static List<@Nullable Object> list(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }
}

package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in Danish which figures of a sum nobody has stated, and who is to be asked for them. */
final class MissingFigures {
    /** From so many on, a list of all parties says no more than that it is all. */
    private static final int MANY = 4;

    private MissingFigures() {}

    /**
     * Such as {@code modtaget for Kolding; anvendt for alle parter}.
     *
     * @param holdings that the sum is of
     */
    static @Nullable String inWords(KnownFigures sum, List<ReadBalances.Holding> holdings) {
        List<String> figures = Stream.of(Quantity.values())
                .filter(quantity -> !quantity.isRest())
                .filter(sum.unknown()::containsKey)
                .map(quantity -> whose(quantity, sum, holdings))
                .filter(words -> !words.isEmpty())
                .toList();
        return figures.isEmpty() ? null : String.join("; ", figures);
    }

    private static String whose(Quantity quantity, KnownFigures sum, List<ReadBalances.Holding> holdings) {
        KnownFigures.Unknown unknown = sum.unknown().get(quantity);
        TreeMap<Holder, SortedSet<String>> missing = new TreeMap<>();
        if (unknown != null) {
            for (HeldIn place : unknown.missing()) {
                missing.computeIfAbsent(place.holder(), key -> new TreeSet<>()).add(place.period());
            }
        }
        if (missing.isEmpty()) {
            return "";
        }
        String who = missing.size() == holdings.size() && missing.size() >= MANY
                ? "alle parter"
                : DanishLists.and(named(missing, holdings));
        return inWords(quantity) + " for " + who;
    }

    private static List<String> named(Map<Holder, SortedSet<String>> missing, List<ReadBalances.Holding> holdings) {
        Map<Holder, String> names = new HashMap<>();
        holdings.forEach(holding -> names.put(holding.holder(), holding.name()));
        List<String> named = new ArrayList<>();
        missing.forEach((holder, periods) -> {
            List<String> stated = periods.stream().filter(it -> !it.isEmpty()).toList();
            String name = names.getOrDefault(holder, holder.nameWithoutParty());
            named.add(stated.isEmpty() ? name : name + " (" + String.join(", ", stated) + ")");
        });
        return named;
    }

    private static String inWords(Quantity quantity) {
        return switch (quantity) {
            case RECEIVED -> "modtaget";
            case COMMITTED -> "disponeret";
            case SPENT -> "anvendt";
            case CARRIED_OUT -> "overført til senere";
            case UNCOMMITTED -> "ikke disponeret";
            case UNSPENT -> "ikke anvendt";
        };
    }
}

package dk.sundhedsklynge.funds.account;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which amounts of a project the opening in force states, zero included: no account says that. */
public record OpenedProject(Map<HeldIn, Set<AccountKind>> stated) {
    public static final OpenedProject NOTHING = new OpenedProject(Map.of());

    public OpenedProject {
        stated = Map.copyOf(stated);
    }

    /**
     * A row of the opening.
     *
     * @param quantity as the opening names it, such as {@code spent}
     */
    public static OpenedProject of(HeldIn place, String quantity) {
        return switch (quantity) {
            case "committed" -> new OpenedProject(Map.of(place, EnumSet.of(AccountKind.COMMITTED)));
            case "spent" -> new OpenedProject(Map.of(place, EnumSet.of(AccountKind.SPENT)));
            default -> NOTHING;
        };
    }

    public OpenedProject plus(OpenedProject other) {
        Map<HeldIn, Set<AccountKind>> both = new HashMap<>(stated);
        other.stated.forEach((place, kinds) -> both.merge(place, kinds, (one, more) -> {
            Set<AccountKind> all = EnumSet.copyOf(one);
            all.addAll(more);
            return all;
        }));
        return new OpenedProject(both);
    }

    public OpenedProject ofPeriod(String period) {
        Map<HeldIn, Set<AccountKind>> its = new HashMap<>(stated);
        its.keySet().removeIf(place -> !place.period().equals(period));
        return new OpenedProject(its);
    }

    /** Whether it states what somebody was granted. */
    boolean statesCommitted() {
        return stated.values().stream().anyMatch(kinds -> kinds.contains(AccountKind.COMMITTED));
    }

    boolean statesAnySpent() {
        return stated.entrySet().stream().anyMatch(OpenedProject::isSpent);
    }

    boolean statesSpent(Holder holder) {
        return stated.entrySet().stream().anyMatch(it -> it.getKey().holder().equals(holder) && isSpent(it));
    }

    /** Whether the opening leaves out what somebody had spent until its day; entries of later days do not say it. */
    boolean leavesOutSpent(Holder holder) {
        return leavesOutSpent((HeldIn place) -> place.holder().equals(holder));
    }

    public boolean leavesOutSpent(Predicate<HeldIn> which) {
        return stated.keySet().stream().filter(which).anyMatch(this::leavesOutSpent);
    }

    /** A grant stands there and not what was spent, neither of the party nor of all; of money for all, the parties spend. */
    private boolean leavesOutSpent(HeldIn place) {
        return stated.containsKey(place)
                && stated.entrySet().stream()
                        .filter(it -> it.getKey().period().equals(place.period()))
                        .filter(it -> it.getKey().holder().equals(place.holder())
                                || !it.getKey().holder().namesParty()
                                || !place.holder().namesParty())
                        .noneMatch(OpenedProject::isSpent);
    }

    private static boolean isSpent(Map.Entry<HeldIn, Set<AccountKind>> one) {
        return one.getValue().contains(AccountKind.SPENT);
    }
}

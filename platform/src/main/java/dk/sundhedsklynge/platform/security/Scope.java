package dk.sundhedsklynge.platform.security;

import java.util.Set;

/**
 * The cooperations that something holds for, as a query asks for them.
 *
 * @param all whether it holds for every one; then none is listed
 */
public record Scope(boolean all, Set<String> cooperations) {
    public static final Scope ALL = new Scope(true, Set.of());
    public static final Scope NONE = new Scope(false, Set.of());

    public Scope {
        cooperations = Set.copyOf(cooperations);
    }

    public static Scope of(Set<String> cooperations) {
        return new Scope(false, cooperations);
    }

    public boolean holds(String cooperation) {
        return all || cooperations.contains(cooperation);
    }

    public boolean isEmpty() {
        return !all && cooperations.isEmpty();
    }

    /** Of this one cooperation, as far as it holds for it. */
    public Scope only(String cooperation) {
        return holds(cooperation) ? of(Set.of(cooperation)) : NONE;
    }

    public String[] ids() {
        return cooperations.toArray(String[]::new);
    }
}

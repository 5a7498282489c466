package dk.sundhedsklynge.funds.account;

import org.jspecify.annotations.Nullable;

/**
 * Whose money it is: a party, or not split, where the source names none. Money that is not split is counted once and never
 * spread by guess.
 *
 * @param party code of the municipality or region; null when not split
 * @param label what the source calls those it gives one sum for; empty for a party
 */
public record Holder(@Nullable String party, String label) implements Comparable<Holder> {
    public static final String WHOLE_CLUSTER = "hele klyngen";

    public Holder {
        if (party != null) {
            label = "";
        } else if (label.isBlank()) {
            label = WHOLE_CLUSTER;
        }
    }

    public static Holder of(@Nullable String party, @Nullable String label) {
        return new Holder(party == null || party.isBlank() ? null : party, label == null ? "" : label.strip());
    }

    public static Holder party(String party) {
        return new Holder(party, "");
    }

    public static Holder ofNoParty() {
        return new Holder(null, WHOLE_CLUSTER);
    }

    public boolean namesParty() {
        return party != null;
    }

    /** What staff read when no party is named. */
    public String nameWithoutParty() {
        return label.equals(WHOLE_CLUSTER) ? "Ikke fordelt på parter" : "Ikke fordelt på parter (" + label + ")";
    }

    @Override
    public int compareTo(Holder other) {
        String mine = party == null ? "~" + label : party;
        String theirs = other.party == null ? "~" + other.label : other.party;
        return mine.compareTo(theirs);
    }
}

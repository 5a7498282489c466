package dk.sundhedsklynge.funds.account;

/**
 * The figures staff speak of, in øre. Never a bare "rest": {@link #uncommitted()} and {@link #unspent()} are two.
 *
 * @param reserved recommended by a body that may not grant; no part of committed
 */
public record Figures(long received, long committed, long reserved, long spent, long carriedOver) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /** Received less committed. */
    public long uncommitted() {
        return received - committed;
    }

    /** Received less spent. */
    public long unspent() {
        return received - spent;
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    public Figures with(AccountKind kind, long balance) {
        return switch (kind) {
            case RECEIVED -> new Figures(received - balance, committed, reserved, spent, carriedOver);
            case COMMITTED -> new Figures(received, committed + balance, reserved, spent, carriedOver);
            case RESERVED -> new Figures(received, committed, reserved + balance, spent, carriedOver);
            case SPENT -> new Figures(received, committed, reserved, spent + balance, carriedOver);
            case CARRIED_TO -> new Figures(received, committed, reserved, spent, carriedOver + balance);
            case ALLOTTED, FREE, UNSPENT, CARRIED_FROM -> this;
        };
    }

    public Figures plus(Figures other) {
        return new Figures(
                received + other.received,
                committed + other.committed,
                reserved + other.reserved,
                spent + other.spent,
                carriedOver + other.carriedOver);
    }
}

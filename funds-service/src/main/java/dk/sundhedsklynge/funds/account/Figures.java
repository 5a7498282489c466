package dk.sundhedsklynge.funds.account;

/**
 * What is booked, in øre, where what nobody stated counts as 0: {@link KnownFigures} tells the two apart. Never a bare "rest":
 * {@link #uncommitted()} and {@link #unspent()} are two.
 *
 * @param reserved recommended by a body that may not grant; no part of committed
 * @param carriedOver brought in from earlier periods
 * @param carriedOut taken on to later periods
 */
public record Figures(long received, long committed, long reserved, long spent, long carriedOver, long carriedOut) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /** Of accounts from which nothing was carried to a later period. */
    public Figures(long received, long committed, long reserved, long spent, long carriedOver) {
        this(received, committed, reserved, spent, carriedOver, 0);
    }

    /** Received and carried in, less committed and carried out. */
    public long uncommitted() {
        return received - committed + carriedOver - carriedOut;
    }

    /** Received and carried in, less spent and carried out. */
    public long unspent() {
        return received - spent + carriedOver - carriedOut;
    }

    public boolean isNothing() {
        return equals(NONE);
    }

    public Figures with(AccountKind kind, long balance) {
        return switch (kind) {
            case RECEIVED -> new Figures(received - balance, committed, reserved, spent, carriedOver, carriedOut);
            case COMMITTED -> new Figures(received, committed + balance, reserved, spent, carriedOver, carriedOut);
            case RESERVED -> new Figures(received, committed, reserved + balance, spent, carriedOver, carriedOut);
            case SPENT -> new Figures(received, committed, reserved, spent + balance, carriedOver, carriedOut);
            case CARRIED_TO -> new Figures(received, committed, reserved, spent, carriedOver + balance, carriedOut);
            case CARRIED_FROM -> new Figures(received, committed, reserved, spent, carriedOver, carriedOut - balance);
            case ALLOTTED, FREE, UNSPENT -> this;
        };
    }

    public Figures plus(Figures other) {
        return new Figures(
                received + other.received,
                committed + other.committed,
                reserved + other.reserved,
                spent + other.spent,
                carriedOver + other.carriedOver,
                carriedOut + other.carriedOut);
    }
}

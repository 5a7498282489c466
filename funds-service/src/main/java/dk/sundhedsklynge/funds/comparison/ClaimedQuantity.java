package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Figures;
import java.util.Optional;
import java.util.stream.Stream;

/** What a figure is, as documents and contracts name it. */
public enum ClaimedQuantity {
    RECEIVED("received"),
    COMMITTED("committed"),
    RESERVED("reserved"),
    SPENT("spent"),
    CARRIED_OVER("carriedOver"),
    UNCOMMITTED("uncommitted"),
    UNSPENT("unspent");

    private final String code;

    ClaimedQuantity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ClaimedQuantity> of(String code) {
        return Stream.of(values())
                .filter(quantity -> quantity.code.equals(code))
                .findFirst();
    }

    /** Øre. */
    public long of(Figures figures) {
        return switch (this) {
            case RECEIVED -> figures.received();
            case COMMITTED -> figures.committed();
            case RESERVED -> figures.reserved();
            case SPENT -> figures.spent();
            case CARRIED_OVER -> figures.carriedOver();
            case UNCOMMITTED -> figures.uncommitted();
            case UNSPENT -> figures.unspent();
        };
    }

    /** Whether it is what was received, or is computed from it. */
    boolean restsOnReceived() {
        return this == RECEIVED || this == UNCOMMITTED || this == UNSPENT;
    }

    /** Of a project there is no money received: what is left of it is what was granted and not spent. */
    Optional<Long> ofProject(Figures figures) {
        return switch (this) {
            case COMMITTED, RESERVED, SPENT -> Optional.of(of(figures));
            case UNSPENT -> Optional.of(figures.committed() - figures.spent());
            case RECEIVED, CARRIED_OVER, UNCOMMITTED -> Optional.empty();
        };
    }
}

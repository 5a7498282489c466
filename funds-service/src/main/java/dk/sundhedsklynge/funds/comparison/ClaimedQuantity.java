package dk.sundhedsklynge.funds.comparison;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.KnownFigures;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** What is booked of it, in øre, where what nobody stated counts as 0. */
    public long booked(Figures figures) {
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

    /** Øre; null where nobody has stated it, or what it is computed from. */
    @Nullable
    Long known(KnownFigures figures) {
        return switch (this) {
            case RECEIVED -> figures.received();
            case COMMITTED -> figures.committed();
            case RESERVED -> figures.reserved();
            case SPENT -> figures.spent();
            case CARRIED_OVER -> figures.carriedIn();
            case UNCOMMITTED -> figures.uncommitted();
            case UNSPENT -> figures.unspent();
        };
    }

    /** What of it is known to be the least, in øre; null where it is nothing, and of a rest. */
    @Nullable
    Long atLeast(KnownFigures figures) {
        return switch (this) {
            case RECEIVED -> figures.atLeast(KnownFigures.Quantity.RECEIVED);
            case COMMITTED -> figures.atLeast(KnownFigures.Quantity.COMMITTED);
            case SPENT -> figures.atLeast(KnownFigures.Quantity.SPENT);
            case RESERVED, CARRIED_OVER, UNCOMMITTED, UNSPENT -> null;
        };
    }

    boolean isRest() {
        return this == UNCOMMITTED || this == UNSPENT;
    }

    /** Of a project there is no money received, carried over or free. */
    boolean isOfProjects() {
        return switch (this) {
            case COMMITTED, RESERVED, SPENT, UNSPENT -> true;
            case RECEIVED, CARRIED_OVER, UNCOMMITTED -> false;
        };
    }

    /**
     * Of a project, in øre: what is left of it is what was granted and not spent.
     *
     * @param isSpentKnown whether somebody has stated what was spent; what is counted from it is null otherwise
     */
    @Nullable
    Long ofProject(Figures booked, boolean isSpentKnown) {
        return switch (this) {
            case COMMITTED -> booked.committed();
            case RESERVED -> booked.reserved();
            case SPENT -> isSpentKnown ? booked.spent() : null;
            case UNSPENT -> isSpentKnown ? booked.committed() - booked.spent() : null;
            case RECEIVED, CARRIED_OVER, UNCOMMITTED -> null;
        };
    }

    /** Why a figure that is not known is not. */
    Explanation whyUnknown(KnownFigures figures) {
        return switch (this) {
            case RECEIVED, RESERVED -> Explanation.RECEIVED_NOT_STATED;
            case COMMITTED -> Explanation.COMMITTED_NOT_STATED;
            case SPENT -> Explanation.SPENT_NOT_STATED;
            case CARRIED_OVER -> Explanation.CARRIED_NOT_STATED;
            case UNCOMMITTED ->
                figures.received() != null && figures.committed() == null
                        ? Explanation.COMMITTED_NOT_STATED
                        : Explanation.RECEIVED_NOT_STATED;
            case UNSPENT -> {
                if (figures.received() == null) {
                    yield Explanation.RECEIVED_NOT_STATED;
                }
                yield figures.spent() == null ? Explanation.SPENT_NOT_STATED : Explanation.CARRIED_NOT_STATED;
            }
        };
    }
}

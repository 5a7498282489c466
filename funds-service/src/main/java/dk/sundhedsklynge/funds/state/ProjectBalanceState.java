package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.project-balance-state.v1}. The figures are those that everybody may see who may see the project.
 *
 * @param access {@code closed} when the project is known from closed items only
 * @param publishedOn the day they were published; null when they are as things stand
 * @param withClosed with entries of closed items counted in, for those who may see closed items; null when there are none, and
 *     for a project that is closed itself
 */
public record ProjectBalanceState(
        UUID id,
        long sequence,
        String cooperation,
        Money committed,
        Money reserved,
        Money spent,
        String access,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed)
        implements FundsState {
    public static final String TYPE = "funds.project-balance-state.v1";

    /** The same figures, closed items counted in. */
    public record WithClosed(Money committed, Money reserved, Money spent) {
        static WithClosed of(Figures figures) {
            return new WithClosed(
                    new Money(figures.committed()), new Money(figures.reserved()), new Money(figures.spent()));
        }
    }

    static ProjectBalanceState of(UUID project, String cooperation, Shown shown, boolean closed) {
        boolean parted = shown.hasClosed() && !closed;
        Figures figures = parted ? shown.published() : shown.all();
        return new ProjectBalanceState(
                project,
                0,
                cooperation,
                new Money(figures.committed()),
                new Money(figures.reserved()),
                new Money(figures.spent()),
                closed ? "closed" : "open",
                parted ? shown.publishedOn() : null,
                parted ? WithClosed.of(shown.all()) : null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public ProjectBalanceState at(long number) {
        return new ProjectBalanceState(
                id, number, cooperation, committed, reserved, spent, access, publishedOn, withClosed);
    }
}

package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code funds.project-balance-state.v1}. The figures are those that everybody may see who may see the project.
 *
 * @param unknown {@code committed} and {@code spent} where nobody has stated them whole: the amount beside is the least they can be
 * @param access {@code closed} when the project is known from closed items only
 * @param publishedOn the day they were published; null when they are as things stand
 * @param withClosed with entries of closed items counted in, for those who may see closed items; null when there are none, and
 *     for a project that is closed itself
 * @param otherFunds whether money of another fund than the cluster's own is tied to it, closed items counted in; of that money
 *     there are no figures here
 */
public record ProjectBalanceState(
        UUID id,
        long sequence,
        String cooperation,
        Money committed,
        Money reserved,
        Money spent,
        List<String> unknown,
        String access,
        @Nullable LocalDate publishedOn,
        @Nullable WithClosed withClosed,
        @Nullable Boolean otherFunds)
        implements FundsState {
    public static final String TYPE = "funds.project-balance-state.v1";

    /** A state that was told before an amount could be unknown is read, too. */
    public ProjectBalanceState {
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
    }

    /** The same figures, closed items counted in. */
    public record WithClosed(Money committed, Money reserved, Money spent, List<String> unknown) {
        public WithClosed {
            unknown = unknown == null ? List.of() : List.copyOf(unknown);
        }

        static WithClosed of(ProjectFigures figures) {
            Figures booked = figures.booked();
            return new WithClosed(
                    new Money(booked.committed()),
                    new Money(booked.reserved()),
                    new Money(booked.spent()),
                    unknownIn(figures));
        }
    }

    private static List<String> unknownIn(ProjectFigures figures) {
        return figures.total("").unknown().keySet().stream().map(Quantity::code).toList();
    }

    static ProjectBalanceState of(UUID project, String cooperation, Shown shown, boolean closed) {
        boolean parted = shown.hasClosed() && !closed;
        ProjectFigures figures = parted ? shown.published() : shown.all();
        Figures booked = figures.booked();
        return new ProjectBalanceState(
                project,
                0,
                cooperation,
                new Money(booked.committed()),
                new Money(booked.reserved()),
                new Money(booked.spent()),
                unknownIn(figures),
                closed ? "closed" : "open",
                parted ? shown.publishedOn() : null,
                parted ? WithClosed.of(shown.all()) : null,
                shown.otherFunds());
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
                id,
                number,
                cooperation,
                committed,
                reserved,
                spent,
                unknown,
                access,
                publishedOn,
                withClosed,
                otherFunds);
    }
}

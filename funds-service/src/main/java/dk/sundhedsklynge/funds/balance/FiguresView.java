package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.money.Money;

/**
 * The figures staff speak of, as amounts.
 *
 * @param reserved recommended by a body that may not grant; no part of committed
 * @param uncommitted received less committed
 * @param unspent received less spent
 */
public record FiguresView(
        Money received,
        Money committed,
        Money reserved,
        Money spent,
        Money uncommitted,
        Money unspent,
        Money carriedOver) {

    public static FiguresView of(Figures figures) {
        return new FiguresView(
                new Money(figures.received()),
                new Money(figures.committed()),
                new Money(figures.reserved()),
                new Money(figures.spent()),
                new Money(figures.uncommitted()),
                new Money(figures.unspent()),
                new Money(figures.carriedOver()));
    }
}

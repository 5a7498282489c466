package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.report.Cell;

/** How an amount is shown, on pages and in files alike. */
public final class AmountCell {
    private AmountCell() {}

    public static Cell of(Quantity quantity, KnownAmount it) {
        Money amount = it.amount();
        if (amount == null) {
            return new Cell.Unknown(it.inWords());
        }
        return quantity.isOnlyRegistered() && amount.ore() == 0 ? new Cell.NotRegistered() : new Cell.Amount(amount);
    }
}

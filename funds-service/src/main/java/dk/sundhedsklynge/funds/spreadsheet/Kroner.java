package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;

/** Amounts in a sentence. */
final class Kroner {
    private Kroner() {}

    static String of(Money amount) {
        return DanishNumbers.format(amount) + " kr.";
    }
}

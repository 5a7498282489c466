package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.Cell;
import java.util.Locale;

/** An amount as it was read, with what the file says beside it where that could be read in another way. */
final class ReadAmount {
    private ReadAmount() {}

    static String shown(Money amount, Cell cell) {
        String read = DanishNumbers.format(amount) + " kr.";
        return bare(read).equals(bare(cell.shown())) ? read : "%s (i filen: %s)".formatted(read, cell.shown());
    }

    /** Without points between thousands, space, the word for kroner and øre that are none. */
    private static String bare(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("(?:kroner|kr\\.?|dkk)|[\\s\u00a0]", "");
        String digits = bare.replaceAll("\\.(?=\\d{3}(?:\\D|$))", "");
        String whole = digits.replaceAll(",-$", "");
        return whole.contains(",") ? whole.replaceAll("0+$", "").replaceAll(",$", "") : whole;
    }
}

package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as Danish readers know them, whatever the machine's language: 1.234,56. */
final class DanishFigures {
    private DanishFigures() {}

    /** Kroner with two decimals; a dash where there is no figure. */
    static String kroner(JsonNode amount) {
        if (!amount.isNumber()) {
            return "-";
        }
        BigDecimal value = amount.decimalValue().setScale(2, RoundingMode.HALF_EVEN);
        return format("#,##0.00").format(value);
    }

    /** A share as per cent with one decimal. */
    static String percent(JsonNode share) {
        return share.isNumber() ? format("0.0").format(share.decimalValue().movePointRight(2)) + " %" : "-";
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols danish = new DecimalFormatSymbols(Locale.ROOT);
        danish.setGroupingSeparator('.');
        danish.setDecimalSeparator(',');
        return new DecimalFormat(pattern, danish);
    }
}

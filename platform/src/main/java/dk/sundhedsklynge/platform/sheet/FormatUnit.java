package dk.sundhedsklynge.platform.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a workbook shows in another unit than it keeps them in, by the format of the cell: a word behind the number, as
 * {@code #,##0" t.kr."}, or commas behind its digits, which leave out thousands. They are read as they are shown.
 */
final class FormatUnit {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern SCALED = Pattern.compile("[0#](,{1,2})(?![0#,])");
    private static final int THOUSAND = 3;
    private static final int MOST_DIGITS = 30;

    private FormatUnit() {}

    /** Such as {@code 250 t.kr.}; empty for a number that is shown as it is kept. */
    static Optional<String> shown(BigDecimal number, String format) {
        String first = BRACKETS.matcher(format.split(";", -1)[0]).replaceAll("");
        Matcher scaled = SCALED.matcher(LITERAL.matcher(first).replaceAll(""));
        int scale = scaled.find() ? scaled.group(1).length() : 0;
        Optional<AmountUnit> said = AmountUnit.saidIn(" " + literals(first)).stream()
                .filter(unit -> unit != AmountUnit.KRONER)
                .findFirst();
        AmountUnit unit = said.orElse(scale == 2 ? AmountUnit.MILLION : AmountUnit.THOUSAND);
        boolean isOfNoSheet = number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS;
        return isOfNoSheet || scale == 0 && said.isEmpty()
                ? Optional.empty()
                : Optional.of("%s %s".formatted(shown(number.movePointLeft(THOUSAND * scale)), word(unit)));
    }

    private static String literals(String format) {
        StringBuilder literals = new StringBuilder();
        Matcher literal = LITERAL.matcher(format);
        while (literal.find()) {
            literals.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
        }
        return literals.toString().toLowerCase(Locale.ROOT);
    }

    private static String shown(BigDecimal number) {
        return new Cell.Numeric(number).shown();
    }

    private static String word(AmountUnit unit) {
        return unit == AmountUnit.MILLION ? "mio." : "t.kr.";
    }
}

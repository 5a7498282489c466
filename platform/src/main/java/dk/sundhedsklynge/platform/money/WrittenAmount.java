package dk.sundhedsklynge.platform.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** An amount in kroner as a person writes it in a form or a spreadsheet: it is read exactly or not at all. */
public sealed interface WrittenAmount {
    /** What is said of an amount with a comma between thousands and a point before the øre. */
    String COMMA_BEFORE_ORE = "Skriv punktum mellem tusinder og komma før ørerne, for eksempel 1.234,50";

    record Exact(BigDecimal kroner) implements WrittenAmount {}

    /** About so much, a share, or with the mark of a note. */
    record Inexact() implements WrittenAmount {}

    /** As {@code 1,234.50} or {@code 12.34}: who reads the marks as Danes do finds another amount in it. */
    record PointBeforeOre() implements WrittenAmount {}

    record NoAmount() implements WrittenAmount {}

    /** Such as {@code 1.234,56}, {@code 1234,5}, {@code 632.500 kr.}, {@code DKK 1.250,00} or {@code 1,5 mio.}; it may be negative. */
    static WrittenAmount read(String text) {
        String lower = text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT).strip();
        if (lower.matches(".*(?:%|pct|procent|\\bca\\b|\\bcirka\\b|[*^#†]).*")) {
            return new Inexact();
        }
        boolean pointBeforeOre = lower.matches("(?:.*[^\\d.,])?\\d{1,3}(?:,\\d{3})+\\.\\d+.*")
                || lower.matches("(?:.*[^\\d.,])?\\d+\\.\\d{1,2}(?:[^\\d.,].*)?");
        if (pointBeforeOre) {
            return new PointBeforeOre();
        }
        Optional<BigDecimal> number = DanishNumbers.parse(lower);
        return number.isPresent() ? new Exact(number.get()) : new NoAmount();
    }
}

package dk.sundhedsklynge.meetings.proposal.table;

import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a column, or the name of a row, says its figures are.
 *
 * @param quantity null unless the heading names exactly one quantity of a position
 * @param toYear the year that money was carried over to; null for other quantities
 */
public record ColumnMeaning(
        Kind kind, @Nullable Quantity quantity, @Nullable Integer toYear) {
    public enum Kind {
        FIGURE,
        /** Holds two kinds at once, {@code Allokerede / forbrugte midler}, and is kept as that. */
        MIXED,
        TOTAL,
        OTHER
    }

    private static final Pattern CARRIED = pattern("overført|overføres|overførsel");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern REST = pattern("rest|resterende|restmidler|tilbage|ikke disponere[dt]e?");
    private static final Pattern UNSPENT = pattern("ikke (?:anvendt|brugt|forbrugt)|ubrugte?|uforbrugte?");
    private static final Pattern RECEIVED = pattern(
            "modtage[dt]e?|tildelt|tildeling|samlede klyngemidler|udmøntet til (?:kommuner\\p{L}*|region\\p{L}*)|udbetalt");
    private static final Pattern COMMITTED =
            pattern("disponere[dt]e?|allokere[dt]e?|udmøntet|udmøntede|bevilget|bevilgede");
    private static final Pattern RESERVED = pattern("reservere[dt]e?|indstillet");
    private static final Pattern SPENT = pattern("anvendte?|forbrugte?|forbrug|brugte?");
    private static final Pattern TOTAL = pattern("i alt|ialt|total|sum|samlet");

    public static ColumnMeaning of(String heading) {
        String text = Sentence.plain(heading).toLowerCase(Locale.ROOT);
        if (CARRIED.matcher(text).find()) {
            Matcher year = YEAR.matcher(text);
            return new ColumnMeaning(
                    Kind.FIGURE, Quantity.CARRIED_OVER, year.find() ? Integer.valueOf(year.group(1)) : null);
        }
        if (UNSPENT.matcher(text).find()) {
            return figure(Quantity.UNSPENT);
        }
        if (REST.matcher(text).find()) {
            return figure(Quantity.UNCOMMITTED);
        }
        if (RECEIVED.matcher(text).find()) {
            return figure(Quantity.RECEIVED);
        }
        boolean committed = COMMITTED.matcher(text).find();
        boolean spent = SPENT.matcher(text).find();
        if (committed && spent) {
            return new ColumnMeaning(Kind.MIXED, null, null);
        }
        if (committed || spent) {
            return figure(committed ? Quantity.COMMITTED : Quantity.SPENT);
        }
        if (RESERVED.matcher(text).find()) {
            return figure(Quantity.RESERVED);
        }
        return new ColumnMeaning(TOTAL.matcher(text).find() ? Kind.TOTAL : Kind.OTHER, null, null);
    }

    /** Whether the figures become lines of an opening. Remainders do not: they are computed and only checked. */
    public boolean isBooked() {
        return kind == Kind.FIGURE && quantity != Quantity.UNCOMMITTED && quantity != Quantity.UNSPENT;
    }

    private static ColumnMeaning figure(Quantity quantity) {
        return new ColumnMeaning(Kind.FIGURE, quantity, null);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    }
}

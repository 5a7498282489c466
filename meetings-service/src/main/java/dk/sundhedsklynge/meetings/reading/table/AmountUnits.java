package dk.sundhedsklynge.meetings.reading.table;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit of the amounts in a table, where its title, a column heading or a nearby line gives one: {@code (1.000 kr.)},
 * {@code Beløb i mio. kr.} The text of a cell stays as printed; its amount is converted to kroner.
 */
final class AmountUnits {
    private static final String WORTH = "(1\\.000|1000|t\\.?|tusinde?|mio\\.?|millioner)\\s?kr(?:\\.|oner)?";
    private static final Pattern BRACKETED =
            pattern("\\((?:[^()]{0,40}\\s)?" + WORTH + "[^()]{0,20}\\)|(?:^|[\\s,])i\\s" + WORTH);
    private static final Pattern HEAD = pattern("(?:^|[\\s,(])" + WORTH + "\\)?$");
    private static final Pattern BESIDE = pattern("^[(*]?(?:alle\\s)?beløb(?:ene)?\\b[^.]{0,40}\\bi\\s" + WORTH);
    private static final Pattern NO_MONEY =
            pattern("antal|andel|procent|pct|%|indbygger|borgere|personer|timer|årsværk");
    private static final int NEAR = 2;

    private final @Nullable BigDecimal ofAll;
    private final List<@Nullable BigDecimal> ofColumns = new ArrayList<>();
    private final List<String> header;

    /** @param beside the lines nearest above and below the table */
    AmountUnits(@Nullable Line title, List<String> header, List<Line> beside) {
        this.header = header;
        BigDecimal said = title == null ? null : worth(BRACKETED, title.text());
        for (Line line : beside) {
            said = said == null ? worth(BESIDE, line.text().strip()) : said;
        }
        ofAll = said;
        header.forEach(head -> {
            BigDecimal own = worth(BRACKETED, head);
            ofColumns.add(own == null ? worth(HEAD, head) : own);
        });
    }

    /** The nearest lines with text above and below the table; rows of other tables end the search. */
    static List<Line> beside(List<Line> lines, int from, int to) {
        List<Line> near = new ArrayList<>();
        for (int i = from - 1; i >= 0 && near.size() < NEAR && !lines.get(i).isTableRow(); i--) {
            if (!lines.get(i).isBlank()) {
                near.add(lines.get(i));
            }
        }
        int above = near.size();
        for (int i = to;
                i < lines.size() && near.size() < above + NEAR && !lines.get(i).isTableRow();
                i++) {
            if (!lines.get(i).isBlank()) {
                near.add(lines.get(i));
            }
        }
        return near;
    }

    Cell inKroner(Cell cell, int column) {
        BigDecimal own = column < ofColumns.size() ? ofColumns.get(column) : null;
        boolean counts =
                column < header.size() && NO_MONEY.matcher(header.get(column)).find();
        BigDecimal worth = own != null ? own : counts ? null : ofAll;
        BigDecimal amount = cell.amount();
        return worth == null || amount == null || column == 0 || !cell.type().equals("number")
                ? cell
                : new Cell(cell.text(), "kroner", inFull(amount.multiply(worth)), cell.marks());
    }

    private static BigDecimal inFull(BigDecimal amount) {
        BigDecimal least = amount.stripTrailingZeros();
        return least.scale() < 0 ? least.setScale(0) : least;
    }

    private static @Nullable BigDecimal worth(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String printed = matcher.group(1) != null || matcher.groupCount() < 2 ? matcher.group(1) : matcher.group(2);
        return printed.toLowerCase(Locale.ROOT).startsWith("mi")
                ? BigDecimal.valueOf(1_000_000)
                : BigDecimal.valueOf(1000);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

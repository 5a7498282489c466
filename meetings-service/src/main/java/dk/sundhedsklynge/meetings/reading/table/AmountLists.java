package dk.sundhedsklynge.meetings.reading.table;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountLine;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts per party written as lines, {@code Esbjerg: 692.000 kr.}, under the heading of what they are for. */
public final class AmountLists {
    private static final Pattern LINE = Pattern.compile("^(\\p{Lu}[^:\\d]{1,60}?)\\s?:\\s*(\\S.{0,60})$");
    private static final Pattern ASIDE = Pattern.compile("^\\((.{3,160})\\)$");
    private static final Pattern FROM = Pattern.compile("\\b(?:fra|af|hos)\\s(\\p{Lu}[\\p{L}\\s-]{2,60})$");
    private static final Pattern TOTAL =
            Pattern.compile("^(?:i alt|total|sum|samlet|udmøntet i alt)\\b.*$", Pattern.CASE_INSENSITIVE);

    private final PartyNames parties;

    public AmountLists(PartyNames parties) {
        this.parties = parties;
    }

    private record Read(String name, PrintedNumber quantity, Line line, boolean aside) {}

    public List<AmountList> in(List<Line> lines) {
        List<AmountList> lists = new ArrayList<>();
        List<Read> open = new ArrayList<>();
        Line above = null;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            Read read = line.isTableRow() ? null : read(line, !open.isEmpty());
            if (read != null) {
                open.add(read);
                continue;
            }
            close(open, above, lists);
            above = line;
        }
        close(open, above, lists);
        return lists;
    }

    private static @Nullable Read read(Line line, boolean inList) {
        String text = ListLine.without(line.text());
        Matcher named = LINE.matcher(text);
        if (named.matches()) {
            List<PrintedNumber> amounts = PrintedNumber.kronerIn(named.group(2));
            boolean onlyAmount = amounts.size() == 1
                    && named.group(2).length() - amounts.getFirst().text().length() <= 6;
            return onlyAmount ? new Read(named.group(1).strip(), amounts.getFirst(), line, false) : null;
        }
        Matcher aside = ASIDE.matcher(text);
        if (inList && aside.matches()) {
            List<PrintedNumber> amounts = PrintedNumber.kronerIn(aside.group(1));
            Matcher from = FROM.matcher(aside.group(1));
            String name = from.find() ? from.group(1).strip() : "";
            return amounts.size() == 1 ? new Read(name, amounts.getFirst(), line, true) : null;
        }
        return null;
    }

    private void close(List<Read> open, @Nullable Line above, List<AmountList> lists) {
        // A single amount is a list only when other lists stand above it and it has a heading as they have.
        boolean isOneMore = open.size() == 1 && !lists.isEmpty() && isHeading(above);
        if (open.size() > 1 || isOneMore) {
            AmountList list = list(open, above);
            boolean isOfParties =
                    list.lines().stream().anyMatch(line -> line.party() != null || line.total() && !isOneMore);
            if (isOfParties) {
                lists.add(list);
            }
        }
        open.clear();
    }

    private static boolean isHeading(@Nullable Line above) {
        return above != null
                && above.text().length() <= 120
                && !above.text().strip().endsWith(".");
    }

    private AmountList list(List<Read> open, @Nullable Line above) {
        List<@Nullable String> codes = parties.codes(open.stream()
                .map(read -> new PartyNames.Printed(
                        read.aside() ? "" : read.name(), read.line().number()))
                .toList());
        List<AmountLine> lines = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Read read = open.get(i);
            lines.add(new AmountLine(
                    read.name(),
                    read.quantity().amount(),
                    read.quantity().approximate(),
                    TOTAL.matcher(read.name()).matches(),
                    codes.get(i),
                    read.line().number()));
        }
        boolean isTitle = above != null && (above.level() > 0 || above.text().length() <= 120);
        return new AmountList(
                above != null && isTitle ? withoutColon(above.text().strip()) : null,
                above != null && isTitle
                        ? above.number()
                        : open.getFirst().line().number(),
                List.copyOf(lines));
    }

    private static String withoutColon(String title) {
        return title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    }
}

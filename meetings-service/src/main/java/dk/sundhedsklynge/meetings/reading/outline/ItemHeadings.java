package dk.sundhedsklynge.meetings.reading.outline;

import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.section.ItemHeading;
import dk.sundhedsklynge.meetings.reading.section.Openness;
import dk.sundhedsklynge.meetings.reading.section.Preface;
import dk.sundhedsklynge.meetings.reading.section.SectionHeadings;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of items. A sentence can begin like a heading ("Punkt 4: udsættes"), so a heading counts only when
 * something confirms it: the table of contents, what follows it, or, without a table of contents, the number that comes
 * next.
 */
public final class ItemHeadings {
    private static final Pattern HEADING = Pattern.compile(
            "^(?:Punkt|Pkt\\.?|Dagsordenspunkt)\\s?(?:nr\\.\\s?)?(\\d{1,3})\\s?(?:[:.]|\\s[-–—])\\s*(\\S.{0,400})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING_CLOSED = Pattern.compile(
            "^(?:Lukket\\s)?(?:Punkt|Pkt\\.?)\\s?(\\d{1,3})\\s?(?:[(\\[](?:Lukket|Fortrolig)[^)\\]]{0,40}[)\\]]\\s?[:.–-]?|[:.–-]?(?=\\s*(?:Lukket\\b|$)))\\s*(.{0,400})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("^Lukket (?:punkt|sag)\\.?$", Pattern.CASE_INSENSITIVE);

    /** How many headings back a repeated heading is looked for. Looking at all would make long documents slow. */
    private static final int MOST_REPEATED = 3;

    private static final Pattern LEADER = Pattern.compile("(?:\\.{3,}|…)\\s*\\d*\\s*\\|?$");

    private final List<Line> lines;
    private final ReadingReport report;

    public ItemHeadings(List<Line> lines, ReadingReport report) {
        this.lines = lines;
        this.report = report;
    }

    public static @Nullable ItemHeading candidate(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.isBlank() || line.isPiped() || line.text().length() > 420) {
            return null;
        }
        String text = withoutOpenBold(line.text());
        if (LEADER.matcher(text).find()) {
            return null;
        }
        Matcher closed = HEADING_CLOSED.matcher(text);
        if (closed.matches()) {
            return headingOf(index, closed, text, true);
        }
        Matcher heading = HEADING.matcher(text);
        return heading.matches() ? headingOf(index, heading, text, Openness.isClosed(heading.group(2))) : null;
    }

    /** The text without the bold mark that opens on one line and closes on the next. */
    private static String withoutOpenBold(String text) {
        String plain = text.strip();
        plain = plain.startsWith("**") ? plain.substring(2) : plain;
        return plain.endsWith("**") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static ItemHeading headingOf(int index, Matcher matched, String text, boolean closed) {
        String title = matched.group(2).isBlank() ? text : matched.group(2).strip();
        return new ItemHeading(index, index + 1, Integer.parseInt(matched.group(1)), title, closed);
    }

    /** @param from index of the first line that can be an item */
    public List<ItemHeading> find(int from, TableOfContents contents) {
        List<ItemHeading> found = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            ItemHeading heading = candidate(lines, i);
            if (heading == null) {
                continue;
            }
            heading = whole(heading, contents);
            if (isBorneOut(heading, found, contents)) {
                found.add(heading);
            }
        }
        List<ItemHeading> all = withClosed(found, contents);
        check(all);
        return all;
    }

    /** Adds closed items that are printed as LUKKET PUNKT without a number, where just as many numbers are missing. */
    private List<ItemHeading> withClosed(List<ItemHeading> found, TableOfContents contents) {
        List<ItemHeading> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ItemHeading heading = found.get(i);
            all.add(heading);
            boolean isLast = i + 1 == found.size();
            int next = isLast ? contents.entries().size() + 1 : found.get(i + 1).number();
            List<ItemHeading> closed = closedBetween(
                    heading, isLast ? lines.size() : found.get(i + 1).index());
            if (!closed.isEmpty() && next - heading.number() - 1 == closed.size()) {
                all.addAll(closed);
            }
        }
        return all;
    }

    private List<ItemHeading> closedBetween(ItemHeading heading, int end) {
        List<ItemHeading> closed = new ArrayList<>();
        for (int i = heading.bodyIndex(); i < end; i++) {
            String text = lines.get(i).text().strip();
            if (CLOSED.matcher(text).matches()) {
                closed.add(new ItemHeading(i, i + 1, heading.number() + closed.size() + 1, text, true));
            }
        }
        return closed;
    }

    /** The heading with the next line added, where the table of contents shows that the title runs over two lines. */
    private ItemHeading whole(ItemHeading heading, TableOfContents contents) {
        int next = heading.bodyIndex();
        if (next >= lines.size()
                || lines.get(next).isBlank()
                || contents.entry(heading.number()).isEmpty()) {
            return heading;
        }
        String printed =
                Wording.plain(contents.entry(heading.number()).orElseThrow().title());
        String longer = heading.title() + " " + withoutOpenBold(lines.get(next).text());
        boolean runsOn = Wording.plain(longer).equals(printed);
        return runsOn
                ? new ItemHeading(heading.index(), next + 1, heading.number(), longer, heading.closed())
                : heading;
    }

    private boolean isBorneOut(ItemHeading heading, List<ItemHeading> found, TableOfContents contents) {
        int last = found.isEmpty() ? 0 : found.getLast().number();
        boolean isRepeated = found.stream()
                .skip(Math.max(0, found.size() - MOST_REPEATED))
                .anyMatch(it -> it.number() == heading.number() && it.title().equals(heading.title()));
        if (isRepeated) {
            return false;
        }
        if (contents.confirms(heading.number(), heading.title()) || contents.has(heading.title())) {
            return true;
        }
        if (!looksLikeTitle(heading) || !isWordedLike(found, heading)) {
            return false;
        }
        boolean comesNext = heading.number() == last + 1;
        boolean standsAlone = heading.index() == 0
                || lines.get(heading.index() - 1).isBlank()
                || lines.get(heading.index()).level() > 0;
        if (!contents.entries().isEmpty()) {
            boolean saysSo = standsAlone && (lines.get(heading.index()).level() > 0 || heading.closed());
            return comesNext && (saysSo || isFollowedByItem(heading, 3));
        }
        return comesNext && standsAlone
                || heading.number() > last && isFollowedByItem(heading, 3)
                || standsAlone && isFollowedByItem(heading, 1);
    }

    private static boolean looksLikeTitle(ItemHeading heading) {
        return !Character.isLowerCase(heading.title().charAt(0))
                && !heading.title().endsWith(".");
    }

    /** A document uses one word for its items. Where that is "Punkt", a line with "Pkt. 2" answers a recommendation. */
    private boolean isWordedLike(List<ItemHeading> found, ItemHeading heading) {
        return found.isEmpty() || shortWord(found.getFirst()) == shortWord(heading);
    }

    private boolean shortWord(ItemHeading heading) {
        return withoutOpenBold(lines.get(heading.index()).text())
                .toLowerCase(Locale.ROOT)
                .startsWith("pkt");
    }

    /** Whether one of the next lines with text can only stand at the beginning of an item. */
    private boolean isFollowedByItem(ItemHeading heading, int most) {
        int seen = 0;
        for (int i = heading.bodyIndex(); i < lines.size() && seen < most; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (!SectionHeadings.on(line, false).isEmpty() || Preface.isIdentity(line, heading.number())) {
                return true;
            }
            if (candidate(lines, i) != null) {
                return false;
            }
        }
        return false;
    }

    private void check(List<ItemHeading> found) {
        for (int i = 0; i < found.size(); i++) {
            int number = found.get(i).number();
            int expected = i == 0 ? 1 : found.get(i - 1).number() + 1;
            if (number != expected) {
                report.warn(
                        lines.get(found.get(i).index()).number(),
                        Warning.Kind.NUMBERING,
                        "Her står punkt %d, men det næste punkt skulle have nummer %d. Se efter, om et punkt mangler eller har et forkert nummer."
                                .formatted(number, expected));
            }
        }
    }
}

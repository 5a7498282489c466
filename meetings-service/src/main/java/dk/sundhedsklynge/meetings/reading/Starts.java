package dk.sundhedsklynge.meetings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of items. Prose can begin like one ("Punkt 4: udsættes"), so each must be borne out: by the table
 * of contents, by what follows it, or by coming next in number where there is no table of contents.
 */
final class Starts {
    private static final Pattern HEADING = Pattern.compile(
            "^(?:Punkt|Pkt\\.?|Dagsordenspunkt)\\s?(?:nr\\.\\s?)?(\\d{1,3})\\s?(?:[:.]|\\s[-–—])\\s*(\\S.{0,400})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING_CLOSED = Pattern.compile(
            "^(?:Lukket\\s)?(?:Punkt|Pkt\\.?)\\s?(\\d{1,3})\\s?(?:[(\\[](?:Lukket|Fortrolig)[^)\\]]{0,40}[)\\]]\\s?[:.–-]?|[:.–-]?(?=\\s*(?:Lukket\\b|$)))\\s*(.{0,400})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("^Lukket (?:punkt|sag)\\.?$", Pattern.CASE_INSENSITIVE);

    /** A heading that a page repeats is near the first; looking at all would take time that grows with the square. */
    private static final int MOST_REPEATED = 3;

    private static final Pattern LEADER = Pattern.compile("(?:\\.{3,}|…)\\s*\\d*\\s*\\|?$");

    private final List<Line> lines;
    private final Account account;

    Starts(List<Line> lines, Account account) {
        this.lines = lines;
        this.account = account;
    }

    static @Nullable Start candidate(List<Line> lines, int index) {
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
            return start(index, closed, text, true);
        }
        Matcher heading = HEADING.matcher(text);
        return heading.matches() ? start(index, heading, text, Openness.isClosed(heading.group(2))) : null;
    }

    /** Bold that runs over two lines opens on the first and ends on the second. */
    private static String withoutOpenBold(String text) {
        String plain = text.strip();
        plain = plain.startsWith("**") ? plain.substring(2) : plain;
        return plain.endsWith("**") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static Start start(int index, Matcher heading, String text, boolean closed) {
        String title = heading.group(2).isBlank() ? text : heading.group(2).strip();
        return new Start(index, index + 1, Integer.parseInt(heading.group(1)), title, closed);
    }

    /** @param from index of the first line that can be an item */
    List<Start> find(int from, Contents contents) {
        List<Start> found = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Start start = candidate(lines, i);
            if (start == null) {
                continue;
            }
            start = whole(start, contents);
            if (isBorneOut(start, found, contents)) {
                found.add(start);
            }
        }
        List<Start> all = withClosed(found, contents);
        check(all);
        return all;
    }

    /** A closed item can be printed as LUKKET PUNKT without its number: it is the one that is missing there. */
    private List<Start> withClosed(List<Start> found, Contents contents) {
        List<Start> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Start start = found.get(i);
            all.add(start);
            boolean isLast = i + 1 == found.size();
            int next = isLast ? contents.entries().size() + 1 : found.get(i + 1).number();
            List<Start> closed = closedBetween(
                    start, isLast ? lines.size() : found.get(i + 1).at());
            if (!closed.isEmpty() && next - start.number() - 1 == closed.size()) {
                all.addAll(closed);
            }
        }
        return all;
    }

    private List<Start> closedBetween(Start start, int end) {
        List<Start> closed = new ArrayList<>();
        for (int i = start.body(); i < end; i++) {
            String text = lines.get(i).text().strip();
            if (CLOSED.matcher(text).matches()) {
                closed.add(new Start(i, i + 1, start.number() + closed.size() + 1, text, true));
            }
        }
        return closed;
    }

    /** A long title can run on in the next line; only the table of contents can tell. */
    private Start whole(Start start, Contents contents) {
        int next = start.body();
        if (next >= lines.size()
                || lines.get(next).isBlank()
                || contents.entry(start.number()).isEmpty()) {
            return start;
        }
        String printed = Text.plain(contents.entry(start.number()).orElseThrow().title());
        String longer = start.title() + " " + withoutOpenBold(lines.get(next).text());
        boolean runsOn = Text.plain(longer).equals(printed);
        return runsOn ? new Start(start.at(), next + 1, start.number(), longer, start.closed()) : start;
    }

    private boolean isBorneOut(Start start, List<Start> found, Contents contents) {
        int last = found.isEmpty() ? 0 : found.getLast().number();
        boolean isRepeated = found.stream()
                .skip(Math.max(0, found.size() - MOST_REPEATED))
                .anyMatch(it -> it.number() == start.number() && it.title().equals(start.title()));
        if (isRepeated) {
            return false;
        }
        if (contents.confirms(start.number(), start.title()) || contents.has(start.title())) {
            return true;
        }
        if (!looksLikeTitle(start) || !isWordedLike(found, start)) {
            return false;
        }
        boolean comesNext = start.number() == last + 1;
        boolean standsAlone = start.at() == 0
                || lines.get(start.at() - 1).isBlank()
                || lines.get(start.at()).level() > 0;
        if (!contents.entries().isEmpty()) {
            boolean saysSo = standsAlone && (lines.get(start.at()).level() > 0 || start.closed());
            return comesNext && (saysSo || isFollowedByItem(start, 3));
        }
        return comesNext && standsAlone
                || start.number() > last && isFollowedByItem(start, 3)
                || standsAlone && isFollowedByItem(start, 1);
    }

    private static boolean looksLikeTitle(Start start) {
        return !Character.isLowerCase(start.title().charAt(0)) && !start.title().endsWith(".");
    }

    /** A document calls its items one thing: where they are "Punkt", a line with "Pkt. 2" answers a recommendation. */
    private boolean isWordedLike(List<Start> found, Start start) {
        return found.isEmpty() || shortWord(found.getFirst()) == shortWord(start);
    }

    private boolean shortWord(Start start) {
        return withoutOpenBold(lines.get(start.at()).text())
                .toLowerCase(Locale.ROOT)
                .startsWith("pkt");
    }

    /** Whether one of the next few lines is what only an item has. */
    private boolean isFollowedByItem(Start start, int most) {
        int seen = 0;
        for (int i = start.body(); i < lines.size() && seen < most; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (!Headings.on(line, false).isEmpty() || Preface.isIdentity(line, start.number())) {
                return true;
            }
            if (candidate(lines, i) != null) {
                return false;
            }
        }
        return false;
    }

    private void check(List<Start> found) {
        for (int i = 0; i < found.size(); i++) {
            int number = found.get(i).number();
            int expected = i == 0 ? 1 : found.get(i - 1).number() + 1;
            if (number != expected) {
                account.warn(
                        lines.get(found.get(i).at()).number(),
                        Warning.Kind.NUMBERING,
                        "Punkt %d kommer, hvor punkt %d var ventet.".formatted(number, expected));
            }
        }
    }
}

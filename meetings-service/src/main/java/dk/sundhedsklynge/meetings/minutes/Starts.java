package dk.sundhedsklynge.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
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
            "^(?:Lukket\\s)?(?:Punkt|Pkt\\.?)\\s?(\\d{1,3})\\s?[:.]?\\s*(\\(?(?:Lukket|LUKKET)\\b.{0,400}|)$",
            Pattern.CASE_INSENSITIVE);
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
        String text = line.text().strip();
        if (LEADER.matcher(text).find()) {
            return null;
        }
        for (Pattern pattern : List.of(HEADING, HEADING_CLOSED)) {
            Matcher heading = pattern.matcher(text);
            if (heading.matches()) {
                String title =
                        heading.group(2).isBlank() ? text : heading.group(2).strip();
                return new Start(index, index + 1, Integer.parseInt(heading.group(1)), title);
            }
        }
        return null;
    }

    /** @param from index of the first line that can be an item */
    List<Start> find(int from, Contents contents) {
        List<Start> found = new ArrayList<>();
        int last = 0;
        for (int i = from; i < lines.size(); i++) {
            Start start = candidate(lines, i);
            if (start == null) {
                continue;
            }
            start = whole(start, contents);
            if (isBorneOut(start, last, contents)) {
                found.add(start);
                last = start.number();
            }
        }
        check(found);
        return found;
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
        String longer = start.title() + " " + lines.get(next).text().strip();
        boolean runsOn = Text.plain(longer).equals(printed);
        return runsOn ? new Start(start.at(), next + 1, start.number(), longer) : start;
    }

    private boolean isBorneOut(Start start, int last, Contents contents) {
        boolean comesNext = start.number() == last + 1;
        if (contents.confirms(start.number(), start.title()) || contents.has(start.title())) {
            return true;
        }
        if (isFollowedByItem(start)) {
            return true;
        }
        boolean standsAlone = start.at() == 0 || lines.get(start.at() - 1).isBlank();
        return comesNext
                && standsAlone
                && (contents.entries().isEmpty()
                        || lines.get(start.at()).level() > 0
                        || Openness.isClosed(start.title()));
    }

    /** Whether one of the next few lines is what only an item has. */
    private boolean isFollowedByItem(Start start) {
        int seen = 0;
        for (int i = start.body(); i < lines.size() && seen < 3; i++) {
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

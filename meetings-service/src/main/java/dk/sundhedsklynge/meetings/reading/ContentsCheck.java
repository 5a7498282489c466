package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.reading.Contents.Entry;
import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the items that were found against what the table of contents promises. */
final class ContentsCheck {
    private final List<Line> lines;
    private final List<Start> starts;
    private final Contents contents;

    ContentsCheck(List<Line> lines, List<Start> starts, Contents contents) {
        this.lines = lines;
        this.starts = starts;
        this.contents = contents;
    }

    /** Why the document cannot be taken: no item, two of one number, or fewer than promised. */
    Optional<Refused> refusal() {
        if (starts.isEmpty()) {
            return Optional.of(noItems());
        }
        Map<Integer, Start> byNumber = new HashMap<>();
        for (Start start : starts) {
            Start same = byNumber.put(start.number(), start);
            if (same != null) {
                return Optional.of(new Refused(
                        Kind.NOT_UNDERSTOOD,
                        "To punkter har nummer %d, i linje %d og linje %d. Ret nummeret og importér igen."
                                .formatted(start.number(), line(same), line(start)),
                        line(start)));
            }
        }
        return truncated();
    }

    private Refused noItems() {
        int promised = contents.entries().size();
        return promised == 0
                ? new Refused(
                        Kind.NO_ITEMS,
                        "Der er intet punkt i filen. Hvert punkt skal begynde med en linje som denne: Punkt 1: Velkomst.",
                        1)
                : new Refused(
                        Kind.TRUNCATED,
                        "Indholdsfortegnelsen har %d punkter, men filen slutter i linje %d før det første. Hent hele referatet og importér igen."
                                .formatted(promised, lines.size()),
                        lines.size());
    }

    private Optional<Refused> truncated() {
        int last = starts.getLast().number();
        List<Entry> entries = contents.entries();
        boolean isCutOff = starts.size() == last
                && entries.size() > last
                && entries.subList(last, entries.size()).stream().anyMatch(ContentsCheck::isItem);
        return isCutOff
                ? Optional.of(new Refused(
                        Kind.TRUNCATED,
                        "Indholdsfortegnelsen har %d punkter, men filen slutter i punkt %d (linje %d). Hent hele referatet og importér igen."
                                .formatted(entries.size(), last, lines.size()),
                        lines.size()))
                : Optional.empty();
    }

    /** Closed items can be left out of what is published, and a page for signatures is no item. */
    private static boolean isItem(Entry entry) {
        String plain = Text.plain(entry.title());
        return !Openness.isClosed(entry.title())
                && !plain.startsWith("underskrift")
                && !plain.startsWith("bilag")
                && !plain.startsWith("godkendelsesside");
    }

    /** Titles that differ, and items that only one of the two has. */
    void compare(Account account) {
        if (contents.entries().isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (Start start : starts) {
            numbers.add(start.number());
            String difference = contents.entry(start.number())
                    .map(entry -> difference(start, entry))
                    .orElse("Punkt %d er ikke i indholdsfortegnelsen.".formatted(start.number()));
            if (!difference.isEmpty()) {
                account.warn(line(start), Warning.Kind.CONTENTS, difference);
            }
        }
        for (int number = 1; number <= contents.entries().size(); number++) {
            Entry entry = contents.entries().get(number - 1);
            if (!numbers.contains(number)) {
                account.warn(
                        entry.line(),
                        Warning.Kind.CONTENTS,
                        "Indholdsfortegnelsen har \"%s\", som ikke er et punkt i referatet."
                                .formatted(Account.cut(entry.title())));
            }
        }
    }

    private static String difference(Start start, Entry entry) {
        boolean same = Text.plain(Openness.without(entry.title())).equals(Text.plain(Openness.without(start.title())));
        return same
                ? ""
                : "Punkt %d hedder \"%s\" i indholdsfortegnelsen (linje %d)."
                        .formatted(start.number(), Account.cut(entry.title()), entry.line());
    }

    private int line(Start start) {
        return lines.get(start.at()).number();
    }
}

package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import dk.sundhedsklynge.meetings.reading.outline.TableOfContents;
import dk.sundhedsklynge.meetings.reading.outline.TableOfContents.Entry;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.section.ItemHeading;
import dk.sundhedsklynge.meetings.reading.section.Openness;
import dk.sundhedsklynge.meetings.reading.text.Excerpt;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the items that were found with the table of contents. */
final class ContentsCheck {
    private final List<Line> lines;
    private final List<ItemHeading> headings;
    private final TableOfContents contents;

    ContentsCheck(List<Line> lines, List<ItemHeading> headings, TableOfContents contents) {
        this.lines = lines;
        this.headings = headings;
        this.contents = contents;
    }

    /** Why the document must be refused: no items, two items with one number, or fewer than the table of contents lists. */
    Optional<Refused> refusal() {
        if (headings.isEmpty()) {
            return Optional.of(noItems());
        }
        Map<Integer, ItemHeading> byNumber = new HashMap<>();
        for (ItemHeading heading : headings) {
            ItemHeading same = byNumber.put(heading.number(), heading);
            if (same != null) {
                return Optional.of(new Refused(
                        Kind.NOT_UNDERSTOOD,
                        "To punkter har nummer %d, i linje %d og linje %d. Ret nummeret, og indlæs det igen."
                                .formatted(heading.number(), line(same), line(heading)),
                        line(heading)));
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
                        "Indholdsfortegnelsen har %d punkter, men filen slutter i linje %d før det første. Hent hele referatet, og indlæs det igen."
                                .formatted(promised, lines.size()),
                        lines.size());
    }

    private Optional<Refused> truncated() {
        int last = headings.getLast().number();
        List<Entry> entries = contents.entries();
        boolean isCutOff = headings.size() == last
                && entries.size() > last
                && entries.subList(last, entries.size()).stream().anyMatch(ContentsCheck::isItem);
        return isCutOff
                ? Optional.of(new Refused(
                        Kind.TRUNCATED,
                        "Indholdsfortegnelsen har %d punkter, men filen slutter i punkt %d (linje %d). Hent hele referatet, og indlæs det igen."
                                .formatted(entries.size(), last, lines.size()),
                        lines.size()))
                : Optional.empty();
    }

    /** Closed items may be missing from published minutes, and the page for signatures is not an item. */
    private static boolean isItem(Entry entry) {
        String plain = Wording.plain(entry.title());
        return !Openness.isClosed(entry.title())
                && !plain.startsWith("underskrift")
                && !plain.startsWith("bilag")
                && !plain.startsWith("godkendelsesside");
    }

    /** Warns of titles that differ and of items that only one of the two has. */
    void compare(ReadingReport report) {
        if (contents.entries().isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (ItemHeading heading : headings) {
            numbers.add(heading.number());
            String difference = contents.entry(heading.number())
                    .map(entry -> difference(heading, entry))
                    .orElse("Punkt %d står ikke i indholdsfortegnelsen.".formatted(heading.number()));
            if (!difference.isEmpty()) {
                report.warn(line(heading), Warning.Kind.CONTENTS, difference);
            }
        }
        for (int number = 1; number <= contents.entries().size(); number++) {
            Entry entry = contents.entries().get(number - 1);
            if (!numbers.contains(number)) {
                report.warn(
                        entry.line(),
                        Warning.Kind.CONTENTS,
                        "Indholdsfortegnelsen nævner \"%s\", men referatet har ikke det punkt. Se efter, om det mangler."
                                .formatted(Excerpt.of(entry.title())));
            }
        }
    }

    private static String difference(ItemHeading heading, Entry entry) {
        boolean same =
                Wording.plain(Openness.without(entry.title())).equals(Wording.plain(Openness.without(heading.title())));
        return same
                ? ""
                : "Punkt %d hedder \"%s\" i indholdsfortegnelsen (linje %d)."
                        .formatted(heading.number(), Excerpt.of(entry.title()), entry.line());
    }

    private int line(ItemHeading heading) {
        return lines.get(heading.index()).number();
    }
}

package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.proposal.draft.Notice;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.item.Figure;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read, in numbers and without words: as many as are needed to tell a reader of open items nothing of closed ones.
 *
 * @param cluster as the register names it, or as printed while it is not settled
 * @param outside figures that stand in no item
 * @param notices what speaks of money or projects and was not made an effect
 * @param accountedFor share of the lines that were understood, 0 to 1
 */
record DocumentSummary(
        String cluster,
        Level level,
        List<ItemSummary> items,
        int outside,
        double accountedFor,
        List<Warning> warnings,
        List<Notice> notices) {

    /** @param to the last line before the next item */
    record ItemSummary(int number, int from, int to, Access access, Counts counts) {
        boolean holds(int line) {
            return from <= line && line <= to;
        }
    }

    static DocumentSummary of(Minutes minutes, String cluster, int lines) {
        Map<Integer, Long> figures =
                minutes.figures().stream().collect(Collectors.groupingBy(Figure::item, Collectors.counting()));
        List<ItemSummary> items = new ArrayList<>();
        for (int i = 0; i < minutes.items().size(); i++) {
            ItemRecord item = minutes.items().get(i);
            int to = i + 1 < minutes.items().size() ? minutes.items().get(i + 1).line() - 1 : lines;
            items.add(new ItemSummary(
                    item.number(),
                    item.line(),
                    to,
                    item.access(),
                    counts(item, figures.getOrDefault(item.number(), 0L).intValue())));
        }
        int inItems = items.stream().mapToInt(item -> item.counts().figures()).sum();
        return new DocumentSummary(
                cluster,
                minutes.level(),
                List.copyOf(items),
                minutes.figures().size() - inItems,
                minutes.accountedFor(),
                minutes.warnings(),
                List.of());
    }

    DocumentSummary with(List<Notice> found) {
        return new DocumentSummary(cluster, level, items, outside, accountedFor, warnings, List.copyOf(found));
    }

    private static Counts counts(ItemRecord item, int figures) {
        return new Counts(
                item.content().recommendations().size(),
                item.decisions().size(),
                item.content().tables().size(),
                figures,
                item.content().attachments().size(),
                item.followUps().size());
    }

    boolean hasClosedItems() {
        return items.stream().anyMatch(item -> item.access() == Access.CLOSED);
    }

    /** What a reader of open items only is told. */
    DocumentSummary open() {
        if (!hasClosedItems()) {
            return this;
        }
        List<ItemSummary> open =
                items.stream().filter(item -> item.access() == Access.OPEN).toList();
        return new DocumentSummary(
                cluster,
                level,
                open,
                0,
                accountedFor,
                // What stands outside the items, a table of contents for one, can name a closed one.
                warnings.stream()
                        .filter(warning -> open.stream().anyMatch(item -> item.holds(warning.line())))
                        .toList(),
                notices.stream()
                        .filter(notice -> open.stream().anyMatch(item -> item.number() == notice.item()))
                        .toList());
    }

    /** Closes items that a newer version closed. */
    DocumentSummary closing(Set<Integer> numbers) {
        return new DocumentSummary(
                cluster,
                level,
                items.stream()
                        .map(item -> numbers.contains(item.number())
                                ? new ItemSummary(item.number(), item.from(), item.to(), Access.CLOSED, item.counts())
                                : item)
                        .toList(),
                outside,
                accountedFor,
                warnings,
                notices);
    }

    Counts total() {
        Counts total = new Counts(0, 0, 0, outside, 0, 0);
        for (ItemSummary item : items) {
            total = total.plus(item.counts());
        }
        return total;
    }

    /** Whether a reader of open items may read the line: with closed items about, only what stands in an open one. */
    boolean isOpen(int line) {
        return !hasClosedItems() || items.stream().anyMatch(item -> item.access() == Access.OPEN && item.holds(line));
    }
}

package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An item is known by its number. Minutes that print a number twice would lose one of the two, so the second is kept under
 * a number of its own, and a warning says so.
 */
final class DistinctNumbers {
    private DistinctNumbers() {}

    static Minutes of(Minutes minutes) {
        int last = minutes.items().stream().mapToInt(ItemRecord::number).max().orElse(0);
        Set<Integer> seen = new HashSet<>();
        List<ItemRecord> items = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>(minutes.warnings());
        for (ItemRecord item : minutes.items()) {
            if (seen.add(item.number())) {
                items.add(item);
            } else {
                last++;
                items.add(item.numbered(last));
                warnings.add(new Warning(
                        item.line(),
                        Warning.Kind.NUMBERING,
                        "Nummer %d er brugt før; punktet her føres som punkt %d.".formatted(item.number(), last)));
            }
        }
        return warnings.size() == minutes.warnings().size()
                ? minutes
                : minutes.with(items, minutes.figures(), warnings);
    }
}

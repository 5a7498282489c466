package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was there, gathered from the first page, from an item that lists them, and from what is told. */
final class Attended {
    private final Map<String, Attendance> byName = new LinkedHashMap<>();
    private boolean listed;

    /** @param front those listed on the first page */
    Attended(List<Attendance> front) {
        list(front);
    }

    void add(List<Attendance> inItem, List<Attendance> mentioned) {
        list(inItem);
        for (Attendance person : mentioned) {
            Attendance held = byName.putIfAbsent(person.name(), person);
            if (held != null && held.kind().equals("present") && person.kind().equals("partial")) {
                byName.put(
                        person.name(),
                        new Attendance(
                                held.name(), held.role(), held.organisation(), held.party(), "partial", held.line()));
            }
        }
    }

    private void list(List<Attendance> persons) {
        for (Attendance person : persons) {
            boolean away = person.kind().equals("absent") || person.kind().equals("apology");
            listed |= !away;
            byName.merge(person.name(), person, (held, next) -> away ? next : held);
        }
    }

    /** One person under two municipalities that are nearly the same: one of them is misspelt. */
    void compare(List<ItemRecord> items, Account account) {
        for (ItemRecord item : items) {
            for (Absence absence : item.content().absences()) {
                Attendance listedAs = byName.get(absence.name());
                String here = absence.affiliation();
                String there = listedAs == null ? null : listedAs.organisation();
                if (here != null && there != null && !here.equals(there) && Text.distance(here, there, 2) <= 2) {
                    account.warn(
                            absence.line(),
                            Warning.Kind.PARTY_MISSPELT,
                            "%s står her under \"%s\" og i deltagerlisten under \"%s\"."
                                    .formatted(absence.name(), here, there));
                }
            }
        }
    }

    /** Whether the minutes hold a list: without one it is unknown who was there. */
    boolean isListed() {
        return listed;
    }

    List<Attendance> all() {
        return List.copyOf(byName.values());
    }
}

package dk.sundhedsklynge.meetings.reading.people;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers who attended the meeting: from the first page, from the item that lists participants, and from running text. */
public final class MeetingAttendance {
    private final Map<String, Attendance> byName = new LinkedHashMap<>();
    private boolean listed;

    /** @param front those listed on the first page */
    public MeetingAttendance(List<Attendance> front) {
        list(front);
    }

    public void add(List<Attendance> inItem, List<Attendance> mentioned) {
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

    /** Warns of a person whose municipality is spelt in two ways that differ by at most two letters. */
    public void compare(List<ItemRecord> items, ReadingReport report) {
        for (ItemRecord item : items) {
            for (Absence absence : item.content().absences()) {
                Attendance listedAs = byName.get(absence.name());
                String here = absence.affiliation();
                String there = listedAs == null ? null : listedAs.organisation();
                if (here != null && there != null && !here.equals(there) && Wording.distance(here, there, 2) <= 2) {
                    report.warn(
                            absence.line(),
                            Warning.Kind.PARTY_MISSPELT,
                            "%s står her under \"%s\", men i deltagerlisten under \"%s\". Kontrollér, hvad der er rigtigt."
                                    .formatted(absence.name(), here, there));
                }
            }
        }
    }

    /** Whether the minutes have a list of participants. Without one it is unknown who attended. */
    public boolean isListed() {
        return listed;
    }

    public List<Attendance> all() {
        return List.copyOf(byName.values());
    }
}

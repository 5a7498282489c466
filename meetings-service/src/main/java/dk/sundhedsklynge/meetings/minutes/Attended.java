package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.meeting.Attendance;
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

    /** Whether the minutes hold a list: without one it is unknown who was there. */
    boolean isListed() {
        return listed;
    }

    List<Attendance> all() {
        return List.copyOf(byName.values());
    }
}

package dk.sundhedsklynge.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Persons of minutes. What is imported is past: it gives former seats only, never a present one. */
@ApplicationScoped
class KeepPersons {
    private final EntityManager database;

    KeepPersons(EntityManager database) {
        this.database = database;
    }

    void keep(Meeting meeting) {
        database.flush();
        database.createNativeQuery("delete from former_seat where meeting = ?1")
                .setParameter(1, meeting.id())
                .executeUpdate();
        Map<String, UUID> known = known(meeting);
        for (Attendance attendance : meeting.attendance()) {
            database.createNativeQuery(
                            "insert into former_seat (id, person, body, role, seen_on, meeting) values (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, known.computeIfAbsent(attendance.name(), this::newPerson))
                    .setParameter(3, meeting.body())
                    .setParameter(4, attendance.role())
                    .setParameter(5, meeting.heldOn())
                    .setParameter(6, meeting.id())
                    .executeUpdate();
        }
    }

    /** The same name in one cooperation is taken for the same person; across cooperations nobody is joined by guess. */
    @SuppressWarnings("unchecked")
    private Map<String, UUID> known(Meeting meeting) {
        List<String> names =
                meeting.attendance().stream().map(Attendance::name).distinct().toList();
        if (names.isEmpty()) {
            return new HashMap<>();
        }
        List<Object[]> rows = database.createNativeQuery(
                        "select p.name, p.id from person p where p.name in (?1) and exists (select from former_seat s"
                                + " where s.person = p.id and s.body like ?2) order by p.id")
                .setParameter(1, names)
                .setParameter(2, meeting.cooperation() + ":%")
                .getResultList();
        Map<String, UUID> known = new HashMap<>();
        rows.forEach(row -> known.putIfAbsent((String) row[0], (UUID) row[1]));
        return known;
    }

    private UUID newPerson(String name) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery("insert into person (id, name) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
        return id;
    }
}

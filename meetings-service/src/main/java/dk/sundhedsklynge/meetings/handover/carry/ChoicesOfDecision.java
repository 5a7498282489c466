package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a decision on a handover can name: persons, documents and meetings of the cluster. */
@ApplicationScoped
class ChoicesOfDecision {
    /** More than a form can show. */
    private static final int MOST = 200;

    private final Database database;

    ChoicesOfDecision(Database database) {
        this.database = database;
    }

    record Choice(UUID id, String name) {}

    List<Choice> persons(String cooperation) {
        return database.list(
                "select p.id, p.name from person p join person_of_cooperation c on c.person = p.id where c.cooperation = ?"
                        + " order by p.name, p.id limit " + MOST,
                row -> new Choice(Columns.id(row, "id"), row.getString("name")),
                cooperation);
    }

    List<Choice> documents(String cooperation) {
        return database.list(
                "select id, file_name, meeting_date from document where cooperation = ? and state = 'CURRENT'"
                        + " order by meeting_date desc, id limit " + MOST,
                row -> new Choice(
                        Columns.id(row, "id"),
                        row.getString("file_name") + ", " + DanishDates.inWords(Columns.day(row, "meeting_date"))),
                cooperation);
    }

    boolean knowsAll(String cooperation, Collection<UUID> persons) {
        return count("person_of_cooperation where cooperation = ? and person = any(?)", cooperation, persons)
                == persons.stream().distinct().count();
    }

    boolean hasDocument(String cooperation, UUID document) {
        return count("document where cooperation = ? and id = any(?)", cooperation, List.of(document)) == 1;
    }

    boolean hasMeeting(String cooperation, UUID meeting) {
        return count("meeting where cooperation = ? and id = any(?)", cooperation, List.of(meeting)) == 1;
    }

    private long count(String what, String cooperation, Collection<UUID> ids) {
        return database.find(
                        "select count(*) from " + what, row -> row.getLong(1), cooperation, ids.toArray(UUID[]::new))
                .orElseThrow();
    }
}

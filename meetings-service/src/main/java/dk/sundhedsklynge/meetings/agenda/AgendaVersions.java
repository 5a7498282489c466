package dk.sundhedsklynge.meetings.agenda;

import dk.sundhedsklynge.meetings.agenda.ShownAgenda.AgendaView;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.ItemView;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionSummary;
import dk.sundhedsklynge.meetings.agenda.ShownAgenda.VersionView;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.ItemsShown;
import dk.sundhedsklynge.meetings.meeting.MeetingState;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agendas as they are shown and as they were published, each read in one statement. Closed items are among them: the caller leaves out
 * what its reader may not see.
 */
@ApplicationScoped
class AgendaVersions {
    private static final String SHOWN = """
            select m.cooperation, m.id as meeting, m.state, m.version, s.published, i.id, i.label, i.title, i.access
            from meeting m
            %s
            where m.id = ? order by i.position""".formatted(ItemsShown.JOINED);

    private static final String LIST = """
            select m.cooperation, v.number, v.published_by, v.published_at
            from meeting m left join agenda_version v on v.meeting = m.id where m.id = ? order by v.number""";

    // Closed when it was published, or closed since.
    private static final String ONE = """
            select m.cooperation, v.meeting, v.number, v.published_by, v.published_at, i.item as id, i.label, i.title,
                case when i.access = 'CLOSED' or now.access = 'CLOSED' then 'CLOSED' else 'OPEN' end as access
            from meeting m left join agenda_version v on v.meeting = m.id and v.number = ?
            left join agenda_version_item i on i.meeting = v.meeting and i.version = v.number
            left join item now on now.id = i.item
            where m.id = ? order by i.position""";

    private static final String FROZEN = """
            select item as id, label, title, access from agenda_version_item where meeting = ? and version = ?
            order by position""";

    private final Database database;

    AgendaVersions(Database database) {
        this.database = database;
    }

    /** Something of a meeting, with the cooperation that says who may see it. */
    record Of<T>(String cooperation, T shown) {}

    /** 0 when none was published. */
    int newest(UUID meeting) {
        return database.find(
                        "select coalesce(max(number), 0) as newest from agenda_version where meeting = ?",
                        row -> row.getInt("newest"),
                        meeting)
                .orElse(0);
    }

    /** The items as a version holds them. */
    List<ItemView> frozen(UUID meeting, int number) {
        return database.list(FROZEN, AgendaVersions::item, meeting, number);
    }

    void keep(UUID meeting, int number, String by, Instant at, List<Item> items) {
        database.update(
                "insert into agenda_version (meeting, number, published_by, published_at) values (?, ?, ?, ?)",
                meeting,
                number,
                by,
                at.atOffset(ZoneOffset.UTC));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Item it : items) {
            rows.add(new Object[] {
                meeting,
                number,
                it.id(),
                rows.size() + 1,
                it.label(),
                it.title(),
                it.access().name(),
                it.number()
            });
        }
        database.each(
                "insert into agenda_version_item (meeting, version, item, position, label, title, access, number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /**
     * As it stands, or for whoever may not read drafts of the cooperation as it was published last.
     *
     * @param drafts the cooperations whose drafts the reader may read
     */
    Optional<Of<AgendaView>> shown(UUID meeting, Collection<String> drafts) {
        record Row(Of<AgendaView> of, @Nullable ItemView item) {}
        List<Row> rows = database.list(
                SHOWN,
                row -> new Row(
                        new Of<>(
                                row.getString("cooperation"),
                                new AgendaView(
                                        Columns.id(row, "meeting"),
                                        MeetingState.valueOf(row.getString("state")),
                                        drafts.contains(row.getString("cooperation")) ? row.getInt("version") : null,
                                        Columns.numberOrNull(row, "published"),
                                        List.of())),
                        itemOrNull(row)),
                drafts.toArray(String[]::new),
                meeting);
        return rows.stream().findFirst().map(first -> {
            AgendaView it = first.of().shown();
            return new Of<>(
                    first.of().cooperation(),
                    new AgendaView(
                            it.meeting(),
                            it.state(),
                            it.version(),
                            it.published(),
                            rows.stream()
                                    .flatMap(row -> Optional.ofNullable(row.item()).stream())
                                    .toList()));
        });
    }

    /** The oldest first. */
    Optional<Of<List<VersionSummary>>> list(UUID meeting) {
        record Row(String cooperation, @Nullable VersionSummary version) {}
        List<Row> rows = database.list(
                LIST,
                row -> new Row(row.getString("cooperation"), row.getObject("number") == null ? null : version(row)),
                meeting);
        return rows.stream()
                .findFirst()
                .map(first -> new Of<>(
                        first.cooperation(),
                        rows.stream()
                                .flatMap(row -> Optional.ofNullable(row.version()).stream())
                                .toList()));
    }

    /** Empty when there is no such meeting; within it empty when the meeting has no version of the number. */
    Optional<Of<Optional<VersionView>>> one(UUID meeting, int number) {
        record Row(
                String cooperation,
                @Nullable VersionSummary version,
                @Nullable ItemView item) {}
        List<Row> rows = database.list(
                ONE,
                row -> new Row(
                        row.getString("cooperation"),
                        row.getObject("number") == null ? null : version(row),
                        itemOrNull(row)),
                number,
                meeting);
        return rows.stream()
                .findFirst()
                .map(first -> new Of<>(
                        first.cooperation(),
                        Optional.ofNullable(first.version())
                                .map(version -> new VersionView(
                                        meeting,
                                        version,
                                        rows.stream()
                                                .flatMap(row -> Optional.ofNullable(row.item()).stream())
                                                .toList()))));
    }

    private static VersionSummary version(ResultSet row) throws SQLException {
        return new VersionSummary(
                row.getInt("number"), row.getString("published_by"), Columns.moment(row, "published_at"));
    }

    private static @Nullable ItemView itemOrNull(ResultSet row) throws SQLException {
        return row.getObject("id") == null ? null : item(row);
    }

    private static ItemView item(ResultSet row) throws SQLException {
        return new ItemView(
                Columns.id(row, "id"),
                row.getString("label"),
                row.getString("title"),
                Access.valueOf(row.getString("access")));
    }
}

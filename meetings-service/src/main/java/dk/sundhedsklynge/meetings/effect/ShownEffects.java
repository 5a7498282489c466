package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.EffectSummary;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads effects as they are shown to those who may see closed items, with the names of the project and the council they are about,
 * each time in one statement.
 */
@ApplicationScoped
public class ShownEffects {
    /** Columns of an effect {@code e} and of what {@link #NAMES} joins. */
    public static final String COLUMNS = "e.*, p.name as project_name, council.name as council_name";

    /** The project that an effect {@code e} is about, and the council that takes over. */
    public static final String NAMES = " left join project_reference p on p.id = e.project"
            + " left join cooperation council on council.id = e.terms ->> 'council' ";

    private static final String EFFECTS = "select " + COLUMNS + " from effect e" + NAMES + "where ";

    // One cooperation at a time, so that the rows of each come in the order of the index. The limit is written into
    // the statement: for a parameter the planner would expect a tenth of the table.
    private static final String NEWEST = "select " + COLUMNS
            + " from (select e.* from unnest(?) as c (id) cross join lateral ("
            + "select * from effect e where e.cooperation = c.id and %1$s order by e.decided_on desc, e.id limit %2$d) e"
            + " order by e.decided_on desc, e.id limit %2$d) e"
            + NAMES
            + "order by e.decided_on desc, e.id";

    // As the indexes for the first page are made.
    private static final String MOVED = NEWEST.formatted(
            "e.access = 'OPEN' and e.state = 'APPLIED' and e.result = 'booked'"
                    + " and e.type in ('ALLOTMENT', 'GRANT', 'SUPPLEMENT', 'REDUCE', 'RELEASE')",
            1);
    private static final String REFUSED = NEWEST.formatted("e.access = 'OPEN' and e.state = 'REFUSED'", 1);

    private final Database database;

    ShownEffects(Database database) {
        this.database = database;
    }

    /**
     * An effect and the version it was read at.
     *
     * @param read what was read out of the minutes; null for what was entered by hand, and where it is not for the reader
     */
    public record Versioned(
            EffectView view, long version, @Nullable Terms read) {}

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations whose effects the reader may see
     * @param closedToo those of them whose closed items the reader may see
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> closedToo,
            @Nullable EffectState state,
            @Nullable UUID document) {}

    /** The last effect of the page before. */
    record After(LocalDate decidedOn, UUID id) {}

    Optional<Versioned> find(UUID id) {
        return database.find(
                EFFECTS + "e.id = ?", row -> new Versioned(view(row), row.getLong("version"), read(row)), id);
    }

    List<EffectView> all(Collection<UUID> ids) {
        return database.list(EFFECTS + "e.id = any(?) order by e.created_at, e.id", ShownEffects::view, (Object)
                ids.toArray(UUID[]::new));
    }

    /** What was ordered, still stands and rests on the effect, directly or through others. */
    List<EffectView> restingOn(UUID effect) {
        return database.list(
                EFFECTS + "e.state <> 'PROPOSED' and e.id in (" + Effects.RESTING
                        + ") order by e.decided_on, e.created_at, e.id",
                ShownEffects::view,
                effect);
    }

    /** Newest first, beginning behind {@code after}. */
    List<EffectView> search(Search it, @Nullable After after, int limit) {
        StringBuilder conditions = new StringBuilder("true");
        List<Object> arguments = new ArrayList<>();
        arguments.add(it.cooperations().toArray(String[]::new));
        if (!it.closedToo().containsAll(it.cooperations())) {
            conditions.append(" and (e.access = 'OPEN' or e.cooperation = any(?))");
            arguments.add(it.closedToo().toArray(String[]::new));
        }
        if (it.state() != null) {
            conditions.append(" and e.state = ?");
            arguments.add(it.state().name());
        }
        if (it.document() != null) {
            conditions.append(" and e.document = ?");
            arguments.add(it.document());
        }
        if (after != null) {
            conditions.append(" and e.decided_on <= ? and (e.decided_on < ? or e.id > ?)");
            arguments.addAll(Arrays.asList(after.decidedOn(), after.decidedOn(), after.id()));
        }
        return database.list(NEWEST.formatted(conditions, limit), ShownEffects::view, arguments.toArray());
    }

    /**
     * Those that were refused and neither replaced nor withdrawn, newest first.
     *
     * @param closedToo the cooperations whose closed items the reader may see
     */
    public List<EffectView> refused(Collection<String> cooperations, Collection<String> closedToo, int limit) {
        return cooperations.isEmpty()
                ? List.of()
                : search(new Search(cooperations, closedToo, EffectState.REFUSED, null), null, limit);
    }

    /** By item, in the order they were made. */
    List<EffectView> ofMeeting(UUID meeting) {
        return database.list(
                EFFECTS + "e.meeting = ? order by e.item_number, e.created_at, e.id", ShownEffects::view, meeting);
    }

    /** The newest that was booked and stems from an open item; never an opening, which moves nothing. */
    Optional<EffectView> latestMoved(Collection<String> cooperations) {
        return database.find(MOVED, ShownEffects::view, (Object) cooperations.toArray(String[]::new));
    }

    /** The newest that was refused and stems from an open item. */
    Optional<EffectView> latestRefused(Collection<String> cooperations) {
        return database.find(REFUSED, ShownEffects::view, (Object) cooperations.toArray(String[]::new));
    }

    private static @Nullable Terms read(ResultSet row) throws SQLException {
        String asRead = row.getString("as_read");
        return asRead == null
                ? null
                : Columns.json(row, "as_read", new TypeReference<AsRead>() {}).terms();
    }

    /** Of a row with {@link #COLUMNS}. */
    public static EffectView view(ResultSet row) throws SQLException {
        EffectType type = EffectType.valueOf(row.getString("type"));
        EffectState state = EffectState.valueOf(row.getString("state"));
        Terms terms = TermsJson.read(type, row.getString("terms"));
        String project = row.getString("project_name");
        Long missing = row.getObject("missing", Long.class);
        return new EffectView(
                Columns.id(row, "id"),
                row.getString("cooperation"),
                type,
                type.addressee(),
                state,
                state.label(),
                EffectSummary.of(type, terms, project, row.getString("council_name")),
                terms,
                Columns.day(row, "decided_on"),
                row.getString("decided_by"),
                row.getBoolean("competent"),
                Columns.idOrNull(row, "reservation"),
                Columns.ids(row, "waits_for"),
                Access.valueOf(row.getString("access")),
                new Anchor(
                        Columns.idOrNull(row, "document"),
                        Columns.id(row, "meeting"),
                        row.getInt("item_number"),
                        Columns.id(row, "item"),
                        row.getString("item_label"),
                        Columns.idOrNull(row, "decision"),
                        Columns.numberOrNull(row, "line")),
                row.getString("quote"),
                state == EffectState.PROPOSED ? row.getString("doubt") : null,
                state == EffectState.PROPOSED ? Columns.idOrNull(row, "rival") : null,
                row.getString("note"),
                row.getString("reason"),
                row.getString("advice"),
                missing == null ? null : new Money(missing),
                row.getString("result"),
                Columns.idOrNull(row, "entry"),
                Columns.dayOrNull(row, "applied_on"),
                Columns.idOrNull(row, "replaced_by"),
                row.getString("created_by"),
                Columns.moment(row, "created_at"),
                row.getString("settled_by"),
                row.getString("settled_by_name"),
                Columns.momentOrNull(row, "settled_at"));
    }
}

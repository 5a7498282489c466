package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All allotment notes and vouchers. */
@ApplicationScoped
public class Notes {
    private static final String CLOSED = ProjectAccess.closed("cooperation", "project");

    private final Database database;

    Notes(Database database) {
        this.database = database;
    }

    public Optional<Note> find(UUID id) {
        return database.find("select * from note where id = ?", Notes::read, id);
    }

    /** Whether only those who may see closed items may see it. */
    public boolean isClosed(Note note) {
        return database.find("select 1 from note where id = ? and " + CLOSED, row -> row.getInt(1), note.id())
                .isPresent();
    }

    /** Those of a cooperation that were not reversed. */
    List<Note> standing(String cooperation) {
        return database.list(
                "select * from note where cooperation = ? and state <> 'REVERSED' order by entered_at, id",
                Notes::read,
                cooperation);
    }

    /**
     * The newest first.
     *
     * @param closedToo whether also those for a project that only closed items name
     * @param before the last note of the page before
     */
    List<Note> page(String cooperation, boolean closedToo, @Nullable Note before, int limit) {
        OffsetDateTime at = before == null ? null : before.enteredAt().atOffset(ZoneOffset.UTC);
        return database.list(
                """
                select * from note
                where cooperation = ? and (? or not %s)
                  and (cast(? as timestamptz) is null or (entered_at, id) < (?, ?))
                order by entered_at desc, id desc limit ?""".formatted(CLOSED),
                Notes::read,
                cooperation,
                closedToo,
                at,
                at,
                before == null ? null : before.id(),
                limit);
    }

    void add(Note note) {
        database.update(
                """
                insert into note (id, cooperation, kind, party, label, period, project, amount, counts_from, reference, actor,
                    entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                note.id(),
                note.cooperation(),
                note.kind().code(),
                note.holder().party(),
                note.holder().label(),
                note.period(),
                note.project(),
                note.amount(),
                note.countsFrom(),
                note.reference(),
                note.actor(),
                note.enteredAt().atOffset(ZoneOffset.UTC));
    }

    void stands(UUID id, Note.State state, @Nullable UUID entry, @Nullable String warning) {
        database.update(
                "update note set state = ?, entry = ?, warning = ? where id = ?", state.name(), entry, warning, id);
    }

    void reversed(UUID id, String by, String reason) {
        database.update("""
                update note set state = 'REVERSED', entry = null, warning = null, reversed_by = ?, reversal_reason = ?
                where id = ?""", by, reason, id);
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("cooperation"),
                Note.Kind.of(row.getString("kind")),
                Holder.of(row.getString("party"), row.getString("label")),
                row.getString("period"),
                row.getObject("project", UUID.class),
                row.getLong("amount"),
                row.getObject("counts_from", LocalDate.class),
                row.getString("reference"),
                row.getString("actor"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                Note.State.valueOf(row.getString("state")),
                row.getObject("entry", UUID.class),
                row.getString("warning"),
                row.getString("reversed_by"),
                row.getString("reversal_reason"));
    }
}

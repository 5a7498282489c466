package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
                "select * from note where cooperation = ? and state <> 'REVERSED'", Notes::read, cooperation);
    }

    /** Those that were not reversed and count from this day or a later one. */
    List<Note> standingFrom(String cooperation, LocalDate day) {
        return database.list(
                "select * from note where cooperation = ? and state <> 'REVERSED' and counts_from >= ?",
                Notes::read,
                cooperation,
                day);
    }

    /** The allotment notes among them. */
    List<Note> allotmentsFrom(String cooperation, LocalDate day) {
        return database.list("""
                select * from note
                where cooperation = ? and state <> 'REVERSED' and kind = 'allotment-note' and counts_from >= ?""", Notes::read, cooperation, day);
    }

    boolean hasVouchers(String cooperation, LocalDate from) {
        return database.find("""
                        select 1 from note
                        where cooperation = ? and state <> 'REVERSED' and kind = 'voucher' and counts_from >= ? limit 1""", row -> row.getInt(1), cooperation, from).isPresent();
    }

    boolean hasVouchersOf(String cooperation, UUID project, LocalDate from) {
        return database.find("""
                        select 1 from note
                        where cooperation = ? and state <> 'REVERSED' and project = ? and counts_from >= ? limit 1""", row -> row.getInt(1), cooperation, project, from)
                .isPresent();
    }

    List<Note> standing(Collection<UUID> ids) {
        return database.list(
                "select * from note where id = any(?) and state <> 'REVERSED'",
                Notes::read,
                Database.Array.of("uuid", ids));
    }

    /**
     * The newest first.
     *
     * @param closedToo whether also those for a project that only closed items name
     * @param before the last note of the page before
     */
    List<Note> page(String cooperation, boolean closedToo, @Nullable Note before, int limit) {
        Long number = before == null ? null : before.number();
        return database.list("""
                select * from note
                where cooperation = ? and (? or not %s)
                  and (cast(? as bigint) is null or number < ?)
                order by number desc limit %d""".formatted(CLOSED, limit), Notes::read, cooperation, closedToo, number, number);
    }

    /** The last day a note of the cooperation counts from; empty when there is none. */
    public Optional<LocalDate> lastDay(String cooperation) {
        return database.find("""
                select counts_from from note where cooperation = ? and state <> 'REVERSED'
                order by counts_from desc limit 1""", row -> row.getObject(1, LocalDate.class), cooperation);
    }

    void add(Note note) {
        add(database, List.of(note));
    }

    /** Adds notes in the transaction of the database given, in one statement. */
    public static void add(Database database, List<Note> notes) {
        database.update(
                """
                insert into note (id, cooperation, number, kind, party, label, period, project, amount, counts_from, reference,
                    actor, entered_at, state, entry, warning)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                column("uuid", notes, Note::id),
                column("text", notes, Note::cooperation),
                column("bigint", notes, Note::number),
                column("text", notes, note -> note.kind().code()),
                column("text", notes, note -> note.holder().party()),
                column("text", notes, note -> note.holder().label()),
                column("text", notes, Note::period),
                column("uuid", notes, Note::project),
                column("bigint", notes, Note::amount),
                column("date", notes, Note::countsFrom),
                column("text", notes, Note::reference),
                column("text", notes, Note::actor),
                column("timestamptz", notes, note -> note.enteredAt().atOffset(ZoneOffset.UTC)),
                column("text", notes, note -> note.state().name()),
                column("uuid", notes, Note::entry),
                column("text", notes, Note::warning));
    }

    private static Database.Array column(String type, List<Note> notes, Function<Note, @Nullable Object> field) {
        return Database.Array.column(type, notes, field);
    }

    /** Writes where notes stand. */
    void stand(Collection<Note> notes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        notes.forEach(note -> rows.add(new Object[] {note.state().name(), note.entry(), note.warning(), note.id()}));
        database.each("update note set state = ?, entry = ?, warning = ? where id = ?", rows);
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
                row.getLong("number"),
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

package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that was entered by hand. */
@ApplicationScoped
public class Notes {
    private static final String CLOSED = ProjectAccess.closedNote("note");

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

    /** Those of a cooperation that are weighed. */
    List<Note> standing(String cooperation) {
        return weighed(database.list(
                "select * from note where cooperation = ? and state <> 'REVERSED'", Notes::read, cooperation));
    }

    /** Those that are weighed and count from this day or a later one. */
    List<Note> standingFrom(String cooperation, LocalDate day) {
        return weighed(database.list(
                "select * from note where cooperation = ? and state <> 'REVERSED' and counts_from >= ?",
                Notes::read,
                cooperation,
                day));
    }

    /** Those among them that are no vouchers. */
    List<Note> standingWithoutVouchersFrom(String cooperation, LocalDate day) {
        return weighed(database.list("""
                select * from note
                where cooperation = ? and state <> 'REVERSED' and kind <> 'voucher' and counts_from >= ?""", Notes::read, cooperation, day));
    }

    /** The openings that were not reversed. */
    List<Note> openings(String cooperation) {
        return database.list("""
                select * from note where cooperation = ? and state <> 'REVERSED' and kind = 'opening'""", Notes::read, cooperation);
    }

    /** The answers on carrying over that stand. */
    List<Note> answers(String cooperation) {
        return database.list("""
                select * from note where cooperation = ? and state <> 'REVERSED' and kind = ?""", Notes::read, cooperation, Note.Kind.CARRY_OVER_ANSWER.code());
    }

    private static List<Note> weighed(List<Note> found) {
        return found.stream().filter(Note::isWeighed).toList();
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

    /** Those of them that were not taken back, whether they are weighed or not. */
    List<Note> notReversed(Collection<UUID> ids) {
        return database.list(
                "select * from note where id = any(?) and state <> 'REVERSED'",
                Notes::read,
                Database.Array.of("uuid", ids));
    }

    /** What stands of these notes: each that was not reversed, and what corrected one that was, however often. */
    List<Note> notReversedOrCorrected(Collection<UUID> ids) {
        return database.list("""
                with recursive one as (
                    select * from note where id = any(?)
                    union select n.* from note n join one o on n.replaces = o.id)
                select * from one where state <> 'REVERSED' order by number""", Notes::read, Database.Array.of("uuid", ids));
    }

    List<Note> standing(Collection<UUID> ids) {
        return weighed(notReversed(ids));
    }

    /**
     * The note of the same kind, fund, reference, party, amount and day that stands already, for each of these; in one statement.
     *
     * @return in their order, null where there is none
     */
    public List<@Nullable Note> alike(String cooperation, List<NewNote> entered) {
        Map<Likeness, Note> found = new HashMap<>();
        if (!entered.isEmpty()) {
            database.list(
                            """
                            select n.* from note n
                            join (select distinct * from unnest(?, ?, ?, ?, ?, ?, ?) as v (kind, fund, reference, party, label, amount, day)) v
                                on n.kind = v.kind and n.fund = v.fund and n.reference = v.reference and n.party is not distinct from v.party and n.label = v.label
                                and n.amount is not distinct from v.amount and n.counts_from = v.day
                            where n.cooperation = ? and n.state <> 'REVERSED'
                            order by n.number""",
                            Notes::read,
                            Database.Array.column(
                                    "text", entered, one -> one.kind().code()),
                            Database.Array.column("text", entered, NewNote::fund),
                            Database.Array.column("text", entered, NewNote::reference),
                            Database.Array.column(
                                    "text", entered, one -> one.holder().party()),
                            Database.Array.column(
                                    "text", entered, one -> one.holder().label()),
                            Database.Array.column(
                                    "bigint",
                                    entered,
                                    one -> one.amount() == null
                                            ? null
                                            : one.amount().ore()),
                            Database.Array.column("date", entered, NewNote::countsFrom),
                            cooperation)
                    .forEach(note -> found.putIfAbsent(Likeness.of(note), note));
        }
        return entered.stream().map(one -> found.get(Likeness.of(one))).toList();
    }

    private record Likeness(
            Note.Kind kind,
            String fund,
            String reference,
            Holder holder,
            @Nullable Long amount,
            LocalDate day) {
        static Likeness of(Note note) {
            return new Likeness(
                    note.kind(), note.fund(), note.reference(), note.holder(), note.amount(), note.countsFrom());
        }

        static Likeness of(NewNote note) {
            Money amount = note.amount();
            return new Likeness(
                    note.kind(),
                    note.fund(),
                    note.reference(),
                    note.holder(),
                    amount == null ? null : amount.ore(),
                    note.countsFrom());
        }
    }

    /**
     * The note, those that it corrected, and those that corrected it, the oldest first.
     *
     * @param closedToo whether also those that only readers who may see closed items may see
     */
    List<Note> history(UUID id, boolean closedToo) {
        return database.list("""
                with recursive older as (
                    select * from note where id = ?
                    union select n.* from note n join older o on n.id = o.replaces),
                newer as (
                    select * from note where id = ?
                    union select n.* from note n join newer o on n.replaces = o.id)
                select * from (select * from older union select * from newer) note
                where (? or not %s) order by number""".formatted(CLOSED), Notes::read, id, id, closedToo);
    }

    /**
     * The newest first.
     *
     * @param closedToo whether also those that only readers who may see closed items may see
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

    /** In the order of the ids. */
    List<Note> find(List<UUID> ids) {
        Map<UUID, Note> found = new HashMap<>();
        database.list("select * from note where id = any(?)", Notes::read, Database.Array.of("uuid", ids))
                .forEach(note -> found.put(note.id(), note));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    void addAll(List<Note> added) {
        if (!added.isEmpty()) {
            add(database, added);
        }
    }

    /** Those that stand and have one of these references. */
    public List<Note> withReference(String cooperation, Note.Kind kind, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : database.list(
                        "select * from note where cooperation = ? and kind = ? and reference = any(?) and state <> 'REVERSED'",
                        Notes::read,
                        cooperation,
                        kind.code(),
                        Database.Array.of("text", references));
    }

    /** Adds notes in the transaction of the database given, in one statement. */
    public static void add(Database database, List<Note> notes) {
        database.update(
                """
                insert into note (id, cooperation, number, kind, party, label, period, project, amount, counts_from, reference,
                    actor, entered_at, state, entry, warning, replaces, correction_reason, on_behalf, came_on, source_document,
                    source_line, entered_by_name, details, fund)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
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
                column("text", notes, Note::warning),
                column("uuid", notes, note -> note.origin().replaces()),
                column("text", notes, note -> note.origin().reason()),
                column(
                        "text",
                        notes,
                        note -> note.origin().onBehalf() == null
                                ? null
                                : note.origin().onBehalf().name()),
                column("date", notes, note -> note.origin().cameOn()),
                column("uuid", notes, note -> note.origin().document()),
                column("integer", notes, note -> note.origin().line()),
                column("text", notes, note -> note.origin().enteredByName()),
                column("jsonb", notes, note -> NoteDetails.write(note.details())),
                column("text", notes, Note::fund));
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

    void reversed(UUID id, String by, String name, String reason, Instant now) {
        database.update("""
                update note set state = 'REVERSED', entry = null, warning = null, reversed_by = ?, reversal_reason = ?,
                    reversed_at = ?, reversed_by_name = ?
                where id = ?""", by, reason, now.atOffset(ZoneOffset.UTC), name, id);
    }

    void reversed(Collection<UUID> ids, String by, String name, String reason, Instant now) {
        database.update("""
                update note set state = 'REVERSED', entry = null, warning = null, reversed_by = ?, reversal_reason = ?,
                    reversed_at = ?, reversed_by_name = ?
                where id = any(?)""", by, reason, now.atOffset(ZoneOffset.UTC), name, Database.Array.of("uuid", ids));
    }

    static Note read(ResultSet row) throws SQLException {
        Note.Kind kind = Note.Kind.of(row.getString("kind"));
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("cooperation"),
                row.getString("fund"),
                row.getLong("number"),
                kind,
                Holder.of(row.getString("party"), row.getString("label")),
                row.getString("period"),
                row.getObject("project", UUID.class),
                row.getObject("amount", Long.class),
                row.getObject("counts_from", LocalDate.class),
                row.getString("reference"),
                row.getString("actor"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                Note.State.valueOf(row.getString("state")),
                row.getObject("entry", UUID.class),
                row.getString("warning"),
                row.getString("reversed_by"),
                row.getString("reversal_reason"),
                Columns.momentOrNull(row, "reversed_at"),
                row.getString("reversed_by_name"),
                origin(row),
                NoteDetails.read(kind, row.getString("details")));
    }

    private static NoteOrigin origin(ResultSet row) throws SQLException {
        String channel = row.getString("on_behalf");
        return new NoteOrigin(
                Columns.idOrNull(row, "replaces"),
                row.getString("correction_reason"),
                channel == null ? null : NoteOrigin.Channel.valueOf(channel),
                Columns.dayOrNull(row, "came_on"),
                Columns.idOrNull(row, "source_document"),
                Columns.numberOrNull(row, "source_line"),
                row.getString("entered_by_name"));
    }
}

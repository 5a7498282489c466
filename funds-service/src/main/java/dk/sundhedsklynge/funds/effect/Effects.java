package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.ledger.Anchor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All effects ordered from this service, with their answers, and what is known of those they wait for. */
@ApplicationScoped
public class Effects {
    private final Database database;

    Effects(Database database) {
        this.database = database;
    }

    public Optional<AnsweredEffect> find(UUID id) {
        return database.find("select * from effect where id = ?", Effects::read, id);
    }

    /** Those of a cooperation that were not taken back, in the order they came in. */
    List<AnsweredEffect> ordered(String cooperation) {
        return database.list(
                "select * from effect where cooperation = ? and withdrawn_at is null order by received_at, id",
                Effects::read,
                cooperation);
    }

    List<AnsweredEffect> waiting() {
        return database.list(
                "select * from effect where state = 'WAITING' and withdrawn_at is null order by received_at, id",
                Effects::read);
    }

    List<AnsweredEffect> answered() {
        return database.list("select * from effect where sequence > 0 order by cooperation, id", Effects::read);
    }

    void add(Effect effect, Instant receivedAt) {
        Anchor anchor = effect.anchor();
        database.update(
                """
                insert into effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access,
                    anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""",
                effect.id(),
                effect.cooperation(),
                effect.type(),
                effect.decidedOn(),
                effect.decidedBy(),
                effect.competent(),
                effect.reservation(),
                Database.Array.of("uuid", effect.waitsFor()),
                access(effect.closed()),
                anchor.document(),
                anchor.meeting(),
                anchor.item(),
                anchor.decision(),
                anchor.line(),
                effect.terms(),
                at(receivedAt));
    }

    /** Writes an answer; what is told to others gets the next number. */
    void answer(UUID id, Answer answer, long sequence, Instant answeredAt) {
        database.update(
                """
                update effect set state = ?, waiting = ?, result = ?, entry = ?, counts_from = ?, reason = ?, missing = ?,
                    advice = ?, warning = ?, sequence = ?, answered_at = ?
                where id = ?""",
                answer.state().name(),
                Database.Array.of("uuid", answer.waiting()),
                answer.result(),
                answer.entry(),
                answer.on(),
                answer.reason(),
                answer.missing(),
                answer.advice(),
                answer.warning(),
                sequence,
                at(answeredAt),
                id);
    }

    /** @return whether it was here and had not been taken back before */
    boolean withdraw(UUID id, Instant at) {
        return database.update("""
                        update effect set withdrawn_at = ?, state = 'WITHDRAWN', waiting = '{}', entry = null
                        where id = ? and withdrawn_at is null""", at(at), id) == 1;
    }

    /** Remembers a withdrawal whether or not its order has come. */
    void keepWithdrawn(EffectWithdrawn withdrawn) {
        database.update(
                "insert into withdrawn_effect (id, cooperation) values (?, ?) on conflict do nothing",
                withdrawn.id(),
                withdrawn.cooperation());
    }

    boolean isWithdrawn(UUID id) {
        return database.find("select 1 from withdrawn_effect where id = ?", row -> row.getInt(1), id)
                .isPresent();
    }

    Set<UUID> withdrawn(String cooperation) {
        return ids("select id from withdrawn_effect where cooperation = ?", cooperation);
    }

    /** @return whether this is newer than what was known of the access to the effect */
    boolean keepAccess(AccessChanged.EffectAccess effect, AccessChanged changed) {
        return database.update("""
                        insert into effect_access (effect, cooperation, sequence, access) values (?, ?, ?, ?)
                        on conflict (effect) do update set sequence = excluded.sequence, access = excluded.access
                        where effect_access.sequence < excluded.sequence""", effect.id(), changed.cooperation(), changed.sequence(), access(effect.isClosed()))
                == 1;
    }

    /** @return whether it was here and was shown to others */
    boolean changeAccess(UUID id, boolean closed) {
        return database.update(
                        "update effect set access = ? where id = ? and access <> ?", access(closed), id, access(closed))
                == 1;
    }

    /** Whether it is closed by now; empty when it is as it was ordered. */
    Optional<Boolean> newestAccess(UUID id) {
        return database.find(
                "select access from effect_access where effect = ?",
                row -> row.getString(1).equals("CLOSED"),
                id);
    }

    private static String access(boolean closed) {
        return closed ? "CLOSED" : "OPEN";
    }

    /** @return whether this is newer than what was known */
    boolean keep(AnsweredElsewhere answered, boolean applied) {
        return database.update("""
                        insert into applied_elsewhere (id, cooperation, sequence, applied) values (?, ?, ?, ?)
                        on conflict (id) do update set sequence = excluded.sequence, applied = excluded.applied
                        where applied_elsewhere.sequence < excluded.sequence""", answered.id(), answered.cooperation(), answered.sequence(), applied) == 1;
    }

    Set<UUID> appliedElsewhere(String cooperation) {
        return ids("select id from applied_elsewhere where cooperation = ? and applied", cooperation);
    }

    /** Whether any effect of the cooperation has to wait for this one. */
    boolean isWaitedFor(String cooperation, UUID id) {
        return database.find("""
                        select 1 from effect where cooperation = ? and withdrawn_at is null and ? = any(waits_for) limit 1""", row -> row.getInt(1), cooperation, id).isPresent();
    }

    private Set<UUID> ids(String sql, String cooperation) {
        return new HashSet<>(database.list(sql, row -> row.getObject(1, UUID.class), cooperation));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static AnsweredEffect read(ResultSet row) throws SQLException {
        Effect effect = new Effect(
                row.getObject("id", UUID.class),
                row.getString("cooperation"),
                row.getString("type"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getBoolean("competent"),
                row.getObject("reservation", UUID.class),
                Database.values(row, "waits_for", UUID.class),
                row.getString("access").equals("CLOSED"),
                new Anchor(
                        row.getObject("anchor_document", UUID.class),
                        row.getObject("anchor_meeting", UUID.class),
                        row.getObject("anchor_item", Integer.class),
                        row.getObject("anchor_decision", UUID.class),
                        row.getObject("anchor_line", Integer.class)),
                row.getString("terms"));
        Answer answer = new Answer(
                Answer.State.valueOf(row.getString("state")),
                Set.copyOf(Database.values(row, "waiting", UUID.class)),
                row.getString("result"),
                row.getObject("entry", UUID.class),
                row.getObject("counts_from", LocalDate.class),
                row.getString("reason"),
                row.getObject("missing", Long.class),
                row.getString("advice"),
                row.getString("warning"));
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new AnsweredEffect(
                effect,
                answer,
                row.getLong("sequence"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(answeredAt));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

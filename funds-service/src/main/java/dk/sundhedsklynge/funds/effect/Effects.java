package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All effects ordered from this service, with their answers, and what is known of those they wait for. */
@ApplicationScoped
public class Effects {
    /** Why an effect is refused without being weighed. */
    private static final List<String> UNWEIGHED = Stream.of(
                    Outcome.OTHER_COOPERATION, Outcome.WINDING_UP, Outcome.FUND_NAME)
            .map(Outcome.Refused::reason)
            .toList();

    private final Database database;

    Effects(Database database) {
        this.database = database;
    }

    public Optional<AnsweredEffect> find(UUID id) {
        return database.find("select * from effect where id = ?", Effects::read, id);
    }

    List<AnsweredEffect> find(Collection<UUID> ids) {
        return standing("id = any(?)", Database.Array.of("uuid", ids));
    }

    /** All that are weighed; not those that are refused because of their project or because the cooperation is wound up. */
    List<AnsweredEffect> ofCooperation(String cooperation) {
        return standing(
                "cooperation = ? and coalesce(reason, '') <> all(?)",
                cooperation,
                Database.Array.of("text", UNWEIGHED));
    }

    List<AnsweredEffect> from(String cooperation, WeighingTurn start) {
        return standing("cooperation = ? and turn >= ?", cooperation, start.bytes());
    }

    List<AnsweredEffect> waiting(String cooperation) {
        return standing("cooperation = ? and state = 'WAITING'", cooperation);
    }

    List<AnsweredEffect> thatWaitFor(String cooperation, Collection<UUID> causes) {
        return standing(
                "waits_for <> '{}' and waits_for && ? and cooperation = ?",
                Database.Array.of("uuid", causes),
                cooperation);
    }

    List<AnsweredEffect> settling(Collection<UUID> recommendations) {
        return standing("answers = any(?)", Database.Array.of("uuid", recommendations));
    }

    List<AnsweredEffect> containedFor(String cooperation, Collection<UUID> projects) {
        return standing(
                "cooperation = ? and result = 'contained' and projects && ?",
                cooperation,
                Database.Array.of("uuid", projects));
    }

    List<AnsweredEffect> openings(String cooperation) {
        return standing(
                "cooperation = ? and type = 'opening' and reason is distinct from ?",
                cooperation,
                Outcome.OTHER_COOPERATION.reason());
    }

    /** The last before a turn that set each of these keys. */
    List<AnsweredEffect> keys(String cooperation, Collection<UUID> keys, WeighingTurn before) {
        return database.list(
                """
                select distinct on (terms ->> 'key') * from effect
                where cooperation = ? and type = 'set-key' and result = 'changed' and withdrawn_at is null
                  and terms ->> 'key' = any(?) and turn < ?
                order by terms ->> 'key', turn desc""",
                Effects::read,
                cooperation,
                Database.Array.of("text", keys.stream().map(UUID::toString).toList()),
                before.bytes());
    }

    Optional<WeighingTurn> firstTurnOfKey(String cooperation, UUID key) {
        return database.find("""
                select turn from effect
                where cooperation = ? and type = 'set-key' and result = 'changed' and withdrawn_at is null
                  and terms ->> 'key' = ? and turn is not null
                order by turn limit 1""", row -> WeighingTurn.of(row.getBytes(1)), cooperation, key.toString());
    }

    private List<AnsweredEffect> standing(String which, @Nullable Object... arguments) {
        return database.list("select * from effect where withdrawn_at is null and " + which, Effects::read, arguments);
    }

    /** Those that wait for something; not those that are only yet to be weighed. */
    List<AnsweredEffect> waiting() {
        return database.list(
                "select * from effect where state = 'WAITING' and waiting <> '{}' and withdrawn_at is null",
                Effects::read);
    }

    List<AnsweredEffect> withAnAnswer() {
        return database.list("select * from effect where sequence > 0 order by cooperation, id", Effects::read);
    }

    /** @param order what is weighed of it */
    void add(Effect effect, Order order, Instant receivedAt) {
        Anchor anchor = effect.anchor();
        database.update(
                """
                insert into effect (id, cooperation, type, decided_on, decided_by, competent, reservation, waits_for, access,
                    anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line, terms, received_at, fund, counts_on,
                    answers, party_order)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)""",
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
                at(receivedAt),
                order.fund(),
                order.on(),
                order.recommendation(),
                Database.Array.of("text", order.terms() instanceof Terms.SetKey key ? key.tieOrder() : List.of()));
    }

    /** Writes answers; what is told to others has the next number. */
    void keepAnswers(Collection<AnsweredEffect> answered) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AnsweredEffect one : answered) {
            EffectAnswer answer = one.answer();
            WeighingTurn turn = one.turn();
            Instant answeredAt = one.answeredAt();
            rows.add(new Object[] {
                answer.state().name(),
                Database.Array.of("uuid", answer.waiting()),
                answer.result(),
                answer.entry(),
                answer.on(),
                answer.reason(),
                answer.missing(),
                answer.advice(),
                answer.warning(),
                one.sequence(),
                answeredAt == null ? null : at(answeredAt),
                turn == null ? null : turn.bytes(),
                one.effect().id()
            });
        }
        database.each("""
                update effect set state = ?, waiting = ?, result = ?, entry = ?, counts_from = ?, reason = ?, missing = ?,
                    advice = ?, warning = ?, sequence = ?, answered_at = ?, turn = ?
                where id = ?""", rows);
    }

    /** @return whether it was here and had not been taken back before */
    boolean withdraw(UUID id, Instant at) {
        return database.update("""
                        update effect set withdrawn_at = ?, state = 'WITHDRAWN', waiting = '{}', entry = null, turn = null
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

    Set<UUID> withdrawn(Collection<UUID> effects) {
        return ids("select id from withdrawn_effect where id = any(?)", effects);
    }

    /** Effects of a cooperation that were taken back and still stand. */
    List<AnsweredEffect> toWithdraw(String cooperation) {
        return database.list("""
                select e.* from effect e join withdrawn_effect w on w.id = e.id
                where e.cooperation = ? and e.withdrawn_at is null""", Effects::read, cooperation);
    }

    /** @param since when the withdrawal came */
    record StandsInClosedPeriod(AnsweredEffect effect, Instant since) {}

    /** Effects that were taken back and stand as they were booked, because the period they count from is closed. */
    List<StandsInClosedPeriod> withdrawnInClosedPeriod() {
        return database.list(
                """
                select e.*, w.known_since from effect e join withdrawn_effect w on w.id = e.id
                where e.withdrawn_at is null and e.turn is not null
                  and exists (select 1 from closed_period p where p.cooperation = e.cooperation and p.until >= e.counts_on)""",
                row -> new StandsInClosedPeriod(
                        read(row),
                        row.getObject("known_since", OffsetDateTime.class).toInstant()));
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

    Set<UUID> appliedElsewhere(Collection<UUID> effects) {
        return ids("select id from applied_elsewhere where applied and id = any(?)", effects);
    }

    /** Effects that name a project, in their terms or in a line of an opening; by cooperation. */
    SortedMap<String, Set<UUID>> thatName(UUID project) {
        SortedMap<String, Set<UUID>> named = new TreeMap<>();
        database.list(
                        "select cooperation, id from effect where withdrawn_at is null and projects @> array[cast(? as uuid)]",
                        row -> Map.entry(row.getString("cooperation"), row.getObject("id", UUID.class)),
                        project)
                .forEach(one -> named.computeIfAbsent(one.getKey(), key -> new HashSet<>())
                        .add(one.getValue()));
        return named;
    }

    /** Whether any effect of the cooperation has to wait for this one. */
    boolean isWaitedFor(String cooperation, UUID id) {
        return database.find("""
                        select 1 from effect
                        where (waits_for <> '{}' and waits_for @> ? or answers = ?) and cooperation = ? and withdrawn_at is null
                        limit 1""", row -> row.getInt(1), Database.Array.of("uuid", List.of(id)), id, cooperation)
                .isPresent();
    }

    private Set<UUID> ids(String sql, Collection<UUID> effects) {
        return new HashSet<>(
                database.list(sql, row -> row.getObject(1, UUID.class), Database.Array.of("uuid", effects)));
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
                Columns.ids(row, "waits_for"),
                row.getString("access").equals("CLOSED"),
                new Anchor(
                        row.getObject("anchor_document", UUID.class),
                        row.getObject("anchor_meeting", UUID.class),
                        row.getObject("anchor_item", Integer.class),
                        row.getObject("anchor_decision", UUID.class),
                        row.getObject("anchor_line", Integer.class)),
                row.getString("terms"));
        EffectAnswer answer = new EffectAnswer(
                EffectAnswer.State.valueOf(row.getString("state")),
                Set.copyOf(Columns.ids(row, "waiting")),
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
                instant(answeredAt),
                turn(row.getBytes("turn")),
                Columns.texts(row, "party_order"));
    }

    private static @Nullable WeighingTurn turn(byte @Nullable [] bytes) {
        return bytes == null ? null : WeighingTurn.of(bytes);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

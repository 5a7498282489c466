package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.opening.OpeningInForce;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All effects. */
@ApplicationScoped
public class Effects implements PanacheRepositoryBase<Effect, UUID> {
    /** Ids of what rests on an effect, directly or through others: what was ordered and still stands, and proposals. */
    static final String RESTING = """
            with recursive resting(id, waited_for) as (
                select id, false from effect where id = ?
                union
                select e.id, true from resting r join effect e on e.waits_for @> array[r.id]
                where e.state not in ('WITHDRAWN', 'REJECTED', 'REPLACED'))
            select id from resting where waited_for""";

    private final Database database;

    Effects(Database database) {
        this.database = database;
    }

    public Optional<Effect> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Effect> ofMeeting(UUID meeting) {
        return list("anchor.meeting = ?1 order by anchor.item, createdAt, id", meeting);
    }

    /**
     * Until the caller's transaction ends nobody else settles an effect of the meeting. Taken before any of them is read: what
     * was read before is not read again.
     */
    public void lockOfMeeting(UUID meeting) {
        database.list(
                "select id from effect where meeting = ? order by id for update", row -> row.getString("id"), meeting);
    }

    boolean isOf(UUID id, String cooperation) {
        return count("id = ?1 and cooperation = ?2", id, cooperation) > 0;
    }

    /** Ids of those that are there already, whatever the transaction under way has added. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<UUID> committedIds(UUID meeting) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from Effect where anchor.meeting = ?1", UUID.class)
                .setParameter(1, meeting)
                .getResultList());
    }

    /**
     * Projects that minutes other than these, or a person, register: proposed or ordered, and not given up.
     *
     * @param elsewhere items of the meeting that other minutes of it have
     */
    public Set<UUID> registeredOutside(UUID meeting, Collection<UUID> elsewhere, String cooperation) {
        return list(
                        "cooperation = ?1 and type = REGISTER and (anchor.meeting <> ?2 or anchor.itemId in ?3)"
                                + " and state not in (WITHDRAWN, REJECTED, REPLACED)",
                        cooperation,
                        meeting,
                        elsewhere)
                .stream()
                .flatMap(effect -> effect.terms().projectId().stream())
                .collect(Collectors.toSet());
    }

    /** Whether anything that stems from an open item names the project; an opening does so in its lines. */
    boolean isNamedOpenly(UUID project) {
        return database.find("""
                        select exists (
                            select from effect where access = 'OPEN' and project = ?
                            union all
                            select from effect where access = 'OPEN' and type = 'OPENING' and terms @> jsonb_build_object(
                                'lines', jsonb_build_array(jsonb_build_object('project', cast(? as text)))))""", row -> row.getBoolean(1), project, project.toString())
                .orElseThrow();
    }

    /**
     * An effect and what funds said of it.
     *
     * @param inForce null for what is no opening, and while funds has not said that it is in force
     */
    record WithOpening(Effect effect, @Nullable OpeningInForce inForce) {}

    /** The openings of a cooperation, in any state, and others by their ids. */
    List<WithOpening> openingsAnd(String cooperation, Collection<UUID> others) {
        return getEntityManager()
                .createQuery("""
                        select e, o from Effect e left join OpeningInForce o on o.effect = e.id
                        where e.cooperation = ?1 and e.type = ?2 or e.id in ?3""", Object[].class)
                .setParameter(1, cooperation)
                .setParameter(2, EffectType.OPENING)
                .setParameter(3, others)
                .getResultStream()
                .map(row -> new WithOpening((Effect) row[0], (OpeningInForce) row[1]))
                .toList();
    }

    List<Effect> awaitingAnswer() {
        return list("state in ?1 order by settledAt, id", List.of(EffectState.PENDING, EffectState.WAITING));
    }

    /**
     * Those that were ordered and wait for this one, locked: of two answers that come at once the later sees what the
     * earlier did.
     */
    @SuppressWarnings("unchecked")
    List<Effect> waitingFor(UUID effect) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from effect where state in ('PENDING', 'WAITING') and ?1 = any(waits_for)"
                                + " order by id for update",
                        Effect.class)
                .setParameter(1, effect)
                .getResultList();
    }

    /**
     * What rests on an effect, directly or through others, locked: what was ordered and still stands, and proposals that would
     * wait for it.
     */
    @SuppressWarnings("unchecked")
    List<Effect> restingOn(UUID effect) {
        return getEntityManager()
                .createNativeQuery(
                        "select e.* from effect e where e.id in (" + RESTING + ") order by e.id for update",
                        Effect.class)
                .setParameter(1, effect)
                .getResultList();
    }

    boolean allDone(List<UUID> ids) {
        return done(ids).containsAll(ids);
    }

    /** Those of the ids that what waits for them may go on. */
    Set<UUID> done(List<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery("from Effect where id in ?1", Effect.class)
                        .setParameter(1, ids)
                        // By id it finds what was changed here too; to write all changes for each effect would be slow.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .filter(effect -> effect.state().isDone())
                        .map(Effect::id)
                        .collect(Collectors.toSet());
    }
}

package dk.sundhedsklynge.meetings.effect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
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

    public Optional<Effect> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Effect> ofDocument(UUID document) {
        return list("anchor.document = ?1 order by anchor.item, createdAt, id", document);
    }

    public List<Effect> ofDecision(UUID decision) {
        return list("anchor.decision = ?1 order by createdAt, id", decision);
    }

    public List<Effect> ofMeeting(UUID meeting) {
        return list("anchor.meeting = ?1 order by anchor.item, createdAt, id", meeting);
    }

    /**
     * What is looked for.
     *
     * @param cooperations whose effects the caller may see
     * @param closedToo those of them whose closed items the caller may see
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> closedToo,
            Collection<EffectState> states,
            @Nullable UUID document) {}

    /** Newest first, beginning behind {@code after}. */
    List<Effect> search(Search it, @Nullable Effect after, int limit) {
        StringBuilder query = new StringBuilder("cooperation in :cooperations and state in :states");
        Parameters parameters =
                Parameters.with("cooperations", it.cooperations()).and("states", it.states());
        if (it.closedToo().isEmpty()) {
            query.append(" and access = OPEN");
        } else {
            query.append(" and (access = OPEN or cooperation in :closedToo)");
            parameters = parameters.and("closedToo", it.closedToo());
        }
        if (it.document() != null) {
            query.append(" and anchor.document = :document");
            parameters = parameters.and("document", it.document());
        }
        if (after != null) {
            query.append(" and (decidedOn < :day or decidedOn = :day and id > :id)");
            parameters = parameters.and("day", after.decidedOn()).and("id", after.id());
        }
        return find(query + " order by decidedOn desc, id", parameters)
                .page(0, limit)
                .list();
    }

    public List<Effect> ofTypes(String cooperation, Collection<EffectType> types) {
        return list("cooperation = ?1 and type in ?2", cooperation, types);
    }

    /** Projects that minutes other than these, or a person, register: proposed or ordered, and not given up. */
    public Set<UUID> registeredOutside(UUID meeting, String cooperation) {
        return list(
                        "cooperation = ?1 and type = REGISTER and anchor.meeting <> ?2"
                                + " and state not in (WITHDRAWN, REJECTED, REPLACED)",
                        cooperation,
                        meeting)
                .stream()
                .flatMap(effect -> effect.terms().projectId().stream())
                .collect(Collectors.toSet());
    }

    /** The newest that was booked and stems from an open item; never an opening, which moves nothing. */
    public Optional<Effect> latestMoved(Collection<String> cooperations) {
        return newest(
                cooperations,
                "state = APPLIED and answer.result = 'booked' and type in (ALLOTMENT, GRANT, SUPPLEMENT, REDUCE, RELEASE)");
    }

    /** The newest that was refused and stems from an open item. */
    public Optional<Effect> latestRefused(Collection<String> cooperations) {
        return newest(cooperations, "state = REFUSED");
    }

    private Optional<Effect> newest(Collection<String> cooperations, String which) {
        return cooperations.isEmpty()
                ? Optional.empty()
                : find(
                                "cooperation in ?1 and access = OPEN and " + which + " order by decidedOn desc, id",
                                cooperations)
                        .page(0, 1)
                        .firstResultOptional();
    }

    /** Whether anything that stems from an open item names the project. */
    boolean isNamedOpenly(UUID project) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from effect where access = 'OPEN' and position(?1 in cast(terms as text)) > 0)")
                .setParameter(1, project.toString())
                .getSingleResult();
    }

    /** Those of the ids that were confirmed and still stand. */
    Set<UUID> ordered(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream()
                        .filter(effect -> effect.state().isOrdered())
                        .map(Effect::id)
                        .collect(Collectors.toSet());
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

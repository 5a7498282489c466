package dk.sundhedsklynge.meetings.effect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Newest first, beginning behind {@code after}. */
    public List<Effect> search(Collection<String> cooperations, Collection<EffectState> states, @Nullable Effect after, int limit) {
        String query = "cooperation in ?1 and state in ?2";
        String order = " order by decidedOn desc, id";
        return after == null
                ? find(query + order, cooperations, states).page(0, limit).list()
                : find(
                                query + " and (decidedOn < ?3 or decidedOn = ?3 and id > ?4)" + order,
                                cooperations,
                                states,
                                after.decidedOn(),
                                after.id())
                        .page(0, limit)
                        .list();
    }

    public List<Effect> ofTypes(String cooperation, Collection<EffectType> types) {
        return list("cooperation = ?1 and type in ?2", cooperation, types);
    }

    List<Effect> awaitingAnswer() {
        return list("state in ?1 order by settledAt, id", List.of(EffectState.PENDING, EffectState.WAITING));
    }

    /** Those that were ordered and wait for this one. */
    @SuppressWarnings("unchecked")
    List<Effect> waitingFor(UUID effect) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from effect where state in ('PENDING', 'WAITING') and ?1 = any(waits_for)", Effect.class)
                .setParameter(1, effect)
                .getResultList();
    }

    boolean allDone(List<UUID> ids) {
        return ids.isEmpty()
                || count(
                                "id in ?1 and state in ?2",
                                ids,
                                List.of(EffectState.APPLIED, EffectState.CONTAINED, EffectState.RESERVED))
                        == ids.size();
    }
}

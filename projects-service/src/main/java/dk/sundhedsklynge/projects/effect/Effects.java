package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.projects.effect.Effect.State;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.PhaseChange;
import dk.sundhedsklynge.projects.project.Project;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All effects ordered from this service, and what is known of those they wait for. */
@ApplicationScoped
public class Effects implements PanacheRepositoryBase<Effect, UUID> {

    /**
     * One at a time per cooperation, across threads and replicas, until the transaction ends: an effect that begins to
     * wait and the one it waits for must not pass each other unseen.
     */
    void lock(String cooperation) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('effects'), hashtext(:cooperation))")
                .setParameter("cooperation", cooperation)
                .getSingleResult();
    }

    List<Effect> waiting(String cooperation) {
        return list("cooperation = ?1 and state = ?2", cooperation, State.WAITING);
    }

    List<Effect> waitingSince(Instant moment) {
        return list("state = ?1 and receivedAt < ?2 order by receivedAt, id", State.WAITING, moment);
    }

    /** Those that have been weighed in the history of the project. */
    List<Effect> weighed(Project project) {
        return list(
                "terms.project = ?1 and cooperation = ?2 and state in ?3",
                project.id(),
                project.cooperation(),
                List.of(State.APPLIED, State.REFUSED));
    }

    /** Those of the ids that are applied, here or elsewhere. */
    Set<UUID> applied(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> applied = new HashSet<>(getEntityManager()
                .createQuery("select e.id from Effect e where e.id in :ids and e.state = :applied", UUID.class)
                .setParameter("ids", ids)
                .setParameter("applied", State.APPLIED)
                .getResultList());
        applied.addAll(getEntityManager()
                .createQuery("select a.id from FundsAnswer a where a.id in :ids and a.applied", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
        return applied;
    }

    /** Those of the ids that funds refuses. */
    Set<UUID> refusedByFunds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select a.id from FundsAnswer a where a.id in :ids and not a.applied", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Those that were refused because this one was. */
    List<Effect> withoutGround(FundsAnswer.Answered answer) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from effect
                        where cooperation = :cooperation and state = 'REFUSED' and reason = :reason
                          and waits_for @> array[cast(:id as uuid)]""", Effect.class)
                .setParameter("cooperation", answer.cooperation())
                .setParameter("reason", PhaseChange.GRANT_REFUSED)
                .setParameter("id", answer.id())
                .getResultList();
    }

    /** Projects whose history holds an effect that waited for this one. */
    List<UUID> projectsRestingOn(FundsAnswer.Answered answer) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct project from effect
                        where cooperation = :cooperation and state in ('APPLIED', 'REFUSED')
                          and waits_for @> array[cast(:id as uuid)]""", UUID.class)
                .setParameter("cooperation", answer.cooperation())
                .setParameter("id", answer.id())
                .getResultList();
    }

    /** @return whether this is newer than the answer that was known */
    boolean keep(FundsAnswer.Answered answer, boolean applied) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into applied_elsewhere (id, cooperation, sequence, applied)
                                values (:id, :cooperation, :sequence, :applied)
                                on conflict (id) do update set sequence = excluded.sequence, applied = excluded.applied
                                where applied_elsewhere.sequence < excluded.sequence""")
                        .setParameter("id", answer.id())
                        .setParameter("cooperation", answer.cooperation())
                        .setParameter("sequence", answer.sequence())
                        .setParameter("applied", applied)
                        .executeUpdate()
                == 1;
    }

    /** @return whether this is newer than what was known of the access to the effect */
    boolean keepAccess(AccessChanged.EffectAccess effect, AccessChanged changed) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into effect_access (effect, cooperation, sequence, access)
                                values (:effect, :cooperation, :sequence, :access)
                                on conflict (effect) do update set sequence = excluded.sequence, access = excluded.access
                                where effect_access.sequence < excluded.sequence""")
                        .setParameter("effect", effect.id())
                        .setParameter("cooperation", changed.cooperation())
                        .setParameter("sequence", changed.sequence())
                        .setParameter("access", effect.access().name())
                        .executeUpdate()
                == 1;
    }

    /** Empty when it is as it was ordered. */
    @SuppressWarnings("unchecked")
    Optional<Access> newestAccess(UUID id) {
        return getEntityManager()
                .createNativeQuery("select access from effect_access where effect = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(access -> Access.valueOf((String) access));
    }

    void keep(EffectWithdrawn withdrawn) {
        if (!withdrawn(withdrawn.id())) {
            getEntityManager().persist(new WithdrawnEffect(withdrawn));
        }
    }

    boolean withdrawn(UUID id) {
        return getEntityManager().find(WithdrawnEffect.class, id) != null;
    }
}

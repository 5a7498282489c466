package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.database.Database;
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
    private static final List<State> WEIGHED = List.of(State.APPLIED, State.REFUSED);

    private final Database database;

    Effects(Database database) {
        this.database = database;
    }

    /**
     * One at a time per cooperation, across threads and replicas, until the transaction ends: an effect that begins to
     * wait and the one it waits for must not pass each other unseen.
     */
    void lock(String cooperation) {
        database.find(
                "select 1 from pg_advisory_xact_lock(hashtext('effects'), hashtext(?))",
                row -> row.getInt(1),
                cooperation);
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
                WEIGHED);
    }

    /** Those that were applied to the project once, and were taken back. */
    List<Effect> withdrawn(Project project) {
        return list(
                "terms.project = ?1 and cooperation = ?2 and state = ?3 and id in (select c.effect from PhaseChange c"
                        + " where c.terms.project = ?1)",
                project.id(),
                project.cooperation(),
                State.WITHDRAWN);
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
                .createQuery("""
                        select a.id from FundsAnswer a where a.id in :ids and a.applied
                            and not exists (select 1 from WithdrawnEffect w where w.id = a.id)""", UUID.class)
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
        return list(
                "cooperation = ?1 and state = ?2 and reason = ?3 and array_contains(waitsFor, ?4)",
                answer.cooperation(),
                State.REFUSED,
                PhaseChange.GRANT_REFUSED,
                answer.id());
    }

    /** Projects whose history holds an effect that waited for this one. */
    List<UUID> projectsRestingOn(FundsAnswer.Answered answer) {
        return getEntityManager()
                .createQuery("""
                        select distinct e.terms.project from Effect e
                        where e.cooperation = :cooperation and e.state in :weighed and array_contains(e.waitsFor, :id)""", UUID.class)
                .setParameter("cooperation", answer.cooperation())
                .setParameter("weighed", WEIGHED)
                .setParameter("id", answer.id())
                .getResultList();
    }

    /** @return true if this is newer than the answer that was known */
    boolean keep(FundsAnswer.Answered answer, boolean applied) {
        return database.update("""
                        insert into applied_elsewhere (id, cooperation, sequence, applied) values (?, ?, ?, ?)
                        on conflict (id) do update set sequence = excluded.sequence, applied = excluded.applied
                        where applied_elsewhere.sequence < excluded.sequence""", answer.id(), answer.cooperation(), answer.sequence(), applied) == 1;
    }

    /** @return true if this is newer than what was known of the access to the effect */
    boolean keepAccess(AccessChanged.EffectAccess effect, AccessChanged changed) {
        return database.update(
                        """
                        insert into effect_access (effect, cooperation, sequence, access) values (?, ?, ?, ?)
                        on conflict (effect) do update set sequence = excluded.sequence, access = excluded.access
                        where effect_access.sequence < excluded.sequence""",
                        effect.id(),
                        changed.cooperation(),
                        changed.sequence(),
                        effect.access().name())
                == 1;
    }

    /** Empty when it is as it was ordered. */
    Optional<Access> newestAccess(UUID id) {
        return database.find(
                "select access from effect_access where effect = ?",
                row -> Access.valueOf(row.getString("access")),
                id);
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

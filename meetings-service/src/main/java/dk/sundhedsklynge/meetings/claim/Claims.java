package dk.sundhedsklynge.meetings.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All figures of the newest minutes. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    List<Claim> ofSubmission(UUID submission) {
        return list("submission = ?1 order by place", submission);
    }

    /**
     * Those that differ from the ledger, the gravest of the newest documents first; never those of closed items.
     *
     * @param closedToo those of the cooperations in which the ledger is shown with closed items counted in
     */
    public List<Claim> openDifferences(Collection<String> cooperations, Collection<String> closedToo, int limit) {
        return find(
                        "cooperation in ?1 and access = OPEN and (checkedAccess = OPEN or cooperation in ?2)"
                                + " and difference <> 0 and severity in ('warning', 'error')"
                                + " order by severity, statedOn desc, restates desc, item, line, id",
                        cooperations,
                        closedToo)
                .page(0, limit)
                .list();
    }

    List<Submission> submissions(UUID meeting) {
        return getEntityManager()
                .createQuery("from Submission where meeting = ?1", Submission.class)
                .setParameter(1, meeting)
                .getResultList();
    }

    List<Submission> allSubmissions() {
        return getEntityManager()
                .createQuery("from Submission order by cooperation, id", Submission.class)
                .getResultList();
    }
}

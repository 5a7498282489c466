package dk.sundhedsklynge.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All minutes. */
@ApplicationScoped
class MinutesOfMeetings implements PanacheRepositoryBase<Minutes, UUID> {

    /** Until the caller's transaction ends nobody else changes them. */
    Optional<Minutes> ofForChange(UUID meeting) {
        return find("meeting", meeting).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether there is anything in them to read: they were imported, or an item has a section or a decision. */
    boolean haveText(Minutes minutes) {
        return minutes.document() != null
                || (boolean) getEntityManager()
                        .createNativeQuery("""
                        select exists (select from item i where i.meeting = ?1 and not i.withdrawn
                            and (jsonb_array_length(i.content -> 'sections') > 0
                                or exists (select from decision d where d.item = i.id and not d.withdrawn)))""", Boolean.class)
                        .setParameter(1, minutes.meeting())
                        .getSingleResult();
    }
}

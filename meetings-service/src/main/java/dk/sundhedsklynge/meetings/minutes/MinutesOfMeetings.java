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
}

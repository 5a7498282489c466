package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All meetings with their items, decisions and tasks. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    private final Database database;

    Meetings(Database database) {
        this.database = database;
    }

    /** Those of a body on a day that were not cancelled, the earliest first. */
    public List<Meeting> of(String body, LocalDate day) {
        return list("body = ?1 and day = ?2 and state <> CANCELLED order by startsAt, id", body, day);
    }

    /** Until the caller's transaction ends nobody else enters or imports minutes of the body and day. */
    public void lock(String body, LocalDate day) {
        // The name that the release before locks as well.
        database.lock("document %s %s".formatted(body, day));
    }

    /** The greatest number that an item of the meeting has or had; 0 when it never had an item. */
    public int greatestNumber(UUID meeting) {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from Item where meeting = ?1", Integer.class)
                .setParameter(1, meeting)
                .getSingleResult();
    }

    /** Until the caller's transaction ends nobody else changes it. */
    Optional<Meeting> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In their order, those of the newest minutes. */
    public List<Item> items(UUID meeting) {
        return getEntityManager()
                .createQuery("from Item where meeting = ?1 and withdrawn = false order by position", Item.class)
                .setParameter(1, meeting)
                .getResultList();
    }

    /** Of all items of a meeting, in their order. */
    public List<Decision> decisions(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select d from Decision d, Item i where d.item = i.id and i.meeting = ?1 and d.withdrawn = false"
                                + " order by i.position, d.ordinal",
                        Decision.class)
                .setParameter(1, meeting)
                .getResultList();
    }

    /** A decision with the item and the meeting it was made in. */
    public Optional<Decided> decided(UUID decision) {
        Decision found = getEntityManager().find(Decision.class, decision);
        if (found == null) {
            return Optional.empty();
        }
        Item item = getEntityManager().find(Item.class, found.item());
        return Optional.of(new Decided(found, item, findById(item.meeting())));
    }

    /** The same; until the caller's transaction ends nobody closes or opens its item. */
    public Optional<Decided> decidedForChange(UUID decision) {
        return decided(decision).map(it -> {
            getEntityManager().refresh(it.item(), LockModeType.PESSIMISTIC_READ);
            return it;
        });
    }

    /** Items that were closed or opened after they were first kept. */
    public List<Item> withChangedAccess() {
        return getEntityManager()
                .createQuery("from Item where accessSequence > 0 order by meeting, position", Item.class)
                .getResultList();
    }

    /** A decision in its place. */
    public record Decided(Decision decision, Item item, Meeting meeting) {
        /**
         * That of the item; but a decision that the newest minutes lack may have been read while the item was closed, and is
         * never opened with it.
         */
        public Access access() {
            return access(item.access(), decision.withdrawn(), item.accessSequence());
        }

        /** The same of what a row says. */
        public static Access access(Access ofItem, boolean withdrawn, long accessSequence) {
            return withdrawn && accessSequence > 0 ? Access.CLOSED : ofItem;
        }
    }
}

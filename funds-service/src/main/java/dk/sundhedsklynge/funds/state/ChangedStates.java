package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.posting.LedgerChanged;
import dk.sundhedsklynge.funds.register.CooperationTold;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Remembers, in the transaction of the change, whose balance changed. Few are told at once, in that same transaction; of many, and
 * of a voucher, the states are published after the commit, so that a posting costs the same however much there is to tell. Claims
 * are always checked afterwards.
 */
@ApplicationScoped
public class ChangedStates {
    /** The kind of mark that has the claims of a cooperation checked. */
    public static final String CLAIMS = "claims";

    /** Entities whose states one transaction publishes itself. */
    private static final int FEW = 10;

    private static final String MARKS = ChangedStates.class.getName();

    private final Database database;
    private final PublishStates publish;
    private final TransactionSynchronizationRegistry transaction;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ChangedStates(Database database, PublishStates publish, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.publish = publish;
        this.transaction = transaction;
    }

    /**
     * Marks the cooperations and the projects as changed, in one statement. After the commit the caller calls {@link #wake}; what
     * is marked is told without it too, only later.
     *
     * @param database on whose connection, in whose transaction
     */
    public void mark(Database database, Map<String, Set<UUID>> projectsByCooperation) {
        mark(database, entities(projectsByCooperation), projectsByCooperation.keySet());
    }

    private static void mark(Database database, List<StateSubject> entities, Set<String> cooperations) {
        List<StateSubject> marks = new ArrayList<>(entities);
        cooperations.forEach(cooperation -> marks.add(new StateSubject(CLAIMS, cooperation, cooperation)));
        if (!marks.isEmpty()) {
            database.update(
                    "insert into changed_balance (kind, id, cooperation) select * from unnest(?, ?, ?)",
                    StateSubject.kinds(marks),
                    StateSubject.ids(marks),
                    StateSubject.cooperations(marks));
        }
    }

    /** Those that have a state to be told. */
    private static List<StateSubject> entities(Map<String, Set<UUID>> projectsByCooperation) {
        List<StateSubject> entities = new ArrayList<>();
        projectsByCooperation.forEach((cooperation, projects) -> {
            entities.add(new StateSubject(CooperationBalanceState.TYPE, cooperation, cooperation));
            projects.forEach(project ->
                    entities.add(new StateSubject(ProjectBalanceState.TYPE, project.toString(), cooperation)));
        });
        return entities;
    }

    /** Another party in a cooperation can make its sums known or unknown. */
    void told(@Observes CooperationTold told) {
        database.update("""
                insert into changed_balance (kind, id, cooperation)
                select m.kind, s.id, s.id from published_state s cross join unnest(array[s.kind, ?]) as m (kind)
                where s.kind = ? and s.id = ?""", CLAIMS, CooperationBalanceState.TYPE, told.cooperation());
    }

    /** Has what is marked and committed told now. */
    public void wake() {
        listeners.forEach(Runnable::run);
    }

    /** Has this run, in the thread that wakes, whenever marks were committed; it returns at once. */
    public void whenWoken(Runnable listener) {
        listeners.add(listener);
    }

    /** However often the ledger changes in a transaction, its marks are one statement at the end. */
    void changed(@Observes LedgerChanged changed) {
        Marks marks = (Marks) transaction.getResource(MARKS);
        if (marks == null) {
            marks = new Marks();
            transaction.putResource(MARKS, marks);
            transaction.registerInterposedSynchronization(marks);
        }
        marks.add(changed);
    }

    /** What one transaction has changed. */
    private final class Marks implements Synchronization {
        private final Map<String, Set<UUID>> projectsByCooperation = new TreeMap<>();
        private final Map<String, Set<String>> openingsByCooperation = new TreeMap<>();

        void add(LedgerChanged changed) {
            projectsByCooperation
                    .computeIfAbsent(changed.cooperation(), key -> new TreeSet<>())
                    .addAll(changed.projects());
            openingsByCooperation
                    .computeIfAbsent(changed.cooperation(), key -> new TreeSet<>())
                    .addAll(changed.openings());
        }

        @Override
        public void beforeCompletion() {
            List<StateSubject> entities = entities(projectsByCooperation);
            openingsByCooperation.forEach((cooperation, funds) ->
                    funds.forEach(fund -> entities.add(new StateSubject(OpeningState.TYPE, fund, cooperation))));
            mark(database, entities, projectsByCooperation.keySet());
            if (entities.size() <= FEW) {
                publish.publishNow(entities);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}

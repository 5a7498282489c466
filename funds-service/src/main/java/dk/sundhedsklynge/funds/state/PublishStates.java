package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Publishes the states of exactly those whose balance changed. One transaction at a time tells about an entity; what another one
 * tells about, or has told about a moment ago, stays marked for a later round.
 */
@ApplicationScoped
class PublishStates {
    /** States that one transaction publishes. */
    private static final int MOST = 200;

    private static final String MARKED = """
            select m.kind, m.id, max(m.cooperation) as cooperation,
                coalesce(greatest(0, ceil(1000 * extract(epoch from max(s.published_at)
                    + ? * interval '1 millisecond' - clock_timestamp()))), 0)::bigint as millis
            from changed_balance m left join published_state s on s.kind = m.kind and s.id = m.id
            where m.kind <> '%s' group by m.kind, m.id order by min(m.marked_at)""".formatted(ChangedStates.CLAIMS);

    private static final String UNTOLD_OPENINGS = """
            insert into changed_balance (kind, id, cooperation)
            select distinct ?, e.fund, e.cooperation from effect e
            where e.type = 'opening' and e.result = 'booked' and e.withdrawn_at is null
              and not exists (select 1 from published_state s where s.kind = ? and s.id = e.fund)""";

    /** What was spent was told as 0 where nobody had stated it; of projects, before the body said what is unknown. */
    private static final String TOLD_MONEY = """
            insert into changed_balance (kind, id, cooperation)
            select s.kind, s.id, s.body::jsonb ->> 'cooperation' from published_state s
            where s.kind = ? or s.kind = ? and s.body::jsonb -> 'unknown' is null""";

    private final Database database;
    private final CurrentStates current;
    private final PublishedStates published;
    private final TellingSettings settings;
    private volatile boolean earlierIsMarked;

    PublishStates(Database database, CurrentStates current, PublishedStates published, TellingSettings settings) {
        this.database = database;
        this.current = current;
        this.published = published;
        this.settings = settings;
    }

    /** @param millis until its next state may be published */
    private record MarkedState(StateSubject entity, long millis) {}

    /** @return how long it is until something else is due */
    Duration whatIsDue() {
        markWhatEarlierReleasesToldOtherwise();
        List<MarkedState> marked = database.list(
                MARKED,
                row -> new MarkedState(
                        new StateSubject(row.getString("kind"), row.getString("id"), row.getString("cooperation")),
                        row.getLong("millis")),
                settings.apart().toMillis());
        List<StateSubject> due = marked.stream()
                .filter(one -> one.millis() == 0)
                .map(MarkedState::entity)
                .toList();
        if (due.size() > MOST) {
            publish(due.subList(0, MOST));
            return Duration.ZERO;
        }
        publish(due);
        return marked.stream()
                .filter(one -> one.millis() > 0)
                .map(one -> Duration.ofMillis(one.millis()))
                .min(Duration::compareTo)
                .orElse(due.isEmpty() ? settings.poll() : settings.apart());
    }

    /** Once after the start; what is the same today is not told again. */
    private void markWhatEarlierReleasesToldOtherwise() {
        if (!earlierIsMarked) {
            database.update(UNTOLD_OPENINGS, OpeningState.TYPE, OpeningState.TYPE);
            database.update(TOLD_MONEY, CooperationBalanceState.TYPE, ProjectBalanceState.TYPE);
            earlierIsMarked = true;
        }
    }

    private void publish(List<StateSubject> due) {
        if (!due.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> publishNow(due));
        }
    }

    /** In the caller's transaction, which has marked them and changes no balance afterwards. */
    void publishNow(List<StateSubject> changed) {
        List<PublishedStates.Held> held = published.hold(changed, settings.apart());
        List<StateSubject> mine =
                held.stream().map(PublishedStates.Held::entity).toList();
        if (!mine.isEmpty()) {
            forget(mine);
            published.tell(held, current.of(mine));
        }
    }

    /** Before the balances are read: whatever is marked later is told later. */
    private void forget(List<StateSubject> entities) {
        database.update("""
                delete from changed_balance m using unnest(?, ?) as e (kind, id)
                where m.kind = e.kind and m.id = e.id""", StateSubject.kinds(entities), StateSubject.ids(entities));
    }
}

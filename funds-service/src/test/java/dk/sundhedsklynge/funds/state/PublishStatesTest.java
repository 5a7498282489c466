package dk.sundhedsklynge.funds.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** States that are published after the commit of what changed them. */
@QuarkusTest
class PublishStatesTest {
    @Inject
    ApplyEffects apply;

    @Inject
    ChangedStates changed;

    @Inject
    CurrentStates current;

    @Inject
    PublishedStates published;

    @Inject
    CountingDatabase database;

    private String cooperation = "";

    @BeforeEach
    void aCooperationWithAThousandKroner() {
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-05", null, "1000.00"));
        await().until(() -> told(cooperation).size() == 1);
    }

    private record Told(long sequence, String body, Instant at) {
        double received() {
            return JsonPath.from(body).getDouble("received.amount");
        }
    }

    @Test
    void whatWasCommittedRightBeforeACrashIsToldByWhoeverIsLeft() {
        QuarkusTransaction.requiringNew().run(this::oneKroneMore);

        await().until(() -> told(cooperation).size() == 2);
        assertThat(told(cooperation).getLast().received()).isEqualTo(1001);
        assertThat(marks()).isZero();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        QuarkusTransaction.begin();
        apply.order(Ordered.allotment(cooperation, "2025-01-06", null, "1.00"));
        QuarkusTransaction.rollback();
        changed.wake();

        assertThat(marks()).isZero();
        UUID project = UUID.randomUUID();
        apply.order(Ordered.grant(cooperation, "2025-02-01", project, "1.00"));
        await().until(() -> told(cooperation).size() == 2);
        assertThat(told(cooperation).getLast().received()).isEqualTo(1000);
    }

    @Test
    void manyChangesInAMomentAreAFewStatesAndTheLastIsRight() {
        for (int i = 0; i < 100; i++) {
            QuarkusTransaction.requiringNew().run(this::oneKroneMore);
            changed.wake();
        }

        await().until(() -> told(cooperation).getLast().received() == 1100);
        List<Told> told = told(cooperation);
        long elapsed =
                Duration.between(told.getFirst().at(), told.getLast().at()).toMillis();
        assertThat((told.size() - 1) * 100L).isLessThanOrEqualTo(elapsed + 50);
        assertThat(told.size()).isLessThan(50);
    }

    @Test
    void howeverManyPublishAtOnceNoOlderStateHasAHigherNumber() throws InterruptedException, ExecutionException {
        AtomicBoolean done = new AtomicBoolean();
        PublishStates eager = new PublishStates(database, current, published, withoutPause());
        int changes = 0;
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(replicas.submit(() -> {
                    while (!done.get()) {
                        eager.whatIsDue();
                    }
                }));
            }
            while (changes < 200 || (changes < 20_000 && told(cooperation).size() <= 3)) {
                QuarkusTransaction.requiringNew().run(this::oneKroneMore);
                changes++;
            }
            long last = 1000 + changes;
            await().until(() -> told(cooperation).getLast().received() == last);
            done.set(true);
            for (Future<?> one : running) {
                one.get();
            }
        }

        List<Told> told = told(cooperation);
        assertThat(told.size()).isGreaterThan(3);
        assertThat(told.stream().map(Told::sequence))
                .isEqualTo(LongStream.rangeClosed(1, told.size()).boxed().toList());
        assertThat(told).isSortedAccordingTo(Comparator.comparing(Told::received));
    }

    @Test
    void onlyProjectsThatChangedAreToldInTheSameStatementsHoweverManyTheyAre() {
        List<UUID> projects = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID project = UUID.randomUUID();
            apply.order(Ordered.grant(cooperation, "2025-02-01", project, "1.00"));
            projects.add(project);
        }
        await().until(() ->
                projects.stream().allMatch(project -> told(project.toString()).size() == 1));

        long ofOne = statementsOfTelling(projects.subList(0, 1));
        long ofMany = statementsOfTelling(projects.subList(1, 7));

        assertThat(ofMany).isEqualTo(ofOne);
        assertThat(projects.subList(0, 7))
                .allSatisfy(project -> assertThat(told(project.toString())).hasSize(2));
        assertThat(told(projects.getLast().toString())).hasSize(1);
    }

    @Test
    void whatWasToldBeforeAnAmountCouldBeUnknownIsToldOnceMoreAfterTheStart() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.grant(cooperation, "2025-02-01", project, "100.00"));
        await().until(() -> told(project.toString()).size() == 1);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "update published_state set body = (body::jsonb - 'unknown')::text where id = ?",
                        project.toString()));

        new PublishStates(database, current, published, withoutPause()).whatIsDue();

        await().until(() -> told(project.toString()).size() == 2);
        JsonPath last = JsonPath.from(told(project.toString()).getLast().body());
        assertThat(last.getLong("sequence")).isEqualTo(2);
        assertThat(last.getList("unknown")).isEqualTo(List.of("spent"));
        assertThat(last.getDouble("committed.amount")).isEqualTo(100);
    }

    private long statementsOfTelling(List<UUID> projects) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<StateSubject> entities = projects.stream()
                    .map(project -> new StateSubject(ProjectBalanceState.TYPE, project.toString(), cooperation))
                    .toList();
            database.update("""
                    update account_balance b set balance = balance + 100 from account a
                    where a.id = b.account and a.kind = 'COMMITTED' and a.project = any(?)""", Database.Array.of("uuid", projects));
            long before = database.statements();
            published.tell(published.hold(entities, Duration.ZERO), current.of(entities));
            return database.statements() - before;
        });
    }

    private void oneKroneMore() {
        database.update("""
                update account_balance b set balance = balance - 100 from account a join fund f on f.id = a.fund
                where a.id = b.account and a.kind = 'RECEIVED' and f.cooperation = ?""", cooperation);
        changed.mark(database, Map.of(cooperation, Set.of()));
    }

    private static TellingSettings withoutPause() {
        return new TellingSettings() {
            @Override
            public Duration apart() {
                return Duration.ZERO;
            }

            @Override
            public Duration poll() {
                return Duration.ZERO;
            }
        };
    }

    private List<Told> told(String subject) {
        return database.list(
                "select payload ->> 'sequence', payload, recorded_at from outbox where subject = ? order by position",
                row -> new Told(
                        Long.parseLong(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                subject);
    }

    private int marks() {
        return database.list(
                        "select 1 from changed_balance where cooperation = ? and kind <> 'claims'",
                        row -> 1,
                        cooperation)
                .size();
    }
}

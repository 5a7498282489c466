package dk.sundhedsklynge.funds.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.state.ChangedStates;
import dk.sundhedsklynge.platform.money.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims that are checked again because the ledger changed, by several at once. */
@QuarkusTest
class CheckClaimsTest {
    @Inject
    CheckFigures check;

    @Inject
    ApplyEffects apply;

    @Inject
    ChangedStates changed;

    @Inject
    CountingDatabase database;

    private String cooperation = "";

    @BeforeEach
    void aCooperationWithAThousandKroner() {
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-05", null, "1000.00"));
        await().until(() -> marks() == 0);
    }

    @Test
    void eachFigureIsComparedWithTheLedgerOfItsOwnDay() {
        UUID dayBefore = submit("2025-01-04", 1500_00);
        UUID sameDay = submit("2025-01-05", 1000_00);
        UUID dayOfTheNext = submit("2025-01-06", 1000_00);
        UUID later = submit("2025-01-07", 1000_00);
        assertThat(explanations(dayBefore)).containsExactly("received-not-stated");

        apply.order(Ordered.allotment(cooperation, "2025-01-06", null, "500.00"));

        await().until(() -> told(later).size() == 2);
        assertThat(explanations(dayBefore)).containsExactly("later-entries");
        assertThat(explanations(sameDay)).containsExactly("");
        assertThat(explanations(dayOfTheNext)).containsExactly("");
        assertThat(explanations(later)).containsExactly("unexplained");
        assertThat(told(sameDay)).containsExactly(1);
    }

    @Test
    void aCheckTakesTheSameStatementsHoweverManyFiguresAndDocumentsThereAre() {
        List<UUID> documents = new ArrayList<>();
        documents.add(submit("2025-01-05", 1));
        long ofOne = statementsOfACheck();
        assertThat(told(documents.getFirst())).hasSize(2);

        for (int day = 6; day < 26; day++) {
            documents.add(submit("2025-01-%02d".formatted(day), 1, 2, 3, 4, 5));
        }
        long ofMany = statementsOfACheck();

        assertThat(documents).allSatisfy(document -> assertThat(told(document)).hasSizeGreaterThan(1));
        assertThat(ofMany).isEqualTo(ofOne);
    }

    @Test
    void noDocumentIsAnsweredTwiceWithOneNumberHoweverManyCheckAtOnce()
            throws InterruptedException, ExecutionException {
        UUID document = submit("2025-01-05", 1);

        for (int round = 2; round <= 6; round++) {
            int answers = round;
            QuarkusTransaction.requiringNew().run(() -> {
                oneKroneMore();
                changed.mark(database, Map.of(cooperation, Set.of()));
            });
            changed.wake();
            atOnce(4, () -> QuarkusTransaction.requiringNew().run(() -> check.again(cooperation)));
            await().until(() -> told(document).size() == answers);
        }

        assertThat(told(document)).isEqualTo(IntStream.rangeClosed(1, 6).boxed().toList());
    }

    @Test
    void figuresThatComeInWhileTheLedgerChangesAreAnsweredByTheNewLedger()
            throws InterruptedException, ExecutionException {
        List<UUID> documents = Collections.synchronizedList(new ArrayList<>());

        atOnce(4, () -> {
            documents.add(submit("2025-01-05", 1004_00));
            apply.order(Ordered.allotment(cooperation, "2025-01-05", null, "1.00"));
        });

        await().untilAsserted(
                        () -> assertThat(documents).hasSize(4).allSatisfy(document -> assertThat(explanations(document))
                                .containsExactly("")));
    }

    private long statementsOfACheck() {
        return QuarkusTransaction.requiringNew().call(() -> {
            oneKroneMore();
            database.update("update claims_checked set checked_at = null where cooperation = ?", cooperation);
            changed.mark(database, Map.of(cooperation, Set.of()));
            long before = database.statements();
            check.again(cooperation);
            return database.statements() - before;
        });
    }

    private void oneKroneMore() {
        database.update("""
                update account_day d set debited = debited + 100 from account a join fund f on f.id = a.fund
                where d.account = a.id and a.kind = 'RECEIVED' and f.cooperation = ?""", cooperation);
    }

    private static void atOnce(int threads, Runnable work) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private UUID submit(String statedOn, long... received) {
        List<FiguresSubmitted.Stated> claims = new ArrayList<>();
        for (long amount : received) {
            claims.add(new FiguresSubmitted.Stated(
                    UUID.randomUUID(), 4, 97, "received", null, null, null, null, new Money(amount), false));
        }
        UUID submission = UUID.randomUUID();
        check.submitted(new FiguresSubmitted(
                submission,
                1,
                cooperation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.parse(statedOn),
                "open",
                claims));
        return submission;
    }

    private List<String> explanations(UUID submission) {
        return database.list(
                "select coalesce(explanation, '') from claim where document = ? order by place",
                row -> row.getString(1),
                submission);
    }

    private List<Integer> told(UUID submission) {
        return database.list(
                "select payload ->> 'sequence' from outbox where subject = ? order by position",
                row -> Integer.valueOf(row.getString(1)),
                submission.toString());
    }

    private int marks() {
        return database.list("select 1 from changed_balance where cooperation = ?", row -> 1, cooperation)
                .size();
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.journal.Chain;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.weighing.Progress;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vouchers that come many at once, late, and between decisions, against a real database. */
@QuarkusTest
class ManyVouchersTest {
    @Inject
    ApplyEffects apply;

    @Inject
    ReconcileLedger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Chain chain;

    @Inject
    Database database;

    private final UUID project = UUID.randomUUID();
    private String cooperation = "";

    @BeforeEach
    void aCooperationWithAGrantedProject() {
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "100000.00"));
        apply.order(Ordered.grant(cooperation, "2025-01-02", project, "50000.00", Map.of("787", "50000.00")));
    }

    @Test
    void vouchersThatComeAtOnceAreEachPostedOnceWithANumberOfTheirOwn()
            throws InterruptedException, ExecutionException {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            keys.add(UUID.randomUUID().toString());
        }
        List<String> sent = new ArrayList<>(keys);
        sent.addAll(keys);

        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            for (String key : sent) {
                answers.add(clients.submit(() -> post(key, "2025-03-10", "10.00")));
            }
        }
        Set<String> ids = new TreeSet<>();
        for (Future<String> answer : answers) {
            ids.add(answer.get());
        }

        assertThat(ids).hasSize(60);
        assertThat(numbers()).hasSize(60).containsExactlyElementsOf(oneTo(60));
        assertThat(spent()).isEqualTo(600_00);
        assertThat(database.list(
                        "select count(*) from audit where action = 'note-entered' and cooperation = ?",
                        row -> row.getLong(1),
                        cooperation))
                .containsExactly(60L);
        assertLedgerIsWhatItsOrdersSay();
    }

    @Test
    void aLateVoucherLeavesThoseBehindItAloneWhileThereIsMoney() {
        for (int day = 10; day < 20; day++) {
            post("2025-04-" + day, "10.00");
        }
        long entries = chain.verify(cooperation).length();

        post("2025-04-12", "20.00");

        assertThat(chain.verify(cooperation).length()).isEqualTo(entries + 1);
        assertLedgerIsWhatItsOrdersSay();
    }

    @Test
    void aLateVoucherThatTakesTheMoneyOfLaterOnesWarnsThem() {
        String last = post("2025-04-20", "50000.00");
        assertThat(warning(last)).isNull();

        post("2025-04-10", "10.00");

        assertThat(warning(last)).contains("10,00 kr. mere, end det har fået bevilget");
        assertLedgerIsWhatItsOrdersSay();
    }

    @Test
    void aVoucherIsNotPostedTwiceWhileADecisionIsWeighed() throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                int day = 10 + i % 15;
                running.add(clients.submit(() -> post("2025-05-" + day, "7.00")));
                if (i % 8 == 0) {
                    running.add(clients.submit(
                            () -> apply.order(Ordered.grant(cooperation, "2025-05-15", project, "1.00"))));
                }
            }
        }
        for (Future<?> one : running) {
            one.get();
        }

        assertThat(numbers()).containsExactlyElementsOf(oneTo(40));
        assertThat(spent()).isEqualTo(280_00);
        assertLedgerIsWhatItsOrdersSay();
    }

    @Test
    void whateverComesInWhateverOrderIsWhatWeighingEverythingGives() {
        Random random = new Random(4);
        List<Effect> ordered = new ArrayList<>();
        List<String> vouchers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String day = "2025-%02d-%02d".formatted(2 + random.nextInt(6), 1 + random.nextInt(28));
            switch (random.nextInt(8)) {
                case 0 -> ordered.add(order(Ordered.allotment(cooperation, day, "787", amount(random, 9000))));
                case 1 -> ordered.add(order(Ordered.grant(cooperation, day, project, amount(random, 20000))));
                case 2 ->
                    ordered.add(
                            order(Ordered.recommended(Ordered.grant(cooperation, day, project, amount(random, 5000)))));
                case 3 -> {
                    if (!ordered.isEmpty()) {
                        Effect gone = ordered.remove(random.nextInt(ordered.size()));
                        apply.withdraw(new EffectWithdrawn(gone.id(), cooperation));
                    }
                }
                case 4 -> {
                    if (!vouchers.isEmpty()) {
                        reverse(vouchers.remove(random.nextInt(vouchers.size())));
                    }
                }
                default -> vouchers.add(post(day, amount(random, 15000)));
            }
        }

        assertLedgerIsWhatItsOrdersSay();
    }

    private Effect order(Effect effect) {
        apply.order(effect);
        return effect;
    }

    private static String amount(Random random, int kroner) {
        return 1 + random.nextInt(kroner) + ".00";
    }

    /** The chain is whole, balances and days are what the transfers come to, and weighing everything books nothing. */
    private void assertLedgerIsWhatItsOrdersSay() {
        Chain.Verification before = chain.verify(cooperation);
        assertThat(before.isWhole()).isTrue();
        assertThat(accounts.asOf(cooperation, LocalDate.of(2199, 1, 1)).standing())
                .isEqualTo(accounts.balances(cooperation).standing());

        QuarkusTransaction.requiringNew()
                .run(() -> ledger.everything(
                        cooperation,
                        Set.of(),
                        Set.of(),
                        new ReconcileLedger.Reason("test", "Efterprøvning"),
                        Progress.UNTOLD));

        assertThat(chain.verify(cooperation).length()).isEqualTo(before.length());
    }

    private String post(String day, String kroner) {
        return post(UUID.randomUUID().toString(), day, kroner);
    }

    private String post(String key, String day, String kroner) {
        return posting(
                        "oekonomi",
                        key,
                        Map.of(
                                "party",
                                "787",
                                "project",
                                project.toString(),
                                "period",
                                "2025",
                                "amount",
                                Ordered.money(kroner),
                                "paidOn",
                                day,
                                "reference",
                                "Faktura 17"))
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void reverse(String note) {
        posting("oekonomi", Map.of("reason", "Forkert bilag"))
                .post(API + "/notes/" + note + "/reversal")
                .then()
                .statusCode(200);
    }

    private String warning(String note) {
        return as("oekonomi")
                .get(API + "/notes/" + note)
                .then()
                .statusCode(200)
                .extract()
                .path("warning");
    }

    private long spent() {
        return database.find("""
                        select sum(b.balance) from account a join account_balance b on b.account = a.id
                        where a.kind = 'SPENT' and a.project = ?""", row -> row.getLong(1), project).orElseThrow();
    }

    private List<Long> numbers() {
        return database.list(
                "select number from note where cooperation = ? order by number", row -> row.getLong(1), cooperation);
    }

    private static List<Long> oneTo(int last) {
        List<Long> numbers = new ArrayList<>();
        for (long i = 1; i <= last; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.journal.Chain;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.BehindProxy;
import dk.sundhedsklynge.platform.testing.TcpProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vouchers that are sent while the database comes and goes. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.Funds.class)
class DatabaseAwayTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    TcpProxy proxy;

    @Inject
    ApplyEffects apply;

    @Inject
    Chain chain;

    @Inject
    Database database;

    public static final class Funds extends BehindProxy {
        public Funds() {
            super("funds");
        }
    }

    private final UUID project = UUID.randomUUID();
    private String cooperation = "";

    @BeforeEach
    void aCooperationWithAGrantedProject() {
        proxy.mend();
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "100000.00"));
        apply.order(Ordered.grant(cooperation, "2025-01-02", project, "50000.00", Map.of("787", "50000.00")));
    }

    @Test
    void eachIsPostedOrToBeSentAgainAndIsThereOnceInTheEnd() {
        Map<Integer, Set<String>> keys = new ConcurrentHashMap<>();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            for (int client = 0; client < 4; client++) {
                clients.execute(() -> {
                    while (!over.get()) {
                        String key = UUID.randomUUID().toString();
                        keys(keys, post(key).statusCode()).add(key);
                    }
                });
            }
            try {
                for (int cut = 0; cut < 5; cut++) {
                    awaitMore(keys, 201, 20);
                    proxy.cut();
                    awaitMore(keys, 503, 4);
                    proxy.mend();
                }
            } finally {
                over.set(true);
            }
        }

        assertThat(keys).containsOnlyKeys(201, 503);
        List<String> sent = keys.values().stream().flatMap(Set::stream).toList();
        assertThat(sent).allSatisfy(key -> post(key).then().statusCode(201));
        assertThat(database.list("select count(*) from note where cooperation = ?", row -> row.getInt(1), cooperation))
                .containsExactly(sent.size());
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void aVoucherIsSaidToBeUncertain() {
        post(UUID.randomUUID().toString()).then().statusCode(201);

        proxy.cut();
        Response answer = post(UUID.randomUUID().toString());

        answer.then().statusCode(503).header("Retry-After", "5");
        assertThat(answer.<String>path("detail")).contains("usikkert, om ændringen er gemt", "Idempotency-Key");
    }

    private static Set<String> keys(Map<Integer, Set<String>> keys, int status) {
        return keys.computeIfAbsent(status, it -> ConcurrentHashMap.newKeySet());
    }

    private static void awaitMore(Map<Integer, Set<String>> keys, int status, int more) {
        int before = keys(keys, status).size();
        await().atMost(SOON).until(() -> keys(keys, status).size() >= before + more);
    }

    private Response post(String key) {
        Map<String, Object> voucher = Map.of(
                "party", "787",
                "project", project.toString(),
                "period", "2025",
                "amount", Ordered.money("10.00"),
                "paidOn", "2025-03-10",
                "reference", "Faktura 17");
        return posting("oekonomi", key, voucher).post(API + "/cooperations/" + cooperation + "/vouchers");
    }
}

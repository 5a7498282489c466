package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.security.EndedAccess;
import dk.sundhedsklynge.platform.testing.BehindProxy;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.TcpProxy;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the database is away it is said so, and that it is worth trying again; nothing looks like a fault of the service. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.House.class)
class DatabaseAwayTest {
    private static final String CHAIRS = "/api/house/v1/chairs";
    private static final Duration SOON = Duration.ofSeconds(30);

    TcpProxy proxy;

    @Inject
    Event<EndedAccess.Changed> accessChanged;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    public static final class House extends BehindProxy {
        public House() {
            super("house");
        }
    }

    @BeforeEach
    void theDatabaseIsThere() {
        proxy.mend();
        await().atMost(SOON).until(() -> read().statusCode() == 200);
    }

    @Test
    void whatCannotBeReadIsToBeAskedForAgain() {
        proxy.cut();

        for (int i = 0; i < 2 * BehindProxy.CONNECTIONS; i++) {
            unavailable(read()).body("detail", containsString("Prøv igen om lidt"));
        }
    }

    @Test
    void noRequestMeetsAConnectionOfBefore() {
        proxy.cut();
        proxy.mend();

        for (int i = 0; i < 2 * BehindProxy.CONNECTIONS; i++) {
            read().then().statusCode(200);
        }
    }

    @Test
    void aChangeIsSaidToBeUncertainAndIsDoneOnceUnderItsKey() {
        String key = UUID.randomUUID().toString();
        ChairApi.slow = new CountDownLatch(1);
        long before = bought();
        CompletableFuture<Response> underWay = CompletableFuture.supplyAsync(() -> buy(key, "langsom"));
        await().atMost(SOON).until(() -> ChairApi.WAITING.get() == 1);

        proxy.cut();
        ChairApi.slow.countDown();

        unavailable(underWay.join()).body("detail", containsString("usikkert, om ændringen er gemt"));
        proxy.mend();
        buy(key, "langsom").then().statusCode(201);
        buy(key, "langsom").then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(bought()).isEqualTo(before + 1);
    }

    @Test
    void aBrowserIsShownAPage() {
        Browser browser = new Browser(site, port);
        browser.signIn("/stole/antal", "sekretariat");

        proxy.cut();
        Browser.Page page = browser.open("/stole/antal");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.text()).contains("<h1>Tjenesten kan ikke svare lige nu</h1>", "Prøv igen om lidt");
    }

    @Test
    void nobodyIsLetInWhoseAccessMayHaveEnded() {
        proxy.cut();
        accessChanged.fire(new EndedAccess.Changed());

        for (int i = 0; i < 3; i++) {
            unavailable(buy(UUID.randomUUID().toString(), "stol")).body("detail", containsString("Intet er ændret"));
        }
    }

    @Test
    void moreWorkThanThereAreConnectionsIsToBeSentAgain() {
        ChairApi.slow = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(BehindProxy.CONNECTIONS)) {
            List<CompletableFuture<Response>> underWay = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> buy(UUID.randomUUID().toString(), "langsom"), clients))
                    .limit(BehindProxy.CONNECTIONS)
                    .toList();
            await().atMost(SOON).until(() -> ChairApi.WAITING.get() == BehindProxy.CONNECTIONS);

            unavailable(read());

            ChairApi.slow.countDown();
            assertThat(underWay).allSatisfy(it -> it.join().then().statusCode(201));
        }
    }

    @Test
    void aCommitThatIsCutOffIsUncertain() throws SQLException {
        String key = UUID.randomUUID().toString();
        inTheDatabase("""
                create function cut_off() returns trigger language plpgsql as
                    'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
                create constraint trigger cut_off after insert on audit deferrable initially deferred
                    for each row execute function cut_off();""");
        try {
            unavailable(buy(key, "stol")).body("detail", containsString("usikkert, om ændringen er gemt"));
        } finally {
            inTheDatabase("drop function cut_off cascade");
        }

        buy(key, "stol").then().statusCode(201);
    }

    private void inTheDatabase(String sql) throws SQLException {
        try (Connection connection = Infra.superuser(database.substring(database.lastIndexOf('/') + 1));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whateverIsUnderWayWhenItGoesIsDoneOrToBeTriedAgain() {
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int client = 0; client < 8; client++) {
                boolean writes = client % 2 == 0;
                clients.execute(() -> {
                    while (!over.get()) {
                        Response answer = writes ? buy(UUID.randomUUID().toString(), "stol") : read();
                        statuses.merge(answer.statusCode(), 1, Integer::sum);
                    }
                });
            }
            try {
                for (int cut = 0; cut < 5; cut++) {
                    awaitMore(statuses, 201, 20);
                    proxy.cut();
                    awaitMore(statuses, 503, 1);
                    proxy.mend();
                }
            } finally {
                over.set(true);
            }
        }
        assertThat(statuses).containsOnlyKeys(200, 201, 503);
    }

    private static void awaitMore(Map<Integer, Integer> statuses, int status, int more) {
        int before = statuses.getOrDefault(status, 0);
        await().atMost(SOON).until(() -> statuses.getOrDefault(status, 0) >= before + more);
    }

    private static ValidatableResponse unavailable(Response answer) {
        return answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("/problems/unavailable"));
    }

    private static long bought() {
        return Long.parseLong(read().asString());
    }

    private static Response read() {
        return given().auth().oauth2(Tokens.of("sekretariat")).get(CHAIRS + "/bought");
    }

    private static Response buy(String key, String name) {
        return given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\": \"%s\", \"price\": {\"amount\": 99.95, \"currency\": \"DKK\"}, \"legs\": []}"
                        .formatted(name))
                .post(CHAIRS);
    }
}

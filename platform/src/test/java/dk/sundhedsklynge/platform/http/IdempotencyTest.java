package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.sundhedsklynge.platform.retention.Retention;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves money is done once for each key. */
@QuarkusTest
class IdempotencyTest {
    @Inject
    Retention retention;

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private int before;

    @BeforeEach
    void count() {
        before = ChairApi.BOUGHT.get();
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        Response first = buy("sekretariat", key, "stol");
        Response second = buy("sekretariat", key, "stol");

        assertThat(bought()).isEqualTo(1);
        first.then().statusCode(201).header("Location", startsWith("http"));
        second.then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .header("Idempotent-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .body("number", equalTo(first.<Integer>path("number")));
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        buy("sekretariat", key, "stol");

        buy("sekretariat", key, "bord")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(bought()).isEqualTo(1);
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        buy("sekretariat", key, "stol").then().statusCode(201);
        buy("oekonomi", key, "bord").then().statusCode(201);
        assertThat(bought()).isEqualTo(2);
    }

    @Test
    void withoutAKeyNothingIsDone() {
        buy("sekretariat", null, "stol").then().statusCode(400);
        buy("sekretariat", "x".repeat(201), "stol").then().statusCode(400);
        assertThat(bought()).isZero();
    }

    @Test
    void whatWasRefusedCanBeSentAgainWithTheSameKey() {
        buy("sekretariat", key, "udsolgt").then().statusCode(409);
        buy("sekretariat", key, "stol").then().statusCode(201);
    }

    @Test
    void aRepeatThatComesMeanwhileWaitsForTheFirst() throws Exception {
        ChairApi.slow = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> buy("sekretariat", key, "langsom"));
        CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> buy("sekretariat", key, "langsom"));

        ChairApi.slow.countDown();

        assertThat(first.join().<Integer>path("number")).isEqualTo(second.join().<Integer>path("number"));
        assertThat(bought()).isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterThirtyDays() throws SQLException {
        String other = UUID.randomUUID().toString();
        buy("sekretariat", key, "stol").then().statusCode(201);
        buy("sekretariat", other, "stol").then().statusCode(201);
        keptFor(key, 32);
        keptFor(other, 29);

        retention.drop();

        buy("sekretariat", key, "bord").then().statusCode(201);
        buy("sekretariat", other, "bord").then().statusCode(422);
    }

    private void keptFor(String key, int days) throws SQLException {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency set created_at = now() - make_interval(days => ?) where key = ?")) {
            update.setInt(1, days);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private int bought() {
        return ChairApi.BOUGHT.get() - before;
    }

    private static Response buy(String user, @Nullable String key, String name) {
        var request = given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"name\": \"%s\", \"price\": {\"amount\": 99.95, \"currency\": \"DKK\"}, \"legs\": []}"
                        .formatted(name))
                .post("/api/house/v1/chairs");
    }
}

package dk.sundhedsklynge.funds.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Effects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each role against each path. What a caller may not know of is 404, what it may not do is 403. */
@QuarkusTest
class RolePathTest {
    private static final String API = "/api/funds/v1";
    private static final String VEST = "nordjylland-vest";
    private static final String MIDT = "hovedstaden-midt";
    private static final List<String> USERS =
            List.of("nobody", "sekretariat", "sekretariat-vest", "oekonomi", "revisor", "drift", "laeser", "ingen");

    @Inject
    ApplyEffects apply;

    @Inject
    Effects effects;

    @Inject
    Database database;

    private final UUID project = UUID.randomUUID();
    private final UUID closedProject = UUID.randomUUID();

    /** Expected status per user, in the order of {@link #USERS}. */
    private record Row(String method, String path, int... expected) {}

    @BeforeEach
    void theTwoCooperations() {
        Known.cooperation(database, VEST);
        Known.cooperation(database, MIDT);
    }

    @Test
    void everyRoleGetsWhatItMayOnEveryPath() {
        Effect vest = granted(VEST, project, false);
        Effect midt = granted(MIDT, UUID.randomUUID(), false);
        Effect closed = granted(VEST, closedProject, true);
        // Without an Idempotency-Key, so that 400 tells that the caller might have posted.
        List<Row> table = List.of(
                //                                              none  sek vest fin  rev  op  read none
                new Row("GET", "/status", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/waiting", 401, 403, 403, 403, 403, 200, 403, 403),
                new Row("GET", "/cooperations/" + VEST + "/balance", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/cooperations/" + MIDT + "/balance", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row(
                        "GET",
                        "/cooperations/" + VEST + "/parties/787/balance",
                        401,
                        200,
                        200,
                        200,
                        200,
                        200,
                        200,
                        404),
                new Row(
                        "GET",
                        "/cooperations/" + MIDT + "/parties/787/balance",
                        401,
                        200,
                        404,
                        200,
                        200,
                        200,
                        404,
                        404),
                new Row(
                        "GET",
                        "/cooperations/" + VEST + "/parties/999/balance",
                        401,
                        404,
                        404,
                        404,
                        404,
                        404,
                        404,
                        404),
                new Row("GET", "/projects/" + project + "/balance", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/projects/" + closedProject + "/balance", 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", "/entries", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/entries?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", entry(vest), 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", entry(midt), 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", entry(closed), 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", "/cooperations/" + VEST + "/chain", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/cooperations/" + MIDT + "/chain", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/cooperations/" + VEST + "/closed-periods", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/cooperations/" + MIDT + "/closed-periods", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/cooperations/" + VEST + "/weighing", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/cooperations/" + MIDT + "/weighing", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/effects/" + vest.id(), 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/effects/" + midt.id(), 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/effects/" + closed.id(), 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", "/effects/" + vest.id() + "/shares", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/effects/" + closed.id() + "/shares", 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", "/findings", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/findings?cooperation=" + MIDT, 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/cooperations/" + VEST + "/notes", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/cooperations/" + MIDT + "/notes", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", "/notes/" + note(VEST), 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", "/notes/" + note(MIDT), 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("POST", "/cooperations/" + VEST + "/opening-preview", 401, 200, 200, 200, 200, 403, 403, 404),
                new Row("POST", "/cooperations/" + MIDT + "/opening-preview", 401, 200, 404, 200, 200, 403, 404, 404));

        assertThat(wrong(table, false)).isEmpty();
    }

    @Test
    void onlyFinanceAndTheSecretariatMoveMoneyAndNobodyWithoutAKey() {
        String allotments = "/cooperations/" + VEST + "/allotment-notes";
        String vouchers = "/cooperations/" + MIDT + "/vouchers";
        List<Row> withKey = List.of(
                //                           none  sek vest fin  rev  op  read none
                new Row("POST", allotments, 401, 201, 201, 201, 403, 403, 403, 404),
                new Row("POST", vouchers, 401, 201, 404, 201, 403, 403, 404, 404));
        List<Row> withoutKey = List.of(
                new Row("POST", allotments, 401, 400, 400, 400, 400, 400, 400, 400),
                new Row("POST", vouchers, 401, 400, 400, 400, 400, 400, 400, 400));

        assertThat(wrong(withKey, true)).isEmpty();
        assertThat(wrong(withoutKey, false)).isEmpty();
    }

    @Test
    void onlyFinanceAndTheSecretariatCloseAPeriodAndNobodyWithoutAKey() {
        String cooperation = Known.cooperation(database);
        String closing = "/cooperations/" + cooperation + "/closed-periods";
        // Whoever closes first leaves 422 to the next who may.
        List<Row> table = List.of(
                //                         none  sek vest fin  rev  op  read none
                new Row("POST", closing, 401, 201, 404, 422, 403, 403, 404, 404));
        List<Row> withoutKey = List.of(new Row("POST", closing, 401, 400, 400, 400, 400, 400, 400, 400));

        assertThat(wrong(withoutKey, false)).isEmpty();
        assertThat(wrong(table, true)).isEmpty();
    }

    @Test
    void onlyFinanceAndTheSecretariatReverse() {
        // A reversal that succeeds leaves 409 to the next who may.
        List<Row> table = List.of(
                new Row("POST", "/notes/" + note(VEST) + "/reversal", 401, 200, 409, 409, 403, 403, 403, 404),
                new Row("POST", "/notes/" + note(MIDT) + "/reversal", 401, 200, 404, 409, 403, 403, 404, 404),
                new Row("POST", "/notes/" + UUID.randomUUID() + "/reversal", 401, 404, 404, 404, 404, 404, 404, 404));

        assertThat(wrong(table, true)).isEmpty();
    }

    @Test
    void onlyAnOperatorAsksForASnapshot() {
        assertThat(USERS.stream().filter(user -> call(user, "POST", "/snapshot", false) < 300))
                .containsExactly("drift");
    }

    private List<String> wrong(List<Row> table, boolean key) {
        List<String> wrong = new ArrayList<>();
        for (Row row : table) {
            for (int i = 0; i < USERS.size(); i++) {
                int status = call(USERS.get(i), row.method(), row.path(), key);
                if (status != row.expected()[i]) {
                    wrong.add("%s %s as %s: %d instead of %d"
                            .formatted(row.method(), row.path(), USERS.get(i), status, row.expected()[i]));
                }
            }
        }
        return wrong;
    }

    private Effect granted(String cooperation, UUID toProject, boolean closed) {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "1000.00"));
        Effect grant = Ordered.grant(cooperation, "2025-02-01", toProject, "10.00");
        Effect effect = closed ? Ordered.closed(grant) : grant;
        apply.order(effect);
        return effect;
    }

    private String entry(Effect effect) {
        return "/entries/"
                + Objects.requireNonNull(
                        effects.find(effect.id()).orElseThrow().answer().entry());
    }

    private static String note(String cooperation) {
        return Http.posting("oekonomi", body("/vouchers"))
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int call(String user, String method, String path, boolean key) {
        RequestSpecification request = given();
        String token = token(user);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (key) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (method.equals("POST") && !path.equals("/snapshot")) {
            request.contentType("application/json").body(body(path));
        }
        return request.request(method, API + path).statusCode();
    }

    private static Map<String, ?> body(String path) {
        if (path.endsWith("/reversal")) {
            return Map.of("reason", "Forkert beløb");
        }
        if (path.endsWith("/closed-periods")) {
            return Map.of("until", "2022-12-31");
        }
        if (path.endsWith("/opening-preview")) {
            return Map.of("terms", Map.of("asOf", "2022-12-31", "fund", "cluster", "lines", List.of()));
        }
        String day = path.endsWith("/vouchers") ? "paidOn" : "receivedOn";
        return Map.of("amount", Ordered.money("1.00"), day, "2025-03-01", "reference", "Bilag 1");
    }

    private static @Nullable String token(String user) {
        return user.equals("nobody") ? null : Tokens.of(user);
    }
}

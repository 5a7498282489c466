package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each role against each path. What a caller may not know of is 404, what it may not do is 403. */
@QuarkusTest
class RolePathTest {
    private static final String API = "/api/projects/v1";
    private static final List<String> USERS =
            List.of("nobody", "sekretariat", "sekretariat-vest", "oekonomi", "revisor", "drift", "laeser", "ingen");

    @Inject
    ApplyEffects apply;

    /** Expected status per user, in the order of {@link #USERS}. */
    private record Row(String method, String path, int... expected) {}

    @Test
    void everyRoleGetsWhatItMayOnEveryPath() {
        Change vest = register("nordjylland-vest", Access.OPEN);
        Change midt = register("hovedstaden-midt", Access.OPEN);
        Change closed = register("nordjylland-vest", Access.CLOSED);
        // If-Match is of no version, so that 412 tells that the caller might have edited.
        List<Row> table = List.of(
                //                                         none  sek vest fin  rev  op  read none
                new Row("GET", "/projects", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/status", 401, 200, 200, 200, 200, 200, 200, 200),
                new Row("GET", "/waiting", 401, 403, 403, 403, 403, 200, 403, 403),
                new Row("GET", project(vest), 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", project(midt), 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", project(closed), 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", project(vest) + "/history", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", project(closed) + "/history", 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", project(vest) + "/statement", 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", project(midt) + "/statement", 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", project(closed) + "/statements", 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("GET", effect(vest), 401, 200, 200, 200, 200, 200, 200, 404),
                new Row("GET", effect(midt), 401, 200, 404, 200, 200, 200, 404, 404),
                new Row("GET", effect(closed), 401, 200, 200, 200, 200, 404, 404, 404),
                new Row("PATCH", project(vest), 401, 412, 412, 403, 403, 403, 403, 404),
                new Row("PATCH", project(midt), 401, 412, 404, 403, 403, 403, 404, 404),
                new Row("PATCH", project(closed), 401, 412, 412, 403, 403, 404, 404, 404),
                new Row("GET", "/projects/" + UUID.randomUUID(), 401, 404, 404, 404, 404, 404, 404, 404));

        List<String> wrong = new ArrayList<>();
        for (Row row : table) {
            for (int i = 0; i < USERS.size(); i++) {
                int status = call(USERS.get(i), row.method(), row.path());
                if (status != row.expected()[i]) {
                    wrong.add("%s %s as %s: %d instead of %d"
                            .formatted(row.method(), row.path(), USERS.get(i), status, row.expected()[i]));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyAnOperatorAsksForASnapshot() {
        assertThat(USERS.stream().filter(user -> call(user, "POST", "/snapshot") < 300))
                .containsExactly("drift");
    }

    private Change register(String cooperation, Access access) {
        Change change = Ordered.change(
                cooperation, UUID.randomUUID(), Step.REGISTER, "2023-05-10", "Rettigheder", List.of(), access);
        apply.order(change, List.of());
        return change;
    }

    private static String project(Change change) {
        return "/projects/" + change.terms().project();
    }

    private static String effect(Change change) {
        return "/effects/" + change.effect();
    }

    private static int call(String user, String method, String path) {
        RequestSpecification request = given();
        String token = token(user);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (method.equals("PATCH")) {
            request.header("If-Match", "\"none\"")
                    .contentType("application/json")
                    .body(Map.of("owner", "787"));
        }
        return request.request(method, API + path).statusCode();
    }

    private static @Nullable String token(String user) {
        return user.equals("nobody") ? null : Tokens.of(user);
    }
}

package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read carries a tag, and costs no second answer. */
@QuarkusTest
class ConditionalReadsTest {
    private static final String CHAIRS = "/api/house/v1/chairs";
    private static final String CLOSED = CHAIRS + "/of/nordjylland-vest";

    @Test
    void whoHasItAlreadyIsToldSo() {
        Response first = get(CHAIRS, "sekretariat", null);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString()).isEqualTo("[\"stol\"]");
        assertThat(first.contentType()).startsWith("application/json");
        kept(first);
        for (String known : List.of(tag(first), tag(first).substring("W/".length()), "\"andet\", " + tag(first), "*")) {
            Response again = get(CHAIRS, "sekretariat", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(tag(again)).isEqualTo(tag(first));
            kept(again);
        }
        assertThat(get(CHAIRS, "sekretariat", "\"andet\"").statusCode()).isEqualTo(200);
    }

    @Test
    void readersWhoSeeDifferentThingsHaveNoTagInCommon() {
        Response secretariat = get(CLOSED, "sekretariat", null);

        Response reader = get(CLOSED, "laeser", tag(secretariat));

        assertThat(reader.statusCode()).isEqualTo(200);
        assertThat(tag(reader)).isNotEqualTo(tag(secretariat));
    }

    @Test
    void whatIsRefusedIsKeptNowhereAndHasNoTag() {
        Response refused = get(CHAIRS + "?limit=0", "sekretariat", "*");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(refused.header("ETag")).isNull();
    }

    private static void kept(Response answer) {
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(answer.headers().getValues("Vary"))
                .as("by the caller, and by what it can unpack")
                .containsExactlyInAnyOrder("Authorization", "accept-encoding");
    }

    private static Response get(String path, String user, String ifNoneMatch) {
        var request = given().auth().oauth2(Tokens.of(user));
        return ifNoneMatch == null
                ? request.get(path)
                : request.header("If-None-Match", ifNoneMatch).get(path);
    }

    private static String tag(Response answer) {
        return answer.header("ETag");
    }
}

package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.access.EndedSessionState;
import dk.sundhedsklynge.platform.access.WithdrawnUserState;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the register tells of ended access is in force here within ten seconds. A service's test extends this. */
public abstract class EndedAccessContract {
    private static final Duration PROMISED = Duration.ofSeconds(10);

    private final Topics topics = new Topics();
    private final String user;
    private final String path;

    /** @param path which everybody who is signed in may read */
    protected EndedAccessContract(String user, String path) {
        this.user = user;
        this.path = path;
        new KeycloakAdmin().user(user, "reader");
    }

    @Test
    void aSessionThatEndedElsewhereOpensNothingHere() {
        String session = claim("sid");
        answers(200);

        tell("ended-session:" + session, EndedSessionState.TYPE, """
                {"id": "%s", "sequence": 1, "since": "2025-01-20T09:00:00Z", "until": "2199-01-20T21:00:00Z"}""".formatted(session));
        answers(401);

        tell("ended-session:" + session, EndedSessionState.TYPE, null);
        answers(200);
    }

    @Test
    void aUserWhoWasWithdrawnElsewhereIsRefusedHereUntilItIsLifted() {
        String subject = claim("sub");
        answers(200);

        tell("withdrawn-user:" + subject, WithdrawnUserState.TYPE, """
                {"id": "%s", "sequence": 2, "since": "2025-01-20T09:00:00Z"}""".formatted(subject));
        answers(401);

        tell("withdrawn-user:" + subject, WithdrawnUserState.TYPE, null);
        answers(200);
    }

    private void tell(String entity, String type, @Nullable String state) {
        topics.send("register", entity, type, entity, state);
    }

    private void answers(int status) {
        await().atMost(PROMISED)
                .until(() -> given().auth().oauth2(Tokens.of(user)).get(path).statusCode() == status);
    }

    private String claim(String name) {
        byte[] claims = Base64.getUrlDecoder().decode(Tokens.of(user).split("\\.")[1]);
        return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString(name);
    }
}

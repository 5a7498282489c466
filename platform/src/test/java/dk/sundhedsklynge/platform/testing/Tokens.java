package dk.sundhedsklynge.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Real tokens from the realm of the test run. */
public final class Tokens {
    /** Tokens live for five minutes; one that has only a minute left is not used any more. */
    private static final Duration SERVES = Duration.ofMinutes(4);

    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private record Token(String text, long issuedAt) {
        static Token now(String text) {
            return new Token(text, System.nanoTime());
        }

        boolean serves() {
            return System.nanoTime() - issuedAt < SERVES.toNanos();
        }
    }

    private Tokens() {}

    /** An access token of a sample user, whose password is the user's name. */
    public static String of(String user) {
        return known(user, () -> fresh(user));
    }

    /** The same, issued now: it says what Keycloak knows of the user by now. */
    public static String fresh(String user) {
        return fetch(Map.of("grant_type", "password", "client_id", "klynge-cli", "username", user, "password", user));
    }

    /** An access token of the partner system. */
    public static String ofPartner() {
        return known(
                "partner system",
                () -> fetch(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "klynge-partner",
                        "client_secret", Infra.get("keycloak.partner-secret"))));
    }

    private static String known(String name, Supplier<String> fetch) {
        return KNOWN.compute(name, (key, held) -> held != null && held.serves() ? held : Token.now(fetch.get()))
                .text();
    }

    private static String fetch(Map<String, String> form) {
        return RestAssured.given()
                .contentType(ContentType.URLENC)
                .formParams(form)
                .post(Infra.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}

package dk.sundhedsklynge.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens from the realm of the test run. */
public final class Tokens {
    /** Tokens live for five minutes, and a module's tests are over before that. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** An access token of a sample user, whose password is the user's name. */
    public static String of(String user) {
        return KNOWN.computeIfAbsent(user, Tokens::fresh);
    }

    /** The same, issued now: it says what Keycloak knows of the user by now. */
    public static String fresh(String user) {
        return fetch(Map.of("grant_type", "password", "client_id", "klynge-cli", "username", user, "password", user));
    }

    /** An access token of the partner system. */
    public static String ofPartner() {
        return KNOWN.computeIfAbsent(
                "partner system",
                name -> fetch(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "klynge-partner",
                        "client_secret", Infra.get("keycloak.partner-secret"))));
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

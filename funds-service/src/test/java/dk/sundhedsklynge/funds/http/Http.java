package dk.sundhedsklynge.funds.http;

import static io.restassured.RestAssured.given;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests with real tokens. */
final class Http {
    static final String API = "/api/funds/v1";

    private Http() {}

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    /** With a key of its own. */
    static RequestSpecification posting(String user, Map<String, ?> body) {
        return posting(user, UUID.randomUUID().toString(), body);
    }

    static RequestSpecification posting(String user, String key, Map<String, ?> body) {
        return as(user).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body);
    }
}

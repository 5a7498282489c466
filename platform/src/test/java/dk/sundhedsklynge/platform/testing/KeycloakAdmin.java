package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrator of the Keycloak of the test run. */
public final class KeycloakAdmin {
    private static final String PAGES = "klynge-web";

    private final String realm = Infra.get("keycloak.direct-url") + "/admin/realms/" + Infra.get("keycloak.realm");

    /** Gives the tokens of the pages' client a life of some seconds while the work is done, and then their own life back. */
    public void withTokensOf(int seconds, Runnable work) {
        lifespan(String.valueOf(seconds));
        try {
            work.run();
        } finally {
            lifespan("");
        }
    }

    private void lifespan(String seconds) {
        Map<String, Object> client = new HashMap<>(as().get(realm + "/clients?clientId=" + PAGES)
                .jsonPath()
                .<Map<String, Object>>getList("")
                .getFirst());
        @SuppressWarnings("unchecked")
        Map<String, Object> attributes = new HashMap<>((Map<String, Object>) client.get("attributes"));
        attributes.put("access.token.lifespan", seconds);
        client.put("attributes", attributes);
        as().contentType(ContentType.JSON)
                .body(client)
                .put(realm + "/clients/" + client.get("id"))
                .then()
                .statusCode(204);
    }

    /**
     * A user with one role and a view of every cooperation, whose password is the name. It is made at the first call and stays, as
     * its tokens do.
     *
     * @return the id, which is the subject of its tokens
     */
    public String user(String name, String role) {
        List<String> known = id(name);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        as().contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        name + "@eksempel.invalid",
                        "firstName",
                        name,
                        "lastName",
                        "Eksempel",
                        "attributes",
                        Map.of("cooperations", List.of("*")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))))
                .post(realm + "/users")
                .then()
                .statusCode(201);
        String id = idOf(name);
        Map<String, Object> granted =
                as().get(realm + "/roles/" + role).jsonPath().getMap("");
        as().contentType(ContentType.JSON)
                .body(List.of(granted))
                .post(realm + "/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204);
        return id;
    }

    /**
     * A user without roles and cooperations, whose password is the name. One that is there already gets the address.
     *
     * @return the id, which is the subject of its tokens
     */
    public String userWithoutRoles(String name, String email, boolean verified) {
        List<String> known = id(name);
        Map<String, Object> user = new HashMap<>(Map.of(
                "username",
                name,
                "enabled",
                true,
                "emailVerified",
                verified,
                "email",
                email,
                "firstName",
                name,
                "lastName",
                "Eksempel"));
        if (!known.isEmpty()) {
            as().contentType(ContentType.JSON)
                    .body(user)
                    .put(realm + "/users/" + known.getFirst())
                    .then()
                    .statusCode(204);
            return known.getFirst();
        }
        user.put("credentials", List.of(Map.of("type", "password", "value", name, "temporary", false)));
        as().contentType(ContentType.JSON)
                .body(user)
                .post(realm + "/users")
                .then()
                .statusCode(201);
        return idOf(name);
    }

    /** The id of a user, which is the subject of its tokens. */
    public String idOf(String name) {
        return id(name).getFirst();
    }

    /** Ends all sessions of a user in Keycloak, as when they time out there. */
    public void endSessions(String id) {
        as().post(realm + "/users/" + id + "/logout").then().statusCode(204);
    }

    private List<String> id(String name) {
        return as().get(realm + "/users?exact=true&username=" + name).jsonPath().getList("id");
    }

    /** A token of the administrator lives a minute only. */
    private static RequestSpecification as() {
        String token = given().contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", Infra.get("keycloak.admin-password")))
                .post(Infra.get("keycloak.direct-url") + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().auth().oauth2(token);
    }
}

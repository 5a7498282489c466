package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The little of Keycloak's admin interface that a local suite needs. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final String user;
    private final String password;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Guards the sign-in of a realm that exists as that of a new one and makes its pages look the same, lets its web client be used at the given address, and adds
     * the sample users that it lacks.
     */
    void update(String publicUrl) {
        try {
            String token = token();
            String realm = url + "/admin/realms/" + Realm.NAME;
            put(realm, Realm.danish(Realm.protect(JSON.createObjectNode())), token);
            change(realm, "klynge-web", client -> Realm.address(client, publicUrl), token);
            change(realm, Realm.ADMIN_CLI, Realm::closed, token);
            call(
                    Web.request(realm + "/partialImport")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    Realm.missingUsers().toString())),
                    token);
        } catch (IOException e) {
            throw new Trouble(
                    "The realm cannot be brought up to date in Keycloak (" + e.getMessage()
                            + "); see ./klynge logs keycloak.",
                    e);
        }
    }

    private static void change(String realm, String clientId, UnaryOperator<ObjectNode> change, String token)
            throws IOException {
        JsonNode found = JSON.readTree(
                call(Web.request(realm + "/clients?clientId=" + clientId).GET(), token));
        ObjectNode client = change.apply((ObjectNode) found.get(0));
        put(realm + "/clients/" + client.get("id").asText(), client, token);
    }

    private static void put(String address, ObjectNode body, String token) throws IOException {
        call(
                Web.request(address)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString())),
                token);
    }

    private String token() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=" + user + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = Web.send(Web.request(url + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) {
            throw new IOException("the administrator is refused (" + answer.statusCode() + ")");
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    private static String call(HttpRequest.Builder request, String token) throws IOException {
        HttpResponse<String> answer =
                Web.send(request.header("Authorization", "Bearer " + token).build());
        if (answer.statusCode() >= 300) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }
}

package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Who runs Keycloak: makes users, shuts them out, and sets how long the tokens of a client live. */
final class Administrator {
    private static final String LIFESPAN = "access.token.lifespan";

    private static final Properties INFRASTRUCTURE = infrastructure();

    /** Past the gateway, which lets nobody in to administer. */
    private final String keycloak = INFRASTRUCTURE.getProperty("keycloak.direct-url");

    private final String realm = keycloak + "/admin/realms/klynge";
    private final String token = Suite.token(
            keycloak + "/realms/master",
            "client_id=admin-cli",
            "admin",
            INFRASTRUCTURE.getProperty("keycloak.admin-password"));

    private static Properties infrastructure() {
        Properties infrastructure = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(System.getenv("KLYNGE_TEST_INFRA")))) {
            infrastructure.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return infrastructure;
    }

    JsonNode realm() {
        return call("GET", "", null).json();
    }

    ObjectNode client(String clientId) {
        return (ObjectNode)
                call("GET", "/clients?clientId=" + clientId, null).json().get(0);
    }

    /** How many seconds the tokens of a client live where that is not what the realm says; null where it is. */
    static @Nullable String lifespan(JsonNode client) {
        JsonNode own = client.at("/attributes/" + LIFESPAN);
        return own.isMissingNode() || own.asText().isEmpty() ? null : own.asText();
    }

    /** @param seconds null for what the realm says */
    void lifespan(String clientId, @Nullable Integer seconds) {
        ObjectNode client = client(clientId);
        client.withObject("/attributes").put(LIFESPAN, seconds == null ? "" : String.valueOf(seconds));
        call("PUT", "/clients/" + client.path("id").asText(), client);
    }

    /** A client that is another in all but its name, and whose tokens live as long as is said; its id. */
    String clientLike(String model, String name, int seconds) {
        ObjectNode client = client(model).put("clientId", name);
        client.remove("id");
        client.withObject("/attributes").put(LIFESPAN, String.valueOf(seconds));
        client.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        call("POST", "/clients", client);
        return client(name).path("id").asText();
    }

    /** A user with a role and a view of every cooperation, whose password is the name; the id. */
    String user(String name, String role) {
        ObjectNode user = Suite.JSON
                .createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", name + "@eksempel.invalid")
                .put("firstName", name)
                .put("lastName", "Eksempel");
        user.putObject("attributes").putArray("cooperations").add("*");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", name)
                .put("temporary", false);
        call("POST", "/users", user);
        String id = call("GET", "/users?exact=true&username=" + name, null)
                .json()
                .at("/0/id")
                .asText();
        ArrayNode roles = Suite.JSON
                .createArrayNode()
                .add(call("GET", "/roles/" + role, null).json());
        call("POST", "/users/" + id + "/role-mappings/realm", roles);
        return id;
    }

    void shutOut(String user) {
        call("PUT", "/users/" + user, Suite.JSON.createObjectNode().put("enabled", false));
    }

    /** @param path of a user or a client, {@code /users/...} */
    void remove(String path) {
        call("DELETE", path, null);
    }

    private Suite.Answer call(String method, String path, @Nullable JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        Suite.Answer answer = Suite.exchange(request.build());
        if (answer.status() > 299) {
            throw new IllegalStateException(
                    "Keycloak answered " + answer.status() + " to " + method + " " + path + ": " + answer.text());
        }
        return answer;
    }
}

package dk.sundhedsklynge.acceptance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The running suite as one user sees it. Its address comes from the environment variable {@code KLYNGE_ACCEPTANCE_URL},
 * which {@code ./klynge test} sets after it has started the suite the way {@code up} does.
 */
final class Suite {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** The client of a partner system, which signs in with its own secret. */
    static final String PARTNER = "klynge-partner";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Map<String, Held> TOKENS = new ConcurrentHashMap<>();

    /** A token lives for five minutes. */
    private static final Duration HELD_FOR = Duration.ofMinutes(3);

    private final String user;

    private Suite(String user) {
        this.user = user;
    }

    /** The suite for one of the sample users, whose password is the user name. */
    static Suite as(String user) {
        return new Suite(user);
    }

    static String url() {
        String url = System.getenv("KLYNGE_ACCEPTANCE_URL");
        if (url == null) {
            throw new IllegalStateException("No suite to test: run ./klynge test, which starts one first");
        }
        return url;
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, body.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Posts a document as a secretary uploads it: the bytes as they are, and the name of the file. */
    Answer upload(String name, byte[] content) {
        return upload(name, content, false);
    }

    /** @param confirm whether the effects that are sure are taken at once */
    Answer upload(String name, byte[] content, boolean confirm) {
        return send(
                "POST",
                "/api/meetings/v1/documents?confirm=" + confirm,
                content,
                Map.of("Content-Type", "text/plain; charset=utf-8", "X-File-Name", name));
    }

    /** A list, page after page, to its end. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            String page = next.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "cursor=" + encode(next);
            JsonNode answer = get(page).ok();
            answer.path("items").forEach(items::add);
            next = answer.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return items;
    }

    private Answer send(String method, String path, byte @Nullable [] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + held(user))
                .header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return exchange(request.build());
    }

    /** A request without a token, as a stranger or a browser that has not signed in sends it. */
    static Answer anonymous(String path, String accept) {
        return exchange(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Accept", accept)
                .build());
    }

    /** A request with a token that somebody holds. */
    static Answer get(String path, String token) {
        return exchange(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException("The suite did not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Held(String token, Instant from) {
        boolean isOld() {
            return from.plus(HELD_FOR).isBefore(Instant.now());
        }
    }

    private static String held(String user) {
        return TOKENS.compute(
                        user,
                        (name, held) -> held == null || held.isOld() ? new Held(token(name), Instant.now()) : held)
                .token();
    }

    private static String token(String user) {
        return user.equals(PARTNER)
                ? token(signIn(
                        realm(), "grant_type=client_credentials&client_id=" + PARTNER + "&client_secret=" + PARTNER))
                : token(realm(), "client_id=klynge-cli", user, user);
    }

    /** The address of the suite's realm. */
    static String realm() {
        return url() + "/auth/realms/klynge";
    }

    /** A token for a user of a realm, by a client that is given by its id and, where it has one, its secret. */
    static String token(String realm, String client, String user, String password) {
        return token(signIn(realm, client, user, password));
    }

    private static String token(Answer answer) {
        return answer.ok().get("access_token").asText();
    }

    static Answer signIn(String realm, String client, String user, String password) {
        return signIn(
                realm, "grant_type=password&" + client + "&username=" + encode(user) + "&password=" + encode(password));
    }

    private static Answer signIn(String realm, String form) {
        return exchange(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    record Answer(int status, byte[] bytes, java.net.http.HttpHeaders headers) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The body of an answer that must have succeeded. */
        JsonNode ok() {
            if (status < 200 || status > 299) {
                throw new AssertionError("Answered " + status + ": " + text());
            }
            return json();
        }

        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON (" + status + "): " + text(), e);
            }
        }
    }
}

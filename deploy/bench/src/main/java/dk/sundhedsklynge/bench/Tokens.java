package dk.sundhedsklynge.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Tokens of the sample users and of the partner's client, from the suite's own Keycloak. */
final class Tokens {
    static final String PARTNER = "klynge-partner";

    /** Shorter than a token lives, by more than the longest load. */
    private static final long SERVES_NANOS = Duration.ofMinutes(2).toNanos();

    private record Token(String value, long from) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> known = new HashMap<>();
    private final Suite suite;

    Tokens(Suite suite) {
        this.suite = suite;
    }

    synchronized String of(String user) {
        Token token = known.get(user);
        if (token == null || System.nanoTime() - token.from > SERVES_NANOS) {
            token = new Token(fetch(user), System.nanoTime());
            known.put(user, token);
        }
        return token.value;
    }

    private String fetch(String user) {
        String form = user.equals(PARTNER)
                ? "grant_type=client_credentials&client_id=" + PARTNER + "&client_secret=" + PARTNER
                : "grant_type=password&client_id=klynge-cli&username=" + user + "&password=" + user;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(suite.url() + "/auth/realms/klynge/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new BenchFailure("Keycloak refuses " + user + ": " + answer.statusCode() + ".");
            }
            return json.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new BenchFailure("Keycloak does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }
}

package dk.sundhedsklynge.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;

/**
 * The running suite, whose address is in the environment variable {@code KLYNGE_ACCEPTANCE_URL}; {@code ./klynge test} starts it.
 * A token is fetched where the contracts say that it is.
 */
final class RunningSuite {
    private static final String TOKEN_ADDRESS = "/auth/realms/klynge/protocol/openid-connect/token";

    private RunningSuite() {}

    static String url() {
        String url = System.getenv("KLYNGE_ACCEPTANCE_URL");
        if (url == null) {
            throw new IllegalStateException("No suite to call: run ./klynge test, which starts one first");
        }
        return url;
    }

    /** Signs a generated client's requests as the partner system, as the contracts describe it. */
    static Consumer<HttpRequest.Builder> asPartner() {
        return with(token("grant_type=client_credentials&client_id=klynge-partner&client_secret=klynge-partner"));
    }

    /** Signs a generated client's requests as one of the sample users, whose password is the user's name. */
    static Consumer<HttpRequest.Builder> as(String user) {
        return with(token("grant_type=password&client_id=klynge-cli&username=" + user + "&password=" + user));
    }

    private static Consumer<HttpRequest.Builder> with(String token) {
        return request -> request.header("Authorization", "Bearer " + token);
    }

    private static String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + TOKEN_ADDRESS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .required("access_token")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException("No token is given by " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Speaks to the running suite through its public interface, signed in as the sample secretariat. What it says is Danish. */
final class SuiteClient {
    private static final String USER = "sekretariat";
    private static final Duration TOKEN_SERVES = Duration.ofMinutes(4);

    /** Amounts keep their digits: 900000.00 is not 9.0E5. */
    static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    /** What the suite answered: status and body, the body an empty object where it was no JSON. */
    record Answer(int status, JsonNode body) {
        boolean good() {
            return status >= 200 && status < 300;
        }

        /** The problem document in a sentence. */
        String problem() {
            String detail = body.path("detail").asText(body.path("title").asText(""));
            if (!detail.isBlank()) {
                return detail;
            }
            return status >= 500
                    ? "En del af suiten svarede ikke (" + status + "). Se ./klynge logs, og prøv igen."
                    : "Suiten svarede " + status + " uden at sige hvorfor. Se ./klynge logs.";
        }
    }

    private final String url;
    private String token = "";
    private long tokenFrom;

    SuiteClient(String url) {
        this.url = url;
    }

    Answer get(String path) {
        return send(Web.request(url + path).GET());
    }

    Answer post(String path, JsonNode body) {
        return send(Web.request(url + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** What is to come of a document that is sent. */
    enum Wish {
        PREVIEW("preview=true"),
        KEEP("confirm=false"),
        KEEP_AND_CONFIRM("confirm=true");

        private final String parameter;

        Wish(String parameter) {
            this.parameter = parameter;
        }
    }

    /**
     * Sends a document as it is; a name outside ASCII travels percent-encoded, for a header holds nothing else.
     *
     * @param relation what it is to other minutes of its body and day, as the service codes it; empty: left to the service
     */
    Answer document(String name, HttpRequest.BodyPublisher content, Wish wish, String relation) {
        String as = relation.isEmpty() ? "" : "&as=" + URLEncoder.encode(relation, StandardCharsets.UTF_8);
        return send(Web.request(url + "/api/meetings/v1/documents?" + wish.parameter + as)
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "text/plain")
                .header("X-File-Name", headerSafe(name))
                .POST(content));
    }

    /** Confirms a proposed effect. */
    Answer confirm(String effect) {
        return send(Web.request(url + "/api/meetings/v1/effects/" + effect + "/confirm")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    static String headerSafe(String name) {
        boolean ascii = name.chars().allMatch(c -> c > 31 && c < 127);
        return ascii ? name : URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = Web.send(request.header("Authorization", "Bearer " + token())
                    .header("Accept", "application/json")
                    .build());
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (ConnectException e) {
            throw new Trouble("Suiten svarer ikke på " + url + ". Start den med ./klynge up.", e);
        } catch (IOException e) {
            throw new Trouble(
                    "Forbindelsen til " + url + " blev afbrudt (" + e.getMessage()
                            + "). Se ./klynge logs, og prøv igen.",
                    e);
        }
    }

    private String token() throws IOException {
        if (!token.isEmpty() && System.nanoTime() - tokenFrom < TOKEN_SERVES.toNanos()) {
            return token;
        }
        String form = "grant_type=password&client_id=klynge-cli&scope=openid&username=" + USER + "&password=" + USER;
        HttpResponse<String> answer = Web.send(Web.request(url + "/auth/realms/klynge/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) {
            throw new Trouble("Eksempelbrugeren " + USER + " kan ikke logge ind på " + url + " (" + answer.statusCode()
                    + "). Kommandoen virker kun mod en suite, der er startet med ./klynge up.");
        }
        token = json(answer.body()).path("access_token").asText();
        tokenFrom = System.nanoTime();
        return token;
    }

    private static JsonNode json(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? JSON.createObjectNode() : read;
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}

package dk.sundhedsklynge.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** What holds of every refusal: a problem document in Danish that tells nothing of the inside. */
public final class Problems {
    private static final Pattern INSIDE = Pattern.compile("\\b[a-z]+\\.[a-z]+\\.[A-Z]|Exception|\\n\\s*at |jdbc:|SQL");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![-\\w])(the|must|not|cannot|invalid|expected|unexpected|failed)(?![-\\w])", Pattern.CASE_INSENSITIVE);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    /** @param statuses one of which is right */
    public static void check(SoftAssertions softly, String what, Response answer, Integer... statuses) {
        softly.assertThat(answer.statusCode()).as(what).isIn(Arrays.<Object>asList(statuses));
        softly.assertThat(Objects.toString(answer.contentType(), "none"))
                .as(what)
                .startsWith("application/problem+json");
        String text = answer.asString();
        if (!text.startsWith("{")) {
            softly.fail("%s: no document but '%s'", what, text);
            return;
        }
        JsonNode problem = read(text);
        softly.assertThat(problem.path("status").asInt()).as(what).isEqualTo(answer.statusCode());
        softly.assertThat(problem.path("type").asText()).as(what).matches("/problems/[a-z-]+");
        for (String words : List.of("title", "detail")) {
            softly.assertThat(problem.path(words).asText())
                    .as(what)
                    .isNotBlank()
                    .doesNotContainPattern(ENGLISH);
        }
        softly.assertThat(text).as(what).doesNotContainPattern(INSIDE);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}

package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ApiContractTest {
    private static final String FILE = """
            paths:
              /api/ting/v1/ting:
                get:
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                  responses:
                    "200":
                      headers: {ETag: {required: true, schema: {type: string}}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Ting"}}}
                    "404": {$ref: "#/components/responses/NotFound"}
                post:
                  parameters:
                  - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: "#/components/schemas/Ting"}}}
                  responses:
                    "204": {description: Gjort}
                    "400": {$ref: "#/components/responses/NotFound"}
              /api/ting/v1/ting/{id}:
                get:
                  responses: {"204": {description: Intet}}
            components:
              responses:
                NotFound:
                  content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}
              schemas:
                Ting:
                  type: object
                  required: [navn]
                  properties:
                    navn: {type: string}
                    dag: {type: [string, "null"], format: date}
                    del: {oneOf: [{$ref: "#/components/schemas/Ting"}, {type: "null"}]}
            """;
    private static final String TING = "/api/ting/v1/ting";

    private final ApiContract contract = ApiContract.of(new ObjectMapper().valueToTree(new Yaml().load(FILE)));

    @Test
    void anAnswerThatIsAsTheFileSays() {
        assertThat(read(TING + "?limit=50", 200, "{\"navn\": \"a\", \"dag\": null, \"del\": {\"navn\": \"b\"}}"))
                .isEmpty();
        assertThat(posted(Map.of("Idempotency-Key", "1"), "{\"navn\": \"a\"}", 204))
                .isEmpty();
        assertThat(contract.faults(exchange(
                        "GET",
                        TING,
                        Map.of(),
                        "",
                        404,
                        Map.of("Content-Type", "application/problem+json"),
                        "{\"title\": \"a\"}")))
                .isEmpty();
    }

    @Test
    void aFieldThatIsNotNamed() {
        assertThat(read(TING, 200, "{\"navn\": \"a\", \"mere\": 1}"))
                .singleElement()
                .asString()
                .contains("mere");
        assertThat(read(TING, 200, "{\"navn\": \"a\", \"del\": {\"navn\": \"b\", \"mere\": 1}}"))
                .isNotEmpty();
    }

    @Test
    void aFieldThatIsMissingOrOfAnotherKind() {
        assertThat(read(TING, 200, "{}")).singleElement().asString().contains("navn");
        assertThat(read(TING, 200, "{\"navn\": 1}")).isNotEmpty();
        assertThat(read(TING, 200, "{\"navn\": \"a\", \"dag\": \"i går\"}")).isNotEmpty();
        assertThat(read(TING, 200, "{\"navn\": null}")).isNotEmpty();
        assertThat(read(TING, 200, "{")).isNotEmpty();
    }

    @Test
    void aStatusThatIsNotNamed() {
        assertThat(read(TING, 409, "{}")).singleElement().asString().contains("409");
    }

    @Test
    void aHeaderThatIsMissingOrNotNamed() {
        assertThat(contract.faults(exchange(
                        "GET",
                        TING,
                        Map.of(),
                        "",
                        200,
                        Map.of("Content-Type", "application/json"),
                        "{\"navn\": \"a\"}")))
                .singleElement()
                .asString()
                .contains("ETag");
        assertThat(contract.faults(exchange("GET", TING + "/1", Map.of(), "", 204, Map.of("Location", "/"), "")))
                .singleElement()
                .asString()
                .contains("Location");
    }

    @Test
    void aFormatOrABodyThatIsNotNamed() {
        assertThat(contract.faults(exchange(
                        "GET", TING, Map.of(), "", 200, Map.of("Content-Type", "text/html", "ETag", "1"), "<p>")))
                .singleElement()
                .asString()
                .contains("text/html");
        assertThat(contract.faults(exchange("GET", TING + "/1", Map.of(), "", 204, Map.of(), "{}")))
                .isNotEmpty();
    }

    @Test
    void anAcceptedRequestThatTheFileDoesNotAllow() {
        assertThat(read(TING + "?limit=500", 200, "{\"navn\": \"a\"}"))
                .singleElement()
                .asString()
                .contains("limit");
        assertThat(read(TING + "?ukendt=1", 200, "{\"navn\": \"a\"}"))
                .singleElement()
                .asString()
                .contains("ukendt");
        assertThat(posted(Map.of(), "{\"navn\": \"a\"}", 204))
                .singleElement()
                .asString()
                .contains("Idempotency-Key");
        assertThat(posted(Map.of("Idempotency-Key", "1"), "{\"mere\": 1}", 204)).isNotEmpty();
        assertThat(posted(Map.of("Idempotency-Key", "1"), "", 204)).isNotEmpty();
    }

    /** A test sends it wrongly on purpose; only the answer is looked at. */
    @Test
    void aRefusedRequestMayBeAnything() {
        assertThat(contract.faults(exchange(
                        "POST",
                        TING,
                        Map.of(),
                        "{",
                        400,
                        Map.of("Content-Type", "application/problem+json"),
                        "{\"title\": \"a\"}")))
                .isEmpty();
    }

    @Test
    void anOperationThatIsNotThere() {
        assertThat(contract.faults(exchange("DELETE", TING, Map.of(), "", 204, Map.of(), "")))
                .isNotEmpty();
        assertThat(contract.faults(exchange("DELETE", TING, Map.of(), "", 405, Map.of(), "")))
                .isEmpty();
        assertThat(contract.faults(exchange("GET", "/andet", Map.of(), "", 200, Map.of(), "x")))
                .isEmpty();
    }

    private List<String> read(String address, int status, String body) {
        return contract.faults(exchange(
                "GET", address, Map.of(), "", status, Map.of("Content-Type", "application/json", "ETag", "1"), body));
    }

    private List<String> posted(Map<String, String> headers, String body, int status) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("content-type", "application/json; charset=utf-8");
        return contract.faults(exchange("POST", TING, all, body, status, Map.of(), ""));
    }

    private static ApiExchange exchange(
            String method,
            String address,
            Map<String, String> headers,
            String body,
            int status,
            Map<String, String> answered,
            String answer) {
        return new ApiExchange(method, URI.create(address), headers, body, status, answered, answer);
    }
}

package dk.sundhedsklynge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.contracts.Linters.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three linters with all that they recommend have nothing to say of the contracts. */
class LintersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void take() {
        Linters.take();
    }

    @Test
    void redoclyHasNothingToSay() throws IOException {
        Verdict verdict = Linters.run(
                "node_modules/.bin/redocly lint", List.of("--config=redocly.yaml", "--format=json"), "openapi.yaml");

        assertThat(verdict.code()).as(verdict.whole()).isZero();
        try (MappingIterator<JsonNode> files = JSON.readerFor(JsonNode.class).readValues(verdict.findings())) {
            assertThat(files.readAll()).as(verdict.whole()).hasSize(3).allSatisfy(file -> assertThat(
                            file.required("totals"))
                    .isEqualTo(JSON.valueToTree(Map.of("errors", 0, "warnings", 0, "ignored", 0))));
        }
    }

    @Test
    void spectralHasNothingToSay() {
        Verdict verdict = Linters.run(
                "node_modules/.bin/spectral lint",
                List.of("--ruleset=spectral.yaml", "--fail-severity=hint"),
                "openapi.yaml");

        assertThat(verdict.code()).as(verdict.whole()).isZero();
    }

    @Test
    void theParserOfAsyncApiHasNothingToSay() {
        Verdict verdict = Linters.run("node asyncapi.mjs", List.of(), "asyncapi.yaml");

        assertThat(verdict.code()).as(verdict.whole()).isZero();
    }
}

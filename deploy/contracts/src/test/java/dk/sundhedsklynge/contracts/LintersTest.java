package dk.sundhedsklynge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.contracts.Linters.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three linters with all that they recommend have nothing to say of the contracts. */
class LintersTest {
    @BeforeAll
    static void take() {
        Linters.take();
    }

    @Test
    void redoclyHasNothingToSay() {
        Verdict verdict = Linters.run(
                "node_modules/.bin/redocly lint", List.of("--config=redocly.yaml", "--format=stylish"), "openapi.yaml");

        assertThat(verdict.output()).contains("Your API descriptions are valid").doesNotContain("warning", "error");
        assertThat(verdict.code()).as(verdict.output()).isZero();
    }

    @Test
    void spectralHasNothingToSay() {
        Verdict verdict = Linters.run(
                "node_modules/.bin/spectral lint",
                List.of("--ruleset=spectral.yaml", "--fail-severity=hint"),
                "openapi.yaml");

        assertThat(verdict.code()).as(verdict.output()).isZero();
    }

    @Test
    void theParserOfAsyncApiHasNothingToSay() {
        Verdict verdict = Linters.run("node asyncapi.mjs", List.of(), "asyncapi.yaml");

        assertThat(verdict.code()).as(verdict.output()).isZero();
    }
}

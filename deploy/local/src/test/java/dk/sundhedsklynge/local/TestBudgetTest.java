package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestBudgetTest {
    private static final String BUDGET = """
            units=1
            services=1
            journeys=1
            generators=1
            images=1
            faults=1
            rest=1
            whole=5
            journeys.classes=deploy/acceptance/*JourneyTest
            faults.classes=*AwayTest
            """;

    @Test
    void theBudgetOfThisRepositoryIsWhole() {
        assertThat(TestBudget.of(Path.of("../..")).verdict(Map.of()).excesses()).isEmpty();
    }

    @Test
    void aPartWithoutMinutesIsSaid() {
        assertThatThrownBy(() -> budget(BUDGET.replace("faults=1\n", "")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("the part faults");
    }

    @Test
    void aPartThatTakesLongerThanItMayIsSaidInASentence() throws IOException {
        TestBudget.Verdict verdict = budget(BUDGET).verdict(Map.of("units", 61.0, "rest", 60.0));
        assertThat(verdict.lines()).contains("  units             61 of     60", "  rest              60 of     60");
        assertThat(verdict.excesses())
                .singleElement()
                .asString()
                .startsWith("The part units took 61 s and may take 60 s; make its tests faster");
    }

    @Test
    void eachClassIsCountedInThePartItBelongsTo(@TempDir Path project) throws IOException {
        long since = System.currentTimeMillis() - 1000;
        report(project, "platform", "x.SmallTest", 1.5, "");
        report(project, "funds-service", "x.ServiceTest", 10, "Lio/quarkus/test/junit/QuarkusTest;");
        report(project, "funds-service", "x.DatabaseAwayTest", 20, "Lio/quarkus/test/junit/QuarkusTest;");
        report(project, "deploy/acceptance", "x.VestJourneyTest", 1030, "");
        Path old = report(project, "platform", "x.EarlierTest", 500, "");
        assertThat(old.toFile().setLastModified(since - 1)).isTrue();

        TestBudget.Verdict verdict = budget(BUDGET).judge(project, since);

        assertThat(verdict.lines())
                .contains(
                        "  units              2 of     60",
                        "  services          10 of     60",
                        "  journeys        1030 of     60",
                        "  faults            20 of     60",
                        "  rest               0 of     60",
                        "  whole           1062 of    300");
        assertThat(verdict.excesses()).hasSize(2);
    }

    private static Path report(Path project, String module, String name, double seconds, String compiled)
            throws IOException {
        Path target = project.resolve(module).resolve("target");
        Files.createDirectories(target.resolve("surefire-reports"));
        Files.createDirectories(target.resolve("test-classes/x"));
        Files.writeString(target.resolve("test-classes").resolve(name.replace('.', '/') + ".class"), compiled);
        return Files.writeString(
                target.resolve("surefire-reports/TEST-" + name + ".xml"),
                "<?xml version=\"1.0\"?>\n<testsuite version=\"3.0.2\" name=\"%s\" time=\"%s\" tests=\"8\">"
                        .formatted(name, seconds >= 1000 ? "1,030" : String.valueOf(seconds)));
    }

    private static TestBudget budget(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return new TestBudget(properties);
    }
}

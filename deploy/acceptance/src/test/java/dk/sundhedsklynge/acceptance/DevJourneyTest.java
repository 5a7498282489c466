package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code klynge dev} in a copy of the checkout: what is changed there is on the page at the next load. */
@Tag("long")
final class DevJourneyTest {
    private static final Duration COMPILED = Duration.ofMinutes(8);
    private static final Duration SHOWN = Duration.ofSeconds(60);

    /** What a service is built from, and the poms of the modules beside it. */
    private static final String COPY = """
            cp -r --parents --preserve=timestamps klynge mvnw .mvn pom.xml platform funds-service deploy/local/shell \
            deploy/local/commands.txt */pom.xml deploy/*/pom.xml deploy/*/*/pom.xml "$0"
            """;

    @Test
    void aChangedTemplateAndAChangedClassShowAtTheNextLoadAndThenTheServiceIsBack(@TempDir Path copy)
            throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("bash", "-c", COPY, copy.toString())
                        .directory(Command.PROJECT.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        Path template = copy.resolve("funds-service/src/main/resources/templates/FundsPage/Shown.html");
        Path page = copy.resolve("funds-service/src/main/java/dk/sundhedsklynge/funds/balance/FundsPage.java");
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");
        String before = browser.open("/midler").text();
        assertThat(before).contains(">Modtaget<", "I alt");

        Process dev = dev(copy);
        try {
            assertThat(until(dev, "Change a template")).isTrue();
            change(template, ">Modtaget<", ">Modtaget til prøve<");
            await().atMost(SHOWN).until(() -> browser.open("/midler").text().contains(">Modtaget til prøve<"));
            change(page, "\"I alt\"", "\"I alt til prøve\"");
            await().atMost(SHOWN).until(() -> browser.open("/midler").text().contains("I alt til prøve"));
        } finally {
            // Not Process.destroy, which closes what it says.
            dev.toHandle().destroy();
        }
        assertThat(until(dev, "is given back")).isTrue();
        await().atMost(SHOWN)
                .ignoreExceptions()
                .until(() -> browser.open("/midler").text().contains(">Modtaget<"));
    }

    private static Process dev(Path copy) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(copy.resolve("klynge").toString(), "dev", "funds").redirectErrorStream(true);
        builder.environment().put("KLYNGE_HOME", System.getenv("KLYNGE_ACCEPTANCE_HOME"));
        builder.environment()
                .put("KLYNGE_PORT", String.valueOf(URI.create(Suite.url()).getPort()));
        return builder.start();
    }

    /** Reads what the command says until it says the words; false when it ends without. */
    private static boolean until(Process command, String words) throws IOException {
        List<String> said = new ArrayList<>();
        long end = System.nanoTime() + COMPILED.toNanos();
        BufferedReader lines = command.inputReader();
        String line = lines.readLine();
        while (line != null && System.nanoTime() < end) {
            said.add(line);
            if (line.contains(words)) {
                return true;
            }
            line = lines.readLine();
        }
        said.forEach(System.out::println);
        return false;
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}

package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page carries what the security policy stops: a script, a style or an expression that htmx would evaluate. */
class TemplatesTest {
    private static final Path PROJECT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("platform", "meetings-service", "funds-service", "projects-service");

    private static final Pattern STOPPED = Pattern.compile(
            "<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|hx-on|hx-[a-z-]+=\"[^\"]*(?:js:|javascript:)|hx-trigger=\"[^\"]*\\[",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noPageCarriesWhatTheSecurityPolicyStops() throws IOException {
        for (Path template : templates()) {
            assertThat(STOPPED.matcher(Files.readString(template)).results().map(it -> it.group()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsStoppedIsFound() {
        assertThat(Stream.of(
                        "<script>",
                        "<p style=\"x\">",
                        "<a onclick=\"x\">",
                        "<p hx-on:click=\"x\">",
                        "<p hx-vals=\"js:x\">",
                        "<p hx-trigger=\"click[x]\">"))
                .allMatch(text -> STOPPED.matcher(text).find());
        assertThat(STOPPED.matcher("<script src=\"x\" defer></script><p hx-trigger=\"every 2s\">")
                        .find())
                .isFalse();
    }

    private static List<Path> templates() throws IOException {
        Stream<Path> all = Stream.empty();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/main/resources/templates"))) {
                all = Stream.concat(all, files.filter(it -> it.toString().endsWith(".html")).toList().stream());
            }
        }
        return all.toList();
    }
}

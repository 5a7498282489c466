package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed into a form is kept until it is sent: each form of a page that has a field to type in has a draft. */
class DraftsOfFormsTest {
    private static final Path PROJECT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("platform", "meetings-service", "funds-service", "projects-service");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Files with a form that has none, and why. */
    private static final Map<String, String> WITHOUT = Map.of();

    private static final Pattern FORM = Pattern.compile("\\{#form\\b.*?\\{/form}|<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^(?:\\{#form[^}]*}|<form[^>]*>)");
    private static final Pattern INCLUDE = Pattern.compile("\\{#include (\\S+)");
    private static final Pattern TYPED =
            Pattern.compile("\\{#field (?![^}]*kind='(?:select|radio|checks|checkbox|file)')|<textarea"
                    + "|<input(?![^>]*type=\"(?:hidden|checkbox|radio|file)\")");

    private record Form(String file, String text) {
        boolean isSearch() {
            return head().contains("method=\"get\"");
        }

        boolean hasDraft() {
            return head().contains(" draft=");
        }

        private String head() {
            return HEAD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void everyFormThatIsTypedInHasADraft() throws IOException {
        assertThat(typed().filter(form -> !form.hasDraft()).map(Form::file).distinct())
                .containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    @Test
    void formsAreFoundInAllServices() throws IOException {
        assertThat(typed().map(Form::file)
                        .map(file -> file.replaceFirst("/.*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MODULES);
        assertThat(typed()).hasSizeGreaterThan(15);
    }

    private static Stream<Form> typed() throws IOException {
        List<Form> forms = new ArrayList<>();
        for (String module : MODULES) {
            Path root = PROJECT.resolve(module).resolve(TEMPLATES);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".html")).toList()) {
                    String name = module + "/" + root.relativize(file);
                    FORM.matcher(Files.readString(file))
                            .results()
                            .map(it -> new Form(name, it.group()))
                            .forEach(forms::add);
                }
            }
        }
        return forms.stream().filter(form -> !form.isSearch()).filter(DraftsOfFormsTest::isTypedIn);
    }

    private static boolean isTypedIn(Form form) {
        return TYPED.matcher(withIncluded(form.text())).find();
    }

    /** With the parts of a form that stand in files of their own. */
    private static String withIncluded(String text) {
        StringBuilder all = new StringBuilder(text);
        INCLUDE.matcher(text).results().map(it -> it.group(1)).forEach(part -> MODULES.stream()
                .map(module -> PROJECT.resolve(module).resolve(TEMPLATES).resolve(part + ".html"))
                .filter(Files::exists)
                .forEach(file -> all.append(withIncluded(read(file)))));
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

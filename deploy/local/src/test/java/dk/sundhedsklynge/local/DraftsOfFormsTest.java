package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed into a form is kept until it is sent: each form of a page that has a field to type in has a draft. */
class DraftsOfFormsTest {
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
    void everyFormThatIsTypedInHasADraft() {
        assertThat(typed().filter(form -> !form.hasDraft()).map(Form::file).distinct())
                .containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    @Test
    void formsAreFoundInAllServices() {
        assertThat(typed().map(Form::file)
                        .map(file -> file.replaceFirst("/.*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Templates.MODULES);
        assertThat(typed()).hasSizeGreaterThan(15);
    }

    private static Stream<Form> typed() {
        return Templates.all().stream()
                .flatMap(template ->
                        FORM.matcher(template.text()).results().map(it -> new Form(template.name(), it.group())))
                .filter(form -> !form.isSearch())
                .filter(DraftsOfFormsTest::isTypedIn);
    }

    private static boolean isTypedIn(Form form) {
        return TYPED.matcher(withIncluded(form.text())).find();
    }

    /** With the parts of a form that stand in files of their own. */
    private static String withIncluded(String text) {
        StringBuilder all = new StringBuilder(text);
        INCLUDE.matcher(text)
                .results()
                .flatMap(it -> Templates.parts(it.group(1)))
                .forEach(part -> all.append(withIncluded(part)));
        return all.toString();
    }
}

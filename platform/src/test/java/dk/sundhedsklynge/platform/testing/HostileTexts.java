package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that somebody writes to harm whoever reads them, and what may come of them: a refusal, or the same as text. */
public final class HostileTexts {
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|;)\"?[=+@]");
    private static final Pattern HIDDEN = Pattern.compile("[\\x00\u202E\u2066\u200B\u200D\u2060]");

    private static final int LONGEST_IN_ADDRESS = 200;

    private HostileTexts() {}

    /** For a parametrised test. */
    public static Stream<String> all() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "{inject:shell.reader}{#for x in 1}",
                "=1+1",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+45 12 34 56 78",
                "skrevet \u202Egnp.exe",
                "u\u200Bsyn\u2060lig\u200D",
                "nul\0byte",
                "linje et\nlinje to\u2028linje tre",
                "'; drop table item; --",
                "%27%22%3Cscript%3E",
                "æ".repeat(10_000));
    }

    /** The fields of a form as a browser sends them. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The usual fields with the text in one of them after the other, and at last in all that take any. */
    public static List<String> forms(Map<String, String> usual, List<String> texts, String text) {
        List<String> forms = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>(usual);
        for (String field : usual.keySet()) {
            Map<String, String> one = new LinkedHashMap<>(usual);
            one.put(field, text);
            forms.add(form(one));
        }
        texts.forEach(field -> all.put(field, text));
        forms.add(form(all));
        return forms;
    }

    /** The usual body with the text in one of its texts after the other, by the name of the field. */
    public static Map<String, Map<String, Object>> bodies(Map<String, Object> usual, List<String> unlike, String text) {
        Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
        usual.forEach((field, value) -> {
            if (value instanceof String && !unlike.contains(field)) {
                Map<String, Object> one = new LinkedHashMap<>(usual);
                one.put(field, text);
                bodies.put(field, one);
            }
        });
        return bodies;
    }

    /** As a cell of a CSV file. */
    public static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** As it may stand in an address: servers refuse longer ones before anybody reads them. */
    public static String inAddress(String text) {
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(LONGEST_IN_ADDRESS, text.codePointCount(0, text.length()))));
    }

    /** As it is compared: a text is kept without what nobody sees, and blanks may be others. */
    public static String words(String text) {
        return HiddenCharacters.cleaned(text).replaceAll("\\s+", " ").strip();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page that shows it, or refuses it, has nothing of it as markup and no character that nobody sees. */
    public static void assertHarmless(Browser.Page page, String text) {
        assertThat(page.status()).as("%s after %s", page.address(), text).isLessThan(500);
        assertThat(page.text())
                .as("%s after %s", page.address(), text)
                .doesNotContain(
                        "<script>alert", "<img src=x", "' onmouseover='", "href=\"javascript:", "action=\"javascript:")
                .doesNotContainPattern(HIDDEN);
    }

    /** A file for a spreadsheet has no formula at the beginning of a cell. */
    public static void assertNoFormula(Browser.Page file) {
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).doesNotContainPattern(FORMULA).doesNotContainPattern(HIDDEN);
    }
}

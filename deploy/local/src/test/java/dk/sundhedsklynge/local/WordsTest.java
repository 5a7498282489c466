package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read keeps to the words of the glossary; {@code words.properties} lists those that do not belong there. */
class WordsTest {
    private static final Path PROJECT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("platform", "meetings-service", "funds-service", "projects-service", "deploy/local");

    /** Two parts of one sentence, written on two lines of code. */
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");

    /** Begins with a capital letter and has a space: a sentence or a heading, not a pattern, an id or SQL. */
    private static final Pattern SENTENCE =
            Pattern.compile("\"(\\p{Lu}[^\"\\\\]*(?:\\\\.[^\"\\\\]*)* [^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"");

    private record Word(Pattern pattern, String instead) {}

    @Test
    void noSentenceHasAWordThatTheFieldDoesNotUse() throws IOException {
        List<Word> words = words();

        List<String> found = texts().flatMap(text -> words.stream()
                        .filter(word -> word.pattern().matcher(text.words()).find())
                        .map(word -> "%s: \"%s\" -> %s".formatted(text.file(), text.words(), word.instead())))
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void sentencesAreFoundInCodePagesAndContracts() throws IOException {
        assertThat(texts().map(Text::file).distinct().map(file -> file.toString()
                        .replaceAll(".*[.]", "")))
                .contains("java", "html", "properties");
        assertThat(texts().count()).isGreaterThan(500);
    }

    private record Text(Path file, String words) {}

    private static Stream<Text> texts() throws IOException {
        Stream<Text> all = Stream.empty();
        for (String module : MODULES) {
            for (Path file : files(PROJECT.resolve(module).resolve("src/main"))) {
                String content = Files.readString(file);
                Path shown = PROJECT.relativize(file);
                Stream<String> texts = file.toString().endsWith(".java")
                        ? SENTENCE.matcher(JOINT.matcher(content).replaceAll(""))
                                .results()
                                .map((MatchResult it) -> it.group(1))
                        : content.lines();
                all = Stream.concat(all, texts.toList().stream().map(text -> new Text(shown, text)));
            }
        }
        return all;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(".java")
                            || file.endsWith(Path.of("openapi", "descriptions.properties"))
                            || file.toString().endsWith(".html")
                                    && file.toString().contains("templates"))
                    .toList();
        }
    }

    private static List<Word> words() throws IOException {
        Properties words = new Properties();
        try (InputStream file = Objects.requireNonNull(WordsTest.class.getResourceAsStream("/words.properties"));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .map(pattern ->
                        new Word(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), words.getProperty(pattern)))
                .toList();
    }
}

package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTest {

    @ParameterizedTest
    @CsvSource({
        "referat.txt, referat.txt",
        "M%C3%B8de%20i%20Vest.txt, Møde i Vest.txt",
        "50%.txt, 50%.txt",
        "a+b.txt, a+b.txt",
        "../../etc/passwd, passwd",
        "C:\\minutes\\vest.txt, vest.txt",
        "evil%0D%0ASet-Cookie:x.txt, evilSet-Cookie:x.txt"
    })
    void aNameKeepsNothingThatNoFileNameHolds(String header, String name) {
        assertThat(named(header)).isEqualTo(name);
    }

    @Test
    void aFileWithoutANameGetsOne() {
        assertThat(named(null)).isEqualTo("referat.txt");
        assertThat(named("")).isEqualTo("referat.txt");
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnd() {
        assertThat(named("x".repeat(500) + ".txt")).hasSize(200).endsWith(".txt");
    }

    @Test
    void linesAreCountedAsInTheReaderOfMinutes() {
        DocumentText text = new DocumentText("\uFEFFén\r\nto\rtre\n\nfem".getBytes(StandardCharsets.UTF_8));

        assertThat(text.count()).isEqualTo(5);
        assertThat(text.between(0, 99))
                .extracting(DocumentText.Line::text)
                .containsExactly("én", "to", "tre", "", "fem");
        assertThat(text.between(7, 9)).isEmpty();
    }

    private static String named(@Nullable String header) {
        return File.of(header, new byte[0]).name();
    }
}

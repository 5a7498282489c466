package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.pages.ReadableTexts.WithoutHiddenCharacters;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextsTest {
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addResultMapper(new WithoutHiddenCharacters())
            .build();

    @ParameterizedTest
    @CsvSource({
        "skrevet \u202Egnp.exe, skrevet gnp.exe",
        "u\u200Bsyn\u2060lig\u200D, usynlig",
        "ord\u00ADdeling, orddeling",
        "mod\u200Fsat, modsat",
        "\u202E<b>fed</b>, &lt;b&gt;fed&lt;/b&gt;",
        "almindelig æøå, almindelig æøå",
        "<script>, &lt;script&gt;"
    })
    void aPageShowsATextWithoutHiddenCharacters(String text, String shown) {
        assertThat(engine.parse("<p title=\"{it}\">{it}</p>", Variant.forContentType("text/html"))
                        .data("it", text)
                        .render())
                .isEqualTo("<p title=\"%1$s\">%1$s</p>".formatted(shown));
    }

    @Test
    void linesStayLines() {
        assertThat(engine.parse("{it}", Variant.forContentType("text/html"))
                        .data("it", "første\n\tanden\u200B")
                        .render())
                .isEqualTo("første\n\tanden");
    }

    @Test
    void whatIsNoPageIsWrittenAsItStands() {
        assertThat(engine.parse("{it}", Variant.forContentType("text/plain"))
                        .data("it", "a\u200Bb")
                        .render())
                .isEqualTo("a\u200Bb");
    }
}

package dk.sundhedsklynge.meetings.handover.asked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedPageTest {
    private static final List<ListedLine> LINES = List.of(
            line("Anvendt beløb for Ærø", "Midler", "Økonomi, Ærø", null),
            line("Ejer af Kurser", "Projekter", "Sekretariatet", LocalDate.of(2026, 11, 20)),
            line("Anvendt beløb for Assens", "Midler", "Økonomi, Assens", LocalDate.of(2026, 11, 1)),
            line("Ansvarlig for aftalen", "Aftaler", "Sekretariatet", null));

    @Test
    void linesAreFoundByWordsKindAndWhetherSomebodyWasAsked() {
        assertThat(found(it -> it.words = "ØKONOMI"))
                .containsExactly("Anvendt beløb for Ærø", "Anvendt beløb for Assens");
        assertThat(found(it -> it.kind = "Projekter")).containsExactly("Ejer af Kurser");
        assertThat(found(it -> it.state = "spurgt")).containsExactly("Ejer af Kurser", "Anvendt beløb for Assens");
        assertThat(found(it -> it.state = "ikke-spurgt"))
                .containsExactly("Anvendt beløb for Ærø", "Ansvarlig for aftalen");
        assertThat(found(it -> it.receiver = "council-andet")).isEmpty();
        assertThat(found(it -> it.sort = "mangler"))
                .containsExactly(
                        "Ansvarlig for aftalen", "Anvendt beløb for Assens", "Anvendt beløb for Ærø", "Ejer af Kurser");
        assertThat(found(it -> it.sort = "-spurgt")).startsWith("Ejer af Kurser", "Anvendt beløb for Assens");
    }

    @Test
    void aPageIsTurnedBothWaysAlsoWhenItsFirstLineWasAnswered() {
        Slice<ListedLine> first = AskedPage.Search.page(LINES, Turn.START, 2);
        Slice<ListedLine> second = AskedPage.Search.page(LINES, Cursor.turn(first.next(), 1), 2);

        assertThat(texts(first)).containsExactly("Anvendt beløb for Ærø", "Ejer af Kurser");
        assertThat(texts(second)).containsExactly("Anvendt beløb for Assens", "Ansvarlig for aftalen");
        assertThat(second.next()).isNull();
        assertThat(texts(AskedPage.Search.page(LINES, Cursor.turn(second.previous(), 1), 2)))
                .isEqualTo(texts(first));
        List<ListedLine> fewer = Stream.of(0, 2, 3).map(LINES::get).toList();
        assertThat(texts(AskedPage.Search.page(fewer, Cursor.turn(first.next(), 1), 2)))
                .containsExactly("Ansvarlig for aftalen");
    }

    private static List<String> found(Consumer<AskedPage.Search> asked) {
        AskedPage.Search search = new AskedPage.Search();
        asked.accept(search);
        return search.among(LINES).stream().map(it -> it.missing().what()).toList();
    }

    private static List<String> texts(Slice<ListedLine> page) {
        return page.items().stream().map(it -> it.missing().what()).toList();
    }

    private static ListedLine line(String what, String kind, String whom, @Nullable LocalDate askedOn) {
        return new ListedLine(
                new MissingLine(MissingLine.mark("line", what), "line", what, whom, askedOn), kind, Set.of());
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableSumsTest {
    @Test
    void aTotalThatIsNotTheSumOfItsRowsIsFound() {
        assertThat(TableSums.of(table("227959", "86739", "40456", "28050", "68237", "i alt 451440")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.column()).isEqualTo("2024");
                    assertThat(it.line()).isEqualTo(6);
                    assertThat(it.difference()).isEqualByComparingTo("1");
                });
    }

    @Test
    void aTotalThatAddsUpAndOneOfSomethingElseAreNot() {
        assertThat(TableSums.of(table("100", "200", "i alt 300"))).isEmpty();
        assertThat(TableSums.of(table("100", "200", "i alt 900"))).isEmpty();
        assertThat(TableSums.of(table("100", "i alt 101"))).isEmpty();
    }

    @Test
    void whatFollowsATotalIsAddedUpByItself() {
        assertThat(TableSums.of(table("100", "200", "i alt 300", "10", "20", "i alt 31")))
                .extracting(TableSums.Difference::line)
                .containsExactly(6);
    }

    @Test
    void wordsThatDecideAreKeptAndTheBareOutcomeIsNot() {
        assertThat(DecidedWords.of("Godkendt.")).isEmpty();
        assertThat(DecidedWords.of("Emnerne blev drøftet og godkendt.")).isEmpty();
        assertThat(DecidedWords.of("Intet at bemærke.")).isEmpty();
        assertThat(DecidedWords.of("Drøftet. Niveauet mødes én gang til i 2025."))
                .isEqualTo("Niveauet mødes én gang til i 2025.");
        assertThat(DecidedWords.of("På grund af ferien kommer referatet i uge 43."))
                .isNotEmpty();
    }

    private static TableContent table(String... amounts) {
        List<Row> rows = new ArrayList<>();
        for (String amount : amounts) {
            boolean total = amount.startsWith("i alt ");
            String number = total ? amount.substring(6) : amount;
            rows.add(new Row(
                    rows.size() + 1,
                    List.of(
                            new Cell(total ? "I alt" : "Part " + rows.size(), "text", null, List.of()),
                            new Cell(number, "number", new BigDecimal(number), List.of())),
                    null));
        }
        return new TableContent("Tabel", 1, List.of("Enhed", "2024"), new ArrayList<>(), rows, List.of());
    }
}

package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.meetings.document.DocumentSummary.ItemSummary;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.proposal.draft.Notice;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.platform.json.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentSummaryTest {
    private static final DocumentSummary SUMMARY = new DocumentSummary(
            "Sundhedsklynge Vest",
            Level.POLITICAL,
            List.of(item(1, 10, 19, Access.OPEN), item(2, 20, 29, Access.CLOSED), item(3, 30, 39, Access.OPEN)),
            4,
            1,
            List.of(warning(5), warning(12), warning(25)),
            List.of(new Notice(1, 12, "Åbent"), new Notice(2, 25, "Lukket")));

    @Test
    void readersOfOpenItemsAreToldOfThemOnly() {
        DocumentSummary open = SUMMARY.open();

        assertThat(open.items()).extracting(ItemSummary::number).containsExactly(1, 3);
        assertThat(open.total().decisions()).isEqualTo(2);
        assertThat(open.total().figures()).isEqualTo(2);
        assertThat(open.warnings()).extracting(Warning::line).containsExactly(12);
        assertThat(open.notices()).extracting(Notice::message).containsExactly("Åbent");
    }

    @Test
    void linesOutsideTheItemsCanNameAClosedOneAndAreHiddenWithIt() {
        assertThat(SUMMARY.isOpen(5)).isFalse();
        assertThat(SUMMARY.isOpen(12)).isTrue();
        assertThat(SUMMARY.isOpen(25)).isFalse();
        assertThat(SUMMARY.isOpen(30)).isTrue();
    }

    @Test
    void whatIsAllOpenIsAllTold() {
        DocumentSummary open = new DocumentSummary(
                "Vest", Level.POLITICAL, List.of(item(1, 10, 19, Access.OPEN)), 4, 1, List.of(warning(5)), List.of());

        assertThat(open.open()).isSameAs(open);
        assertThat(open.total().figures()).isEqualTo(5);
        assertThat(open.isOpen(5)).isTrue();
    }

    @Test
    void anItemThatWasClosedSinceIsClosedHereToo() {
        assertThat(SUMMARY.closing(Set.of(3)).open().items())
                .extracting(ItemSummary::number)
                .containsExactly(1);
    }

    @Test
    void aSummaryIsReadBackAsItWasWritten() throws JsonProcessingException {
        String written = Json.mapper().writeValueAsString(SUMMARY);

        assertThat(Json.mapper().readValue(written, DocumentSummary.class)).isEqualTo(SUMMARY);
    }

    private static ItemSummary item(int number, int from, int to, Access access) {
        return new ItemSummary(number, from, to, access, new Counts(1, 1, 0, 1, 0, 0));
    }

    private static Warning warning(int line) {
        return new Warning(line, Warning.Kind.UNRECOGNISED, "Linjen blev ikke forstået");
    }
}

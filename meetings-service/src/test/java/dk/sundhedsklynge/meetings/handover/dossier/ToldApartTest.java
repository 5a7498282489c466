package dk.sundhedsklynge.meetings.handover.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToldApartTest {
    @Test
    void linesWithTheSameTitleSayTheirItemAndLine() {
        List<TextLine> told = ToldApart.of(List.of(
                line("a", "Der nedsættes en gruppe.", 95),
                line("b", "Der nedsættes en gruppe.", 120),
                line("c", "En anden", 7)));

        assertThat(told)
                .extracting(TextLine::title)
                .containsExactly(
                        "Der nedsættes en gruppe. (punkt 2, linje 95)",
                        "Der nedsættes en gruppe. (punkt 2, linje 120)",
                        "En anden");
        assertThat(told.getFirst().missing())
                .extracting(Missing::what)
                .containsExactly(
                        "Gælder opfølgningen stadig: Der nedsættes en gruppe. (punkt 2, linje 95)",
                        "Noget andet (punkt 2, linje 95)");
        assertThat(told).extracting(TextLine::key).containsExactly("a", "b", "c");
    }

    @Test
    void theSameMissingWordsInTwoLinesAreTwoThings() {
        Missing same = new Missing("Ansvarlig", "Sekretariatet");
        Dossier dossier = new Dossier(
                Receiver.nobody(),
                List.of(),
                List.of(),
                List.of(
                        line("a", "En", 1).with(List.of(same, same)),
                        line("b", "To", 2).with(List.of(same))),
                List.of());

        assertThat(dossier.allMissing()).hasSize(2);
        assertThat(Cover.of(List.of(dossier), List.of(), null, List.of()).missing())
                .hasSize(2);
    }

    private static TextLine line(String key, String title, int line) {
        return new TextLine(
                key,
                TextLine.Kind.FOLLOW_UP,
                title,
                List.of(new Fact("Sted", "Fagligt niveau, 28. august 2024, punkt 2 Tre indsatser")),
                List.of(),
                List.of(),
                List.of(
                        new Missing("Gælder opfølgningen stadig: " + title, "Sekretariatet"),
                        new Missing("Noget andet", "Sekretariatet")),
                new Source(UUID.randomUUID(), line, null),
                Access.OPEN);
    }
}

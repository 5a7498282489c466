package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Attachment;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of items and of sections, and what stands between them. */
class SectionsTest {
    private static final String HEAD =
            "REFERAT Horsensklyngen - Politisk niveau d. 27-03-2025\n\nMødedato Torsdag d. 27. marts 2025 kl. 08:30\n\n";

    @Test
    void sectionsComeInAnyOrderAndKeepTheirWords() {
        ItemRecord item =
                TestDocuments.item("Bilag", "Kort.pdf", "BESLUTNING", "Godkendt.", "Resumé", "Kort  fortalt.\n\nMere.");

        assertThat(item.content().sections())
                .containsExactly(
                        new Section("attachments", "Bilag", 9, "Kort.pdf", 11),
                        new Section("decision", "BESLUTNING", 13, "Godkendt.", 15),
                        new Section("summary", "Resumé", 17, "Kort  fortalt.\n\nMere.", 19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fraværende**Bilag**", "FraværendeBilag", "**Fraværende****Bilag**", "## **Fraværende** Bilag"})
    void gluedHeadingsAreTwo(String glued) {
        assertThat(TestDocuments.item("Beslutning", "Godkendt.", glued, "1. Kort (DokID: 11 - EMN-2022-08415)")
                        .content())
                .satisfies(content -> {
                    assertThat(content.sections()).extracting(Section::kind).endsWith("absence", "attachments");
                    assertThat(content.absences()).isEmpty();
                    assertThat(content.attachments())
                            .containsExactly(new Attachment("Kort", "11", "EMN-2022-08415", 15));
                });
    }

    @Test
    void numbersBelowTheAttachmentsAreThoseOfTheItem() {
        assertThat(TestDocuments.item(
                                "Beslutning", "Godkendt.", "Bilag", "Kort.pdf", "Sags ID: EMN-2024-00123", "Dok ID: 77")
                        .content())
                .satisfies(content -> {
                    assertThat(content.attachments())
                            .extracting(Attachment::title)
                            .containsExactly("Kort.pdf");
                    assertThat(content.ids())
                            .containsEntry("case", "EMN-2024-00123")
                            .containsEntry("document", "77");
                });
    }

    @Test
    void theHeadingOfADecisionCanNameItsBodyAndDay() {
        assertThat(TestDocuments.item("Beslutning i Sundhedsklynge Lillebælt den 13-10-2023", "Godkendt.")
                        .decisions())
                .hasSize(1);
        assertThat(TestDocuments.item("Sagsfremstilling", "Beslutning vedr. klyngemidler er vigtig")
                        .decisions())
                .isEmpty();
    }

    @Test
    void absenceCanStandOnTheLineOfItsHeading() {
        assertThat(TestDocuments.item("Fraværende Anna Bo, V, Carl Due, Vejle Kommune", "Afbud: Else Friis")
                        .content()
                        .absences())
                .containsExactly(
                        new Absence("Anna Bo", "V", "absent", 9),
                        new Absence("Carl Due", "Vejle Kommune", "absent", 9),
                        new Absence("Else Friis", null, "apology", 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 1: Personsag (Lukket)",
                "Punkt 1: LUKKET PUNKT",
                "Punkt 1 (Lukket): Personsag",
                "## **Punkt 1: Lukket - Personsag**",
                "Punkt 1: Personsag\n\n1 (Lukket) Personsag",
                "Punkt 1: Personsag\n\nLukket punkt",
                "Punkt 1: Personsag\n\nSagsfremstilling\n\nBehandles for lukkede døre.",
            })
    void aClosedItemIsClosedHoweverItSaysSo(String heading) {
        assertThat(TestDocuments.minutes(HEAD + heading + "\n").items())
                .singleElement()
                .satisfies(item -> assertThat(item.access()).isEqualTo(Access.CLOSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Punkt 1: Lukkede afdelinger", "Punkt 1: Personsag\n\n1 (Åben) Personsag", "Punkt 1: Åbent hus"})
    void aTitleAboutSomethingClosedIsOpen(String heading) {
        assertThat(TestDocuments.minutes(HEAD + heading + "\n\nBeslutning\n\nGodkendt.\n")
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.access()).isEqualTo(Access.OPEN));
    }

    @Test
    void aClosedItemWithoutItsNumberIsTheOneThatIsMissing() {
        Minutes minutes = TestDocuments.minutes(
                HEAD
                        + "Punkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n\nLUKKET PUNKT\n\nPunkt 3: Eventuelt\n\nBeslutning\n\nIntet.\n");

        assertThat(minutes.items()).extracting(ItemRecord::number).containsExactly(1, 2, 3);
        assertThat(TestDocuments.item(minutes, 2).access()).isEqualTo(Access.CLOSED);
        assertThat(TestDocuments.item(minutes, 1).access()).isEqualTo(Access.OPEN);
    }

    @Test
    void proseThatBeginsLikeAnItemIsProse() {
        Minutes minutes = TestDocuments.minutes(HEAD
                + "Indholdsfortegnelse\n\nDagsorden.....3\nØkonomi.....4\n\nPunkt 1: Dagsorden\n\nBeslutning\n\nPunkt 2: tages først.\n\n"
                + "Punkt 2: Økonomi\n\nBeslutning\n\nUdsat.\n");

        assertThat(minutes.items()).extracting(ItemRecord::title).containsExactly("Dagsorden", "Økonomi");
        assertThat(minutes.accountedFor()).isEqualTo(1.0);
    }

    @Test
    void aLongTitleRunsOnWhenTheTableOfContentsSaysSo() {
        Minutes minutes = TestDocuments.minutes(
                HEAD
                        + "Indholdsfortegnelse\n\nNy model for udskrivning og\nopfølgning.....3\n\nPunkt 1: Ny model for udskrivning\nog opfølgning\n\nBeslutning\n\nGodkendt.\n");

        assertThat(minutes.items())
                .extracting(ItemRecord::title)
                .containsExactly("Ny model for udskrivning og opfølgning");
        assertThat(minutes.warnings()).isEmpty();
    }

    @Test
    void aTitleThatDiffersFromTheTableOfContentsIsReported() {
        Minutes minutes = TestDocuments.minutes(
                HEAD
                        + "Indholdsfortegnelse\n\n| | |\n|--|--|\n| Klyngens økonommi..... | 3 |\n\nPunkt 1: Klyngens økonomi\n\nBeslutning\n\nGodkendt.\n");

        assertThat(TestDocuments.warnings(minutes, Warning.Kind.CONTENTS))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .contains("Klyngens økonommi")
                        .contains("linje 9"));
        assertThat(minutes.counts().tables()).as("a table of contents is none").isZero();
    }

    @Test
    void aBodyWhoseLevelNothingTellsIsReported() {
        Minutes minutes = TestDocuments.minutes(
                "REFERAT Aarhusklyngen d. 02-02-2026\n\nPunkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n");

        assertThat(minutes.level()).isEqualTo(Level.OTHER);
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.LEVEL)).hasSize(1);
    }

    @Test
    void linesOutsideASectionAreKeptAndListedButNotCounted() {
        String prose = "\n\nSagsfremstilling" + "\n\nEn linje mere i sagen.".repeat(20);
        Minutes minutes =
                TestDocuments.minutes(HEAD + "Punkt 1: Velkomst\n\nSolen skinnede.\n\nBeslutning\n\nGodkendt." + prose);

        assertThat(TestDocuments.warnings(minutes, Warning.Kind.UNRECOGNISED))
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(7));
        assertThat(minutes.items().getFirst().content().sections().getFirst())
                .isEqualTo(new Section("preface", "", 6, "Solen skinnede.", 7));
        assertThat(minutes.accountedFor()).isBetween(0.9, 0.99);
    }
}

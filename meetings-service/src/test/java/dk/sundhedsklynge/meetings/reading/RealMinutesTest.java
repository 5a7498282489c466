package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountLine;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five published minutes, where they lie beside the project. Figures and facts only: no sentence is repeated here. */
class RealMinutesTest {
    private static final String LILLEBAELT = "lillebaelt-politisk-2023-10-13.txt";
    private static final String SYDVEST = "sydvestjylland-fagligt-2024-08-28.txt";
    private static final String SOENDERJYLLAND = "soenderjylland-fagligt-2022-12-06.txt";
    private static final String VEST = "vest-politisk-2025-01-15.txt";
    private static final String NYKOEBING = "nykoebing-falster-fagligt-2023-09-08.txt";
    private static final List<String> ALL = List.of(LILLEBAELT, SYDVEST, SOENDERJYLLAND, VEST, NYKOEBING);

    @BeforeEach
    void thePublishedMinutesAreThere() {
        boolean present = Files.isDirectory(TestDocuments.PUBLISHED);
        assumeTrue(present, () -> "Skipped: the published minutes are not at " + TestDocuments.PUBLISHED);
    }

    private static Minutes read(String file) {
        try {
            return TestDocuments.minutes(Files.readString(TestDocuments.PUBLISHED.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLineOfTheFiveIsAccountedFor() {
        assertThat(ALL).extracting(file -> read(file).accountedFor()).containsOnly(1.0);
        assertThat(ALL).allSatisfy(file -> assertThat(TestDocuments.warnings(read(file), Warning.Kind.UNRECOGNISED))
                .isEmpty());
    }

    @Test
    void theyHoldNineTwoElevenSevenAndTenItems() {
        assertThat(ALL).extracting(file -> read(file).counts().items()).containsExactly(9, 2, 11, 7, 10);
    }

    @Test
    void theyHoldFortyNineRecommendationsElevenTablesAndThirtyNineTasks() {
        assertThat(ALL.stream()
                        .mapToInt(file -> read(file).counts().recommendations())
                        .sum())
                .isEqualTo(49);
        assertThat(ALL.stream().mapToInt(file -> read(file).counts().tables()).sum())
                .isEqualTo(11);
        assertThat(ALL.stream()
                        .mapToInt(file -> read(file).counts().followUps())
                        .sum())
                .isEqualTo(39);
    }

    @Test
    void elevenAreListedInLillebaeltFourOfThemAbsent() {
        assertThat(read(LILLEBAELT).attendance())
                .filteredOn(person -> !person.kind().equals("guest"))
                .hasSize(11)
                .filteredOn(person -> person.kind().equals("absent"))
                .hasSize(4);
    }

    @Test
    void attachmentsAreCountedOnceAndKeepTheirOwnCase() {
        assertThat(ALL).extracting(file -> read(file).counts().attachments()).containsExactly(7, 3, 0, 1, 9);
        assertThat(TestDocuments.item(read(NYKOEBING), 4).content().attachments())
                .extracting(attachment -> attachment.caseId())
                .containsExactly("EMN-2022-08416", "EMN-2022-05367");
    }

    @Test
    void theApprovedSplitOfSydvestjyllandIsReadAsFigures() {
        assertThat(TestDocuments.item(read(SYDVEST), 2).content().amounts())
                .extracting(list -> list.lines().stream()
                        .filter(line -> !line.total())
                        .map(AmountLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .intValueExact())
                .containsExactly(1_337_000, 471_000, 270_000);
    }

    @Test
    void theTableBrokenInTwoHasItsTotals() {
        assertThat(TestDocuments.item(read(LILLEBAELT), 5)
                        .content()
                        .tables()
                        .getFirst()
                        .rows())
                .hasSize(8)
                .last()
                .satisfies(total -> assertThat(total.cells().get(1).amount()).isEqualByComparingTo("8389000"));
    }

    @Test
    void theMisspeltMunicipalityIsVejleByItsPlace() {
        assertThat(TestDocuments.item(read(LILLEBAELT), 4)
                        .content()
                        .tables()
                        .get(1)
                        .rows()
                        .get(1)
                        .party())
                .isEqualTo("630");
    }

    @Test
    void decisionsAnswerPartsAndAreLeftToOthers() {
        assertThat(TestDocuments.item(read(LILLEBAELT), 5).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED, Outcome.POSTPONED);
        assertThat(TestDocuments.item(read(SOENDERJYLLAND), 10).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.NOTED, Outcome.LEFT_TO_OTHERS);
        assertThat(TestDocuments.item(read(NYKOEBING), 3).decisions()).hasSize(1);
        assertThat(TestDocuments.warnings(read(NYKOEBING), Warning.Kind.UNANSWERED))
                .hasSize(1);
    }

    @Test
    void headingsThatDifferFromTheTableOfContentsAreReported() {
        assertThat(TestDocuments.warnings(read(SOENDERJYLLAND), Warning.Kind.CONTENTS))
                .hasSize(2);
        assertThat(TestDocuments.warnings(read(NYKOEBING), Warning.Kind.CONTENTS))
                .hasSize(1);
    }
}

package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Absence;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Attachment;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the five layouts, on the samples of this project. */
class LayoutsTest {
    @ParameterizedTest
    @CsvSource({
        "vest-politisk-2025-01-15.txt,              nordjylland-vest,            POLITICAL,    7,  8, 3",
        "vest-politisk-2023-05-10.txt,              nordjylland-vest,            POLITICAL,    5,  5, 1",
        "vest-politisk-2025-06-12.txt,              nordjylland-vest,            POLITICAL,    6,  8, 3",
        "lillebaelt-politisk-2023-10-13.txt,        syddanmark-lillebaelt,       POLITICAL,    9, 12, 5",
        "sydvestjylland-fagligt-2024-08-28.txt,     syddanmark-sydvestjylland,   PROFESSIONAL, 2,  4, 2",
        "soenderjylland-fagligt-2022-12-06.txt,     syddanmark-soenderjylland,   PROFESSIONAL, 11, 14, 0",
        "nykoebing-falster-fagligt-2023-09-08.txt,  sjaelland-nykoebing-falster, PROFESSIONAL, 10, 11, 1",
    })
    void everySampleIsAccountedForToTheLastLine(
            String file, String cluster, Level level, int items, int recommendations, int tables) {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample(file));

        assertThat(minutes.accountedFor()).isEqualTo(1.0);
        assertThat(minutes.cluster()).isInstanceOfSatisfying(ClusterMatch.Found.class, found -> assertThat(
                        found.cooperation().id())
                .isEqualTo(cluster));
        assertThat(minutes.level()).isEqualTo(level);
        assertThat(minutes.counts().items()).isEqualTo(items);
        assertThat(minutes.counts().recommendations()).isEqualTo(recommendations);
        assertThat(minutes.counts().tables()).isEqualTo(tables);
    }

    @Test
    void vestPutsTheDecisionFirstAndItsParticipantsInAnItem() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample("vest-politisk-2025-01-15.txt"));

        assertThat(minutes.heldOn()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(minutes.heldAt()).isEqualTo(LocalTime.of(12, 30));
        assertThat(minutes.place()).isEqualTo("Teams");
        assertThat(minutes.attendanceListed()).isTrue();
        assertThat(minutes.attendance()).hasSize(19);
        assertThat(minutes.attendance())
                .extracting(Attendance::kind)
                .containsOnly("present", "administration", "secretariat", "apology", "absent");
        ItemRecord money = TestDocuments.item(minutes, 4);
        assertThat(money.decisions()).extracting(DecisionRecord::label).containsExactly("AD. 1", "AD. 2");
        assertThat(money.decisions()).extracting(DecisionRecord::answers).containsExactly(Set.of(1), Set.of(2));
        assertThat(money.content().sections())
                .extracting(section -> section.kind())
                .containsExactly("decision", "attachments", "case", "recommendation");
        assertThat(money.content()
                        .tables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .get(2)
                        .amount())
                .isEqualTo(new BigDecimal("1018886.36"));
    }

    @Test
    void anApologyIsKeptBesideTheAbsenceOfTheSamePerson() {
        ItemRecord participants =
                TestDocuments.item(TestDocuments.minutes(TestDocuments.sample("vest-politisk-2025-01-15.txt")), 1);

        assertThat(participants.content().absences())
                .filteredOn(absence -> absence.name().equals("Gorm Villadsbøl"))
                .extracting(Absence::kind)
                .containsExactly("absent", "apology");
        assertThat(participants.decisions()).hasSize(1);
    }

    @Test
    void lillebaeltNamesPartyOrMunicipalityAndWhoIsAbsentFromEachItem() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample("lillebaelt-politisk-2023-10-13.txt"));

        assertThat(minutes.attendance())
                .contains(
                        new Attendance("Bent Ørskov", null, null, "V", "absent", 9),
                        new Attendance("Laust Vindinge", null, "Middelfart Kommune", null, "present", 9));
        assertThat(TestDocuments.item(minutes, 4).content().absences())
                .as("a list over two lines that breaks within a name")
                .containsExactly(
                        new Absence("Preben Lykke-Dahl", "Vejen Kommune", "absent", 215),
                        new Absence("Bent Ørskov", "V", "absent", 215),
                        new Absence("Torsten Bækgaard", "Vejle Kommune", "absent", 215),
                        new Absence("Mariann Ottosen", "PLO", "absent", 215));
        assertThat(TestDocuments.item(minutes, 1).content().ids()).containsEntry("case", "22/51604");
        assertThat(TestDocuments.item(minutes, 4).content().recommendations())
                .extracting(recommendation -> recommendation.by())
                .containsOnly("Fagligt strategisk niveau");
    }

    @Test
    void aBudgetAndAFrameWereChangedFromWhatWasRecommended() {
        List<DecisionRecord> decisions = TestDocuments.item(
                        TestDocuments.minutes(TestDocuments.sample("lillebaelt-politisk-2023-10-13.txt")), 4)
                .decisions();

        assertThat(decisions)
                .extracting(DecisionRecord::outcome)
                .containsExactly(
                        Outcome.APPROVED_AMENDED,
                        Outcome.APPROVED_AMENDED,
                        Outcome.APPROVED_AMENDED,
                        Outcome.APPROVED_CONDITIONALLY);
        assertThat(decisions.get(0).detail().amendment().to()).isEqualByComparingTo("700660");
        assertThat(decisions.get(2).detail().amendment().from()).isEqualByComparingTo("500000");
        assertThat(decisions.get(2).detail().amendment().to()).isEqualByComparingTo("1500000");
        assertThat(decisions.get(2).detail().amendment().line()).isEqualTo(194);
    }

    @Test
    void oneRecommendationIsHalfApprovedAndHalfPostponed() {
        List<DecisionRecord> decisions = TestDocuments.item(
                        TestDocuments.minutes(TestDocuments.sample("lillebaelt-politisk-2023-10-13.txt")), 5)
                .decisions();

        assertThat(decisions)
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED, Outcome.POSTPONED);
        assertThat(decisions.get(2).answers()).containsExactly(2);
        assertThat(decisions.get(2).detail().part()).isEqualTo("Rådet om at tale om egne penge");
        assertThat(decisions.get(2).detail().until())
                .isEqualTo("strukturkommissionen er færdig, og ministeriet har svaret");
    }

    @Test
    void sydvestjyllandIsMarkdownWithASplitPerParty() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample("sydvestjylland-fagligt-2024-08-28.txt"));
        ItemRecord item = TestDocuments.item(minutes, 2);

        assertThat(minutes.attendanceListed()).as("no list is not nobody").isFalse();
        assertThat(TestDocuments.item(minutes, 1).content().sections()).isEmpty();
        assertThat(item.content().amounts())
                .extracting(list -> list.title())
                .containsExactly(
                        "Telemedicin",
                        "Kompetenceudvikling på børne- og ungeområdet",
                        "Vi rykker sammen om borgeren i den sidste tid");
        assertThat(item.content().amounts().getFirst().lines())
                .extracting(line -> line.party())
                .containsExactly("561", "573", "575", "563", "530", "1083", null);
        assertThat(item.content().amounts().get(2).lines().get(3)).satisfies(aside -> {
            assertThat(aside.name()).isEqualTo("Praksisafdelingen");
            assertThat(aside.approximate()).isTrue();
            assertThat(aside.party()).isNull();
        });
        assertThat(item.content().tables().get(1).columnParties())
                .containsExactly(null, "561", "563", "575", "530", "573", "1083", null);
        assertThat(item.content().tables().get(1).rows())
                .as("broken in two before the totals")
                .hasSize(7);
        assertThat(item.content().attachments()).hasSize(3);
    }

    @Test
    void soenderjyllandHasAReportBetweenTwoHeadingsOfTheDecision() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample("soenderjylland-fagligt-2022-12-06.txt"));

        assertThat(TestDocuments.item(minutes, 4).decisions())
                .as("themes and principles in the report are no answers")
                .hasSize(1);
        assertThat(TestDocuments.item(minutes, 3).decisions().getFirst().outcome())
                .isEqualTo(Outcome.NOTED);
        assertThat(TestDocuments.item(minutes, 10).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.NOTED, Outcome.LEFT_TO_OTHERS);
        assertThat(TestDocuments.item(minutes, 4).followUps())
                .extracting(task -> task.responsible())
                .contains("IPG- Behandling og pleje", "Klyngesekretariatet");
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.CONTENTS))
                .extracting(Warning::line)
                .containsExactly(289, 359);
    }

    @Test
    void nykoebingFalsterHasNumbersPerItemAndEarlierDecisionsInside() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.sample("nykoebing-falster-fagligt-2023-09-08.txt"));

        assertThat(minutes.place()).isNull();
        assertThat(TestDocuments.item(minutes, 3).content().ids())
                .containsEntry("case", "EMN-2023-02214")
                .containsEntry("document", "11868292");
        assertThat(TestDocuments.item(minutes, 3).decisions())
                .as("what was postponed in April was not decided here")
                .singleElement()
                .satisfies(decision -> assertThat(decision.line()).isEqualTo(154));
        assertThat(TestDocuments.item(minutes, 4).content().attachments())
                .as("listed twice, kept once, one of them from another case")
                .containsExactly(
                        new Attachment(
                                "Forretningsgang for bevilling og styring.docm", "12024196", "EMN-2022-07316", 214),
                        new Attachment("Skema til opfølgning", "12048426", "EMN-2022-04256", 215));
        assertThat(TestDocuments.item(minutes, 9).content().attachments())
                .as("under a glued heading")
                .hasSize(3);
        assertThat(minutes.items()).extracting(ItemRecord::access).containsOnly(Access.OPEN);
        assertThat(minutes.attendance())
                .containsExactly(
                        new Attendance("Thyra Enevoldsen", "Formand", "PLO Sjælland", null, "partial", 60),
                        new Attendance("Lilian Kroghsbæk", "Vicedirektør", null, null, "guest", 154));
        assertThat(TestDocuments.warnings(minutes, Warning.Kind.UNANSWERED))
                .extracting(Warning::line)
                .containsExactly(265);
    }
}

package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.FollowUpRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {
    private static List<FollowUpRecord> read(String decision) {
        return TestDocuments.item("Beslutning", decision).followUps();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Oversigten gøres færdig (ansvarlig: Klyngesekretariatet).;Klyngesekretariatet",
                "Morsø Kommune er tovholder for opgaven.;Morsø Kommune",
                "Mødet satte det i gang og gjorde Koordinationsforum procesansvarlig.;Koordinationsforum",
                "Det blev besluttet, at sekretariatet tilretter teksten.;sekretariatet",
                "Vejle Kommune sender tallene.;Vejle Kommune",
                "Oplæggene godkendes af formandskabet.;formandskabet",
                "Planen blev sat i gang, og Koordinationsforum blev procesansvarlig.;Koordinationsforum",
                "Det blev aftalt, at gruppen dannes, og Varde Kommune er tovholder.;Varde Kommune",
            })
    void theResponsibleIsWhoTheTextNames(String text, String responsible) {
        assertThat(read(text)).extracting(FollowUpRecord::responsible).containsExactly(responsible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slides sendes med referatet ud.",
                "Der nedsættes en gruppe.",
                "Der skal et punkt med på næste møde."
            })
    void nobodyIsMadeResponsibleByGuess(String text) {
        assertThat(read(text)).singleElement().satisfies(task -> assertThat(task.responsible())
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Godkendt.",
                "Projekter, der forelægges klyngen, er gode.",
                "Beløbet nedsættes fra 5.000 kr. til 4.000 kr.",
                "Kommunerne ønsker, at der laves en evaluering.",
                "De resterende midler overføres til 2024.",
            })
    void whatGivesNobodyATaskIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vejle Kommune svarer senest den 5. maj 2025.;2025-05-05;senest den 5. maj 2025",
                "Forslaget forelægges på et kommende møde.;;på et kommende møde",
                "Referatet udsendes først i uge 43.;;i uge 43",
                "Sekretariatet vender tilbage efter sommeren 2023.;;efter sommeren 2023",
                "Sekretariatet vender tilbage ultimo marts 2023.;;ultimo marts 2023",
                "Sagen udskydes til kommissionen er færdig.;;kommissionen er færdig",
                "Listen skal være klar inden klyngens politiske niveau mødes på rådhuset i Haderslev næste gang.;;inden klyngens politiske niveau mødes på rådhuset i Haderslev",
                "Sekretariatet, når der foreligger godkendelse, involverer Driftsforum.;;når der foreligger godkendelse",
            })
    void dueIsADayOrTheWordsOfTheText(String text, LocalDate due, String words) {
        assertThat(read(text)).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(due);
            assertThat(task.dueText()).isEqualTo(words);
        });
    }

    @Test
    void theStepsOfAChainAreTasksInTheirOrder() {
        assertThat(
                        read(
                                "Det blev besluttet, at sekretariatet tilretter teksten. Den godkendes i formandskabet, hvorefter den sendes til politisk niveau."))
                .extracting(FollowUpRecord::text)
                .containsExactly(
                        "Det blev besluttet, at sekretariatet tilretter teksten.",
                        "Den godkendes i formandskabet",
                        "hvorefter den sendes til politisk niveau.");
    }

    @Test
    void theCaseGivesNoTasks() {
        assertThat(TestDocuments.item("Sagsfremstilling", "Sekretariatet sender tallene senest den 5. maj 2025.")
                        .followUps())
                .isEmpty();
    }
}

package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {
    private static final String TWO = "Indstilling\n\nDet indstilles, at:\n\n1. Godkender budgettet\n2. Drøfter nøglen";

    @Test
    void oneWordAnswersEveryRecommendation() {
        ItemRecord item = TestDocuments.item(TWO, "Beslutning", "Godkendt.");

        assertThat(item.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.APPROVED);
            assertThat(decision.answers()).containsExactly(1, 2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"AD. 1|AD 2", "Ad 1:|Ad 2:", "1.|2.", "1)|2)", "Pkt. 1:|Pkt. 2:"})
    void aLabelSaysWhichRecommendationIsAnswered(String first, String second) {
        ItemRecord item = TestDocuments.item(TWO, "Beslutning", first + " Godkendt.\n\n" + second + " Udsat.");

        assertThat(item.decisions()).extracting(DecisionRecord::answers).containsExactly(Set.of(1), Set.of(2));
        assertThat(item.decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.POSTPONED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ad 1 og 2: Godkendt.", "AD 1-2 Godkendt.", "1. og 2. Godkendt."})
    void oneDecisionCanAnswerSeveral(String text) {
        assertThat(TestDocuments.item(TWO, "Beslutning", text).decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.answers()).containsExactly(1, 2));
    }

    @Test
    void aListThatASentenceLeadsUpToIsWhatWasDecidedAndNoAnswer() {
        ItemRecord item = TestDocuments.item(
                TWO,
                "Beslutning",
                "Budgettet blev godkendt. Følgende temaer tages med:",
                "1. Natur\n2. Kultur\n3. Idræt");

        assertThat(item.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.label()).isNull();
            assertThat(decision.answers()).containsExactly(1);
        });
    }

    @Test
    void aRecommendationThatNobodyAnswersIsReportedWithItsLine() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.document(TWO, "Beslutning", "1. Godkendt."));

        assertThat(TestDocuments.warnings(minutes, Warning.Kind.UNANSWERED))
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(14));
    }

    @Test
    void anAmountThatIsRaisedOrLoweredIsAnAmendment() {
        DecisionRecord decision = TestDocuments.item(
                        TWO, "Beslutning", "AD 1 Godkendt, idet beløbet hæves til 300.000,50 kr.")
                .decisions()
                .getFirst();

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVED_AMENDED);
        assertThat(decision.detail().amendment().from()).isNull();
        assertThat(decision.detail().amendment().to()).isEqualByComparingTo("300000.50");
    }

    @Test
    void anAmendmentHasWhatItWasAndWhatItBecame() {
        DecisionRecord decision = TestDocuments.item(
                        TWO, "Beslutning", "AD 1 Godkendt, dog med 48.000,50 kr. i stedet for 60.500,50 kr.")
                .decisions()
                .getFirst();

        assertThat(decision.detail().amendment().from()).isEqualByComparingTo("60500.50");
        assertThat(decision.detail().amendment().to()).isEqualByComparingTo("48000.50");
    }

    @Test
    void aConditionAndAPostponementKeepTheirWords() {
        ItemRecord item = TestDocuments.item(
                TWO,
                "Beslutning",
                "1. Godkendt under forudsætning af, at regnskabet er vedlagt.",
                "2. Udsat til mødet den 19. juni 2025.");

        assertThat(item.decisions().get(0).detail().condition()).isEqualTo("regnskabet er vedlagt");
        assertThat(item.decisions().get(1).detail().until()).isEqualTo("mødet den 19. juni 2025");
        assertThat(item.decisions().get(1).detail().untilDate()).isEqualTo(LocalDate.of(2025, 6, 19));
    }

    @Test
    void anEarlierDecisionWithAHeadingOfItsOwnIsNotThisMeetings() {
        ItemRecord item = TestDocuments.item(
                "Beslutning",
                "Godkendt.",
                "Tidligere beslutninger",
                "Udvalg: Sundhedsklynge Lillebælt **Dato:** 13-04-2023",
                "Beslutning",
                "Udsat.");

        assertThat(item.decisions()).extracting(DecisionRecord::outcome).containsExactly(Outcome.APPROVED);
    }

    @Test
    void anEmptyDecisionIsNone() {
        assertThat(TestDocuments.item(TWO, "Beslutning", ".").decisions()).isEmpty();
    }
}

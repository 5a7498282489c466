package dk.sundhedsklynge.meetings.reading.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Godkendt.|APPROVED",
                "Godkendt uden bemærkninger.|APPROVED",
                "Blev drøftet og godkendt.|APPROVED",
                "Punktet, der blev udsat i maj, blev godkendt.|APPROVED",
                "Kan ikke godkendes.|NOT_APPROVED",
                "Godkendt, dog med 40.000 kr. i stedet for 60.000 kr.|APPROVED_AMENDED",
                "Godkendt under forudsætning af, at byrådet er enigt.|APPROVED_CONDITIONALLY",
                "Taget til efterretning.|NOTED",
                "Drøftet.|DISCUSSED",
                "Udskydes til næste møde.|POSTPONED",
                "Arbejdet blev igangsat.|STARTED",
                "Direktørerne aftaler indbyrdes, hvem der holder oplæg.|LEFT_TO_OTHERS",
                "Der var enighed om at gå videre.|DECIDED",
                "Projektet afsluttes.|CLOSED",
                "Chefen orienterede om tallene.|INFORMATION",
                "Ingen bemærkninger.|NONE",
                "Oplæggene godkendes af formandskabet.|NONE",
            })
    void theOutcomeIsInTheWords(String text, Outcome outcome) {
        assertThat(Outcomes.of(text)).isEqualTo(outcome);
    }
}

package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static Minutes with(String list) {
        return TestDocuments.minutes("""
                REFERAT Sundhedsklynge Lillebælt - Politisk niveau d. 13-10-2023

                Mødedato Fredag d. 13. oktober 2023

                %s

                Punkt 1: Velkomst

                Beslutning

                Godkendt.
                """.formatted(list));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(Fravær);absent",
                "(Afbud);apology",
                "(suppleant for Bo Friis);substitute",
                "(sammen med borgmesteren);accompanying",
                "(deltog til kl. 10);partial",
                "(gæst);guest",
                "'';present",
            })
    void howSomebodyWasThereStandsInParentheses(String status, String kind) {
        assertThat(with("Mødedeltagere Anna Bo, V, Carl Due, Vejle Kommune " + status)
                        .attendance())
                .containsExactly(
                        new Attendance("Anna Bo", null, null, "V", "present", 5),
                        new Attendance("Carl Due", null, "Vejle Kommune", null, kind, 5));
    }

    @Test
    void whereSomebodyBelongsCanStandInParenthesesToo() {
        assertThat(with("Mødedeltagere Anna Bo (Regionshospitalet Randers), Carl Due (Vejle Kommune) (Fravær)")
                        .attendance())
                .containsExactly(
                        new Attendance("Anna Bo", null, "Regionshospitalet Randers", null, "present", 5),
                        new Attendance("Carl Due", null, "Vejle Kommune", null, "absent", 5));
    }

    @Test
    void aListCanRunOverLinesAndBreakWithinAName() {
        assertThat(with("Mødedeltagere Anna Bo, V, Carl\nDue, Vejle Kommune").attendance())
                .extracting(Attendance::name)
                .containsExactly("Anna Bo", "Carl Due");
    }

    @Test
    void eachCanHaveALineWithRoleAndOrganisation() {
        assertThat(
                        with("Deltagere\nAnna Bo, Formand for Social- og Seniorudvalget Vejle Kommune\nCarl Due, Vicedirektør Aalborg Universitetshospital\n\nGæster: Else Friis, Professor")
                                .attendance())
                .containsExactly(
                        new Attendance(
                                "Anna Bo",
                                "Formand for Social- og Seniorudvalget",
                                "Vejle Kommune",
                                null,
                                "present",
                                6),
                        new Attendance("Carl Due", "Vicedirektør", "Aalborg Universitetshospital", null, "present", 7),
                        new Attendance("Else Friis", "Professor", null, null, "guest", 9));
    }

    @Test
    void aRoleCanStandBeforeTheName() {
        assertThat(with("Mødedeltagere Anna Bo, V, Borgmester Carl Due, Vejle Kommune, Else Friis")
                        .attendance())
                .containsExactly(
                        new Attendance("Anna Bo", null, null, "V", "present", 5),
                        new Attendance("Carl Due", "Borgmester", "Vejle Kommune", null, "present", 5),
                        new Attendance("Else Friis", null, null, null, "present", 5));
    }

    @Test
    void withoutAListItIsUnknownWhoWasThere() {
        Minutes minutes = with("Mødested");

        assertThat(minutes.attendanceListed()).isFalse();
        assertThat(minutes.attendance()).isEmpty();
        assertThat(minutes.place()).isNull();
    }

    @Test
    void whoIsNamedDifferentlyInOneItemIsReported() {
        Minutes minutes = TestDocuments.minutes("""
                REFERAT Sundhedsklynge Lillebælt - Politisk niveau d. 13-10-2023

                Mødedeltagere Anna Bo, Vejle Kommune (Fravær), Carl Due, V

                Punkt 1: Velkomst

                Beslutning

                Godkendt.

                Fraværende Anna Bo, Veje Kommune
                """);

        assertThat(TestDocuments.warnings(minutes, Warning.Kind.PARTY_MISSPELT))
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(11));
    }
}

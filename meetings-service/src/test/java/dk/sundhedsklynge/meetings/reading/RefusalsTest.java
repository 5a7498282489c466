package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with what is wrong and where, and nothing is made of it. */
class RefusalsTest {
    private static final String SAMPLE = "lillebaelt-politisk-2023-10-13.txt";

    private static Refused refused(byte[] document) {
        Reading reading = TestDocuments.reading(document);
        assertThat(reading).isInstanceOf(Refused.class);
        return (Refused) reading;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n\t\n", "\uFEFF"})
    void anEmptyFile(String text) {
        assertThat(TestDocuments.refused(text).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void aFileOfFiftyMegabytes() {
        Refused refused = refused(new byte[50 * 1024 * 1024]);

        assertThat(refused.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refused.message()).contains("50 MB").contains("2 MB");
    }

    @Test
    void aFileInLatin1SaysAtWhichLine() {
        Refused refused = refused(TestDocuments.sample(SAMPLE).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.kind()).isEqualTo(Kind.ENCODING);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.message()).contains("Linje 3").contains("Latin-1").contains("UTF-8");
    }

    @Test
    void lettersThatWereEncodedTwice() {
        String broken =
                new String(TestDocuments.sample(SAMPLE).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(TestDocuments.refused(broken).kind()).isEqualTo(Kind.ENCODING);
    }

    @Test
    void filesThatAreNoText() {
        assertThat(TestDocuments.refused("%PDF-1.7 ...").message()).contains("PDF");
        assertThat(TestDocuments.refused("PK\u0003\u0004 ...").message()).contains("Word");
        assertThat(TestDocuments.refused("REFERAT\u0000 ...").kind()).isEqualTo(Kind.NOT_TEXT);
        assertThat(TestDocuments.refused("a".repeat(30_000)).kind()).isEqualTo(Kind.NOT_TEXT);
        assertThat(TestDocuments.refused("REFERAT\nBevilget \u202E001 kr.").kind())
                .isEqualTo(Kind.NOT_TEXT);
    }

    @Test
    void aFileThatEndsTooSoon() {
        byte[] whole = TestDocuments.sample(SAMPLE).getBytes(StandardCharsets.UTF_8);

        Refused refused = refused(Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused.kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(refused.message()).contains("9 punkter").contains("punkt 4");
    }

    @Test
    void aFileThatEndsWithinASentenceOfItsLastItem() {
        String start = TestDocuments.document("Beslutning", "Godkendt.", "Punkt 2: Økonomi", "Sagsfremstilling");

        assertThat(TestDocuments.refused(start + "\nPengene er fordelt mellem parterne efter den nøgle som")
                        .kind())
                .isEqualTo(Kind.TRUNCATED);
        assertThat(TestDocuments.minutes(start + "\nPengene er fordelt mellem parterne efter den nøgle, som gælder.\n")
                        .items())
                .hasSize(2);
    }

    @Test
    void aFileThatEndsWithinALetter() {
        byte[] text = "REFERAT Sundhedsklynge Lilleb\u00e6".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(Arrays.copyOf(text, text.length - 1)).kind()).isEqualTo(Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kære alle\n\nHermed en hilsen.\n\nPunkt 1: Husk kage\n",
                "DAGSORDEN Sundhedsklynge Vest d. 15-01-2025\n\nPunkt 1: Velkomst\n",
                "{\"Udvalg\": \"Sundhedsklynge Vest\"}",
            })
    void aLayoutThatIsNotKnown(String text) {
        assertThat(TestDocuments.refused(text).kind()).isEqualTo(Kind.UNKNOWN_LAYOUT);
        assertThat(TestDocuments.refused(text).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. 30-02-2025",
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. 12-06-1899",
                "REFERAT Sundhedsklynge Vest Politisk Niveau\n\nMødedato: 30. februar 2025",
            })
    void aDayThatNoMeetingWasHeldOn(String heading) {
        Refused refused = TestDocuments.refused(heading + "\n\nPunkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n");

        assertThat(refused.message())
                .contains("kan ikke bruges", "Ret datoen")
                .containsAnyOf("30-02-2025", "12-06-1899", "30. februar 2025")
                .doesNotContain("siger, hvornår mødet var");
        assertThat(refused.line()).isEqualTo(heading.lines().toList().size());
    }

    @Test
    void aHeadingWithoutADayStillSaysThatItHasNone() {
        assertThat(TestDocuments.refused(
                                "REFERAT Sundhedsklynge Vest Politisk Niveau\n\nPunkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n")
                        .message())
                .contains("hverken den eller Mødedato");
    }

    @Test
    void minutesWithoutAnItem() {
        assertThat(TestDocuments.refused(
                                "REFERAT Sundhedsklynge Vest Politisk Niveau d. 15-01-2025\n\nVi hyggede os.\n")
                        .kind())
                .isEqualTo(Kind.NO_ITEMS);
    }

    @Test
    void minutesOfWhichTooLittleIsUnderstood() {
        String strange = "En linje, som ingen kender.\n\n".repeat(30);
        Refused refused = TestDocuments.refused(
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. 15-01-2025\n\nPunkt 1: Velkomst\n\n" + strange);

        assertThat(refused.kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
        assertThat(refused.line()).isEqualTo(5);
    }

    @Test
    void twoItemsOfOneNumber() {
        Refused refused = TestDocuments.refused(
                "REFERAT Sundhedsklynge Vest Politisk Niveau d. 15-01-2025\n\nPunkt 1: Et\n\nBeslutning\n\nGodkendt.\n\nPunkt 1: To\n\nBeslutning\n\nUdsat.\n");

        assertThat(refused.kind()).isEqualTo(Kind.NOT_UNDERSTOOD);
        assertThat(refused.message()).contains("linje 3").contains("linje 9");
    }

    @Test
    void otherLineEndsAndAByteOrderMarkChangeNothing() {
        String text = TestDocuments.sample(SAMPLE);

        assertThat(TestDocuments.minutes("\uFEFF" + text.replace("\n", "\r\n")).counts())
                .isEqualTo(TestDocuments.minutes(text).counts());
        assertThat(TestDocuments.minutes(text.replace("\n", "\r\n"))
                        .items()
                        .getLast()
                        .line())
                .isEqualTo(TestDocuments.minutes(text).items().getLast().line());
    }
}

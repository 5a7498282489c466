package dk.sundhedsklynge.meetings.handover.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a line of a dossier says the same as another. */
class LineFingerprintTest {
    @Test
    void aLineSaysTheSameWhenAnotherLineOfItsNoteWasCorrected() {
        LineFingerprint before = LineFingerprint.of(from("Sag 1"));
        LineFingerprint after = LineFingerprint.of(from("Sag 1"));

        assertThat(after.isSameAs(before.sha256())).isTrue();
    }

    @Test
    void aLineThatRestsOnAnotherPaperSaysSomethingElse() {
        assertThat(LineFingerprint.of(from("Sag 2"))
                        .isSameAs(LineFingerprint.of(from("Sag 1")).sha256()))
                .isFalse();
    }

    @Test
    void whatAnEarlierReleaseKeptOfTheLineIsKnownAgain() {
        Source line = from("Sag 1");

        assertThat(LineFingerprint.of(line).isSameAs(Sha256.of(CanonicalJson.write(line))))
                .isTrue();
    }

    private static Source from(String reference) {
        return new Source(null, null, null, UUID.randomUUID(), new Paper(reference, null, null, "opening", List.of()));
    }
}

package dk.sundhedsklynge.meetings.handover.part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.text.Sha256;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileWrittenTest {
    private static final byte[] FILE = "Vi overfører intet.".getBytes(UTF_8);

    @Test
    void thePiecesMakeTheFileThatIsToldOfOrNone() {
        FileWritten piece = piece(Sha256.of(FILE), FILE.length, 1, 2, FILE);

        assertThat(piece.joined(List.of("Vi ".getBytes(UTF_8), "overfører intet.".getBytes(UTF_8))))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(FILE));
        assertThat(piece.joined(List.of("overfører intet.".getBytes(UTF_8), "Vi ".getBytes(UTF_8))))
                .isEmpty();
        assertThat(piece(Sha256.of(FILE), FILE.length + 1, 1, 1, FILE).joined(List.of(FILE)))
                .isEmpty();
    }

    @Test
    void onlyAPieceOfAFileThatMayBeKeptIsSound() {
        String hash = Sha256.of(FILE);

        assertThat(piece(hash, FILE.length, 1, 1, FILE).isSound()).isTrue();
        assertThat(List.of(
                        piece("../" + hash, FILE.length, 1, 1, FILE),
                        piece(hash, 0, 1, 1, FILE),
                        piece(hash, FileCheck.LARGEST + 1, 1, 1, FILE),
                        piece(hash, FILE.length, 0, 1, FILE),
                        piece(hash, FILE.length, 2, 1, FILE),
                        piece(hash, FILE.length, 1, 1_000_000_000, FILE),
                        piece(hash, FILE.length, 1, 1, new byte[0]),
                        piece(hash, FILE.length - 1, 1, 1, FILE)))
                .noneMatch(FileWritten::isSound);
    }

    private static FileWritten piece(String sha256, int size, int piece, int pieces, byte[] content) {
        return new FileWritten("syddanmark-lillebaelt", sha256, 1, size, piece, pieces, content);
    }
}

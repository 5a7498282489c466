package dk.sundhedsklynge.platform.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HandoverFileWrittenTest {
    private static final int LARGEST_BODY = 256 * 1024;

    @Test
    void theLargestFileIsCutIntoPiecesThatAnEventHolds() throws Exception {
        byte[] file = new byte[FileCheck.LARGEST];
        new Random(7).nextBytes(file);

        List<HandoverFileWritten> pieces = HandoverFileWritten.of("a", "b".repeat(64), 3, file);

        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (HandoverFileWritten it : pieces) {
            byte[] body = Json.mapper().writeValueAsBytes(it);
            assertThat(body.length).isLessThan(LARGEST_BODY);
            HandoverFileWritten read = Json.mapper().readValue(body, HandoverFileWritten.class);
            assertThat(read.piece()).isEqualTo(pieces.indexOf(it) + 1);
            assertThat(read.pieces()).isEqualTo(pieces.size());
            assertThat(read.size()).isEqualTo(file.length);
            joined.writeBytes(read.content());
        }
        assertThat(joined.toByteArray()).isEqualTo(file);
        assertThat(HandoverFileWritten.of("a", "b".repeat(64), 1, new byte[1])).hasSize(1);
    }
}

package dk.sundhedsklynge.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.Calendar;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void comesBackAsItWasMade() {
        assertThat(Cursor.<List<String>>read(Cursor.encode("Ærø, \"hjemme\"", "", "1/2"), 3, values -> values))
                .containsExactly("Ærø, \"hjemme\"", "", "1/2");
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(Cursor.encode("???>>>", "åå")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void withoutOneThePageIsTheFirst() {
        assertThat(Cursor.<String>read(null, 1, List::getFirst)).isNull();
    }

    @Test
    void anInvalidCursorIsRefused() {
        refused("no cursor!", List::getFirst);
        refused(Cursor.encode("too", "much"), List::getFirst);
        refused(Cursor.encode("with a \u0000"), List::getFirst);
        refused(Cursor.encode("with a\nline"), List::getFirst);
        refused(Cursor.encode("9".repeat(30)), values -> Long.valueOf(values.getFirst()));
        refused(octets(0xff, 0xfe), List::getFirst);
        refused(octets(0xed, 0xa0, 0x80), List::getFirst);
        refused(Cursor.encode("of another list"), values -> UUID.fromString(values.getFirst()));
        refused(Cursor.encode("+999999999-01-01"), values -> Calendar.day(values.getFirst()));
        refused(Cursor.encode("of a row that is gone"), values -> null);
    }

    @Test
    void oneThatIsFarTooLongIsNotShownAgain() {
        String cursor = Cursor.encode("x".repeat(1_000_000));

        assertThatThrownBy(() -> Cursor.read(cursor, 1, List::getFirst))
                .isInstanceOf(Problem.class)
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    private static String octets(int... octets) {
        byte[] all = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            all[i] = (byte) octets[i];
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static void refused(String cursor, Function<List<String>, @Nullable Object> row) {
        assertThatThrownBy(() -> Cursor.read(cursor, 1, row))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Parameteren cursor er \"" + cursor + "\". Brug next");
    }
}

package dk.sundhedsklynge.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.Calendar;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void comesBackAsItWasMade() {
        assertThat(Cursor.<List<String>>read(Cursor.encode("Ærø, \"hjemme\"", "", "1/2"), values -> values))
                .containsExactly("Ærø, \"hjemme\"", "", "1/2");
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(Cursor.encode("???>>>", "åå")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void withoutOneThePageIsTheFirst() {
        assertThat(Cursor.<String>read(null, List::getFirst)).isNull();
    }

    @Test
    void whatIsNoneIsRefused() {
        refused("no cursor!", List::getFirst);
        refused(Cursor.encode("of another list"), values -> values.get(1));
        refused(Cursor.encode("of another list"), values -> UUID.fromString(values.getFirst()));
        refused(Cursor.encode("+999999999-01-01"), values -> Calendar.day(values.getFirst()));
        refused(Cursor.encode("of a row that is gone"), values -> null);
    }

    private static void refused(String cursor, Function<List<String>, @Nullable Object> row) {
        assertThatThrownBy(() -> Cursor.read(cursor, row))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Parameteren cursor er \"" + cursor + "\". Brug next");
    }
}

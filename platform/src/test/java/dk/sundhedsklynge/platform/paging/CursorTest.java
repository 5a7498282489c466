package dk.sundhedsklynge.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void comesBackAsItWasMade() {
        assertThat(Cursor.decode(Cursor.encode("Ærø, \"hjemme\"", "", "1/2")))
                .containsExactly("Ærø, \"hjemme\"", "", "1/2");
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(Cursor.encode("???>>>", "åå")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Cursor.decode("no cursor!")).isInstanceOf(IllegalArgumentException.class);
    }
}

package dk.sundhedsklynge.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DanishListsTest {
    @Test
    void theLastWordIsJoinedByAWord() {
        assertThat(DanishLists.or(List.of("correction", "other-meeting", "supplement")))
                .isEqualTo("correction, other-meeting eller supplement");
        assertThat(DanishLists.and(List.of("ja", "nej"))).isEqualTo("ja og nej");
        assertThat(DanishLists.or(List.of("ja"))).isEqualTo("ja");
        assertThat(DanishLists.or(List.of())).isEmpty();
    }
}

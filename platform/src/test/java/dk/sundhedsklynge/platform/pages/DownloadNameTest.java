package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {
    @Test
    void aNameIsDanishAndSafe() {
        assertThat(DownloadName.header("Sundhedsråd Lillebælt, udgave 2.pdf"))
                .isEqualTo("attachment; filename*=UTF-8''Sundhedsr%C3%A5d%20Lilleb%C3%A6lt%2C%20udgave%202.pdf");
        assertThat(DownloadName.header("../a\"b\r\nX: 1")).doesNotContain("/", "\"", "\r", "\n", "%0D");
    }
}

package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("settings.properties");
        String made = new Settings(file).secret("session");
        assertThat(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Settings(file).secret("session")).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

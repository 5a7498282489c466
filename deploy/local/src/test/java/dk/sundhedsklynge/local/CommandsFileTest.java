package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands are defined once, in {@link Commands}; the file from which the script reads them says the same. */
class CommandsFileTest {
    private static final Path FILE = Path.of("commands.txt");

    @Test
    void theFileOfTheScriptSaysWhatTheDefinitionSays() throws IOException {
        if (System.getProperty("commands.write") != null) {
            Files.writeString(FILE, CommandsFile.text());
        }
        assertThat(Files.readString(FILE))
                .as("Write it anew with: ./mvnw -pl deploy/local test -Dtest=CommandsFileTest -Dcommands.write")
                .isEqualTo(CommandsFile.text());
    }

    @Test
    void everyCommandIsInTheHelp() {
        assertThat(CommandsFile.missing()).isEmpty();
    }
}

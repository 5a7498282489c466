package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevPlacesTest {
    @Test
    void aProcessIsKnownByItsIdAndItsStart(@TempDir Path directory) throws IOException, InterruptedException {
        Path wish = directory.resolve("funds.dev");
        assertThat(DevPlaces.isAlive(wish)).isFalse();
        // What the script itself writes.
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        ". ../../deploy/local/shell/dev.sh; echo \"$$ $(since_boot $$)\" >\"$0.draft\"; mv \"$0.draft\" \"$0\"; read -r _",
                        wish.toString())
                .start();
        while (!Files.exists(wish) && shell.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(DevPlaces.isAlive(wish)).isTrue();
        Path another = Files.writeString(directory.resolve("other.dev"), shell.pid() + " 1");
        assertThat(DevPlaces.isAlive(another)).isFalse();
        shell.getOutputStream().close();
        shell.waitFor();
        assertThat(DevPlaces.isAlive(wish)).isFalse();
    }
}

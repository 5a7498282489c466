package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    /** Asks for more memory than there is. */
    private static final String GREEDY = """
            public class Greedy {
                public static void main(String[] arguments) {
                    java.util.List<byte[]> all = new java.util.ArrayList<>();
                    while (true) {
                        try {
                            all.add(new byte[1 << 20]);
                        } catch (OutOfMemoryError swallowed) {
                            System.out.println("still here");
                        }
                    }
                }
            }
            """;

    @Test
    void aPartThatRunsOutOfMemoryEndsAndTheLauncherSaysSo(@TempDir Path directory)
            throws IOException, InterruptedException {
        Path source = Files.writeString(directory.resolve("Greedy.java"), GREEDY);
        Path log = directory.resolve("greedy.log");
        Process process = new ProcessBuilder(Java.fast(64, source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(LogTail.explain("greedy", process.exitValue(), log))
                .startsWith("The part greedy ended unexpectedly (code 3); it ran out of the memory it was given");
    }
}

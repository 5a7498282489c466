package dk.sundhedsklynge.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines for child JVMs: the same JDK as this one, and small. One that runs out of memory ends, and says so: half of what
 * it does would fail without a word otherwise.
 */
final class Java {
    private Java() {}

    /** For what must be there soon and has little to do: quick to start rather than fast. */
    static List<String> quick(int megabytes, String... rest) {
        return line(megabytes, List.of("-XX:TieredStopAtLevel=1"), rest);
    }

    /** For what stands in the way of every answer or event: compiled well where it is used much. */
    static List<String> fast(int megabytes, String... rest) {
        return line(megabytes, List.of(), rest);
    }

    private static List<String> line(int megabytes, List<String> more, String... rest) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        line.addAll(more);
        line.addAll(List.of(rest));
        return line;
    }
}

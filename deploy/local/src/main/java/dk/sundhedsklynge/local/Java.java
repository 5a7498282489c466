package dk.sundhedsklynge.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines for child JVMs: the same JDK as this one, and small. One that runs out of memory ends and says so; otherwise
 * some of its work would fail unnoticed.
 */
final class Java {
    private Java() {}

    /** For a part that has little to do: it starts quickly and runs slower. */
    static List<String> quick(int megabytes, String... rest) {
        return line(megabytes, List.of("-XX:TieredStopAtLevel=1"), rest);
    }

    /** For a part that every request or event passes through: it starts slower and runs fast. */
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

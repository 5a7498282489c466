package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads out of the end of a log why a part ended, as far as it can be said in a sentence. */
final class LogTail {
    private record Sign(String in, String advice) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("No space left on device", "the disk is full: free some space and run ./klynge up again"),
            new Sign("Address already in use", "a port it needs was taken in the meantime: run ./klynge up again"),
            new Sign(
                    "OutOfMemoryError",
                    "it ran out of the memory it was given: run ./klynge up again, and report it if it happens again"));

    private LogTail() {}

    static String explain(String part, int code, Path log) {
        String end = end(log);
        String why = SIGNS.stream()
                .filter(sign -> end.contains(sign.in))
                .map(Sign::advice)
                .findFirst()
                .orElse(
                        code == 137
                                ? "it was killed (by somebody, or for want of memory): run ./klynge up again"
                                : "see ./klynge logs " + part + ", then run ./klynge up again");
        return "The part " + part + " ended unexpectedly (code " + code + "); " + why + ".";
    }

    /** The last lines of every log in a directory. */
    static List<String> last(Path logs, int lines) {
        try (Stream<Path> files = Files.list(logs)) {
            return files.sorted()
                    .flatMap(log -> {
                        List<String> all = end(log).lines().toList();
                        return Stream.concat(
                                Stream.of("==> " + log.getFileName()),
                                all.subList(Math.max(0, all.size() - lines), all.size()).stream());
                    })
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String end(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(file.length(), 64 * 1024);
            byte[] bytes = new byte[size];
            file.seek(file.length() - size);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

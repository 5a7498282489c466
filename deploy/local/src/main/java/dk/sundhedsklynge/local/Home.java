package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie on disk.
 *
 * @param project the checkout
 * @param dir everything that one suite keeps: {@code .klynge/}, or where KLYNGE_HOME points
 */
record Home(Path project, Path dir) {

    static Home ofEnvironment() {
        Path project = Path.of(System.getProperty("klynge.project", "."))
                .toAbsolutePath()
                .normalize();
        String moved = System.getenv("KLYNGE_HOME");
        Path dir = moved == null || moved.isBlank() ? project.resolve(".klynge") : Path.of(moved);
        return new Home(project, dir.toAbsolutePath().normalize());
    }

    /** A home of its own that lives as long as a test run. */
    Home throwaway() {
        try {
            return new Home(project, Files.createTempDirectory("klynge-infra-"));
        } catch (IOException e) {
            throw new Trouble(
                    "No directory for throwaway data can be made: " + e.getMessage() + "; free some space there.", e);
        }
    }

    Path data(String part) {
        return directory(dir.resolve("data").resolve(part));
    }

    Path logs() {
        return directory(dir.resolve("logs"));
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path run() {
        return directory(dir.resolve("run"));
    }

    /** The copies that run, so that a build next to a running suite takes nothing from under it. */
    Path app() {
        return directory(dir.resolve("app"));
    }

    /** What the build of this module left: libraries and the Keycloak distribution. */
    Path built() {
        return project.resolve("deploy/local/target");
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new Trouble(
                    "The directory " + path + " cannot be made (" + e.getMessage()
                            + "); make it writable or point KLYNGE_HOME elsewhere.",
                    e);
        }
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

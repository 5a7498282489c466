package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of all services, as they are written. */
final class Templates {
    static final List<String> MODULES = List.of("platform", "meetings-service", "funds-service", "projects-service");

    private Templates() {}

    /** @param name module and path below its templates */
    record Template(String name, String text) {}

    static List<Template> all() {
        return MODULES.stream().flatMap(Templates::of).toList();
    }

    private static Stream<Template> of(String module) {
        Path root = directory(module);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".html")).sorted().toList().stream()
                    .map(file -> new Template(module + "/" + root.relativize(file), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a part that pages include, in each module that has one of this name. */
    static Stream<String> parts(String name) {
        return MODULES.stream()
                .map(module -> directory(module).resolve(name + ".html"))
                .filter(Files::exists)
                .map(Templates::read);
    }

    private static Path directory(String module) {
        return Path.of("../..", module, "src/main/resources/templates");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

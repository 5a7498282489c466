package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a suite remembers between two starts: its generated passwords and the address it last had. Readable by its owner only. */
final class Settings {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new Trouble(
                        "The settings in " + file + " cannot be read (" + e.getMessage()
                                + "); make the file readable for yourself.",
                        e);
            }
        }
    }

    /** The secret of that name, made at the first call: 43 characters that are safe in a URL and a properties file. */
    synchronized String secret(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        put(name, made);
        return made;
    }

    synchronized @Nullable String get(String name) {
        return values.getProperty(name);
    }

    synchronized void put(String name, String value) {
        values.setProperty(name, value);
        write(file, values);
    }

    /** Writes whole or not at all, readable by the owner only. */
    static void write(Path file, Properties values) {
        try {
            Path draft = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".draft",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(draft)) {
                values.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble("The file " + file + " cannot be written (" + e.getMessage() + "); is the disk full?", e);
        }
    }
}

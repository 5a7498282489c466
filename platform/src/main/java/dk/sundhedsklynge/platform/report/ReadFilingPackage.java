package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.Index;
import dk.sundhedsklynge.platform.report.FilingPackage.IndexedFile;
import dk.sundhedsklynge.platform.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filing package that came from somewhere else, and refuses one in which anything is not as its index says: nothing of it
 * is used then. All files are checked; only those that are wanted are held in memory.
 */
public final class ReadFilingPackage {
    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long MOST_WANTED_BYTES = 32L * 1024 * 1024;

    private final Predicate<String> wanted;
    private final Map<String, Found> files = new LinkedHashMap<>();
    private long left = MOST_BYTES;
    private long leftWanted = MOST_WANTED_BYTES;

    private ReadFilingPackage(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** @param bytes null when the file is not wanted */
    private record Found(long size, String hash, byte @Nullable [] bytes) {}

    /** What came of reading. */
    public sealed interface Outcome {
        /**
         * @param content with the files that were wanted
         * @param files all of them, in the order of the index
         */
        record Accepted(FilingPackage content, List<IndexedFile> files) implements Outcome {
            public Accepted {
                files = List.copyOf(files);
            }
        }

        /** @param path of the file that is wrong; empty when it is the package */
        record Refused(Fault fault, String path) implements Outcome {}
    }

    /** What is wrong with a package. */
    public enum Fault {
        NOT_A_ZIP,
        NO_INDEX,
        UNREADABLE_INDEX,
        UNKNOWN_FORMAT,
        TOO_LARGE,
        FORBIDDEN_PATH,
        TWICE,
        MISSING,
        NOT_IN_INDEX,
        CHANGED
    }

    /** @param wanted paths whose files are read; they take at most 32 MB */
    public static Outcome read(Path zip, Predicate<String> wanted) {
        return new ReadFilingPackage(wanted).read(zip);
    }

    private Outcome read(Path zip) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                if (!isAllowed(path)) {
                    return new Outcome.Refused(Fault.FORBIDDEN_PATH, path);
                }
                if (files.containsKey(path)) {
                    return new Outcome.Refused(Fault.TWICE, path);
                }
                Found found = files.size() < MOST_FILES ? found(path, in) : null;
                if (found == null) {
                    return new Outcome.Refused(Fault.TOO_LARGE, path);
                }
                files.put(path, found);
            }
        } catch (IOException | IllegalArgumentException _) {
            return new Outcome.Refused(Fault.NOT_A_ZIP, "");
        }
        return files.isEmpty() ? new Outcome.Refused(Fault.NOT_A_ZIP, "") : checked();
    }

    /** Null when there is too much of it. */
    private @Nullable Found found(String path, InputStream in) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream kept = isKept(path) ? new ByteArrayOutputStream() : null;
        byte[] some = new byte[16 * 1024];
        long size = 0;
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            size += read;
            digest.update(some, 0, read);
            if (size > left || kept != null && size > leftWanted) {
                return null;
            }
            if (kept != null) {
                kept.write(some, 0, read);
            }
        }
        left -= size;
        leftWanted -= kept == null ? 0 : size;
        return new Found(size, HexFormat.of().formatHex(digest.digest()), kept == null ? null : kept.toByteArray());
    }

    private boolean isKept(String path) {
        return path.equals(FilingPackage.INDEX) || wanted.test(path);
    }

    private static boolean isAllowed(String path) {
        return path.equals(FilingPackage.INDEX) || path.equals(FilingPackage.INDEX_PAGE) || FilingPackage.isPath(path);
    }

    private Outcome checked() {
        Found described = files.remove(FilingPackage.INDEX);
        if (described == null || described.bytes() == null) {
            return new Outcome.Refused(Fault.NO_INDEX, FilingPackage.INDEX);
        }
        files.remove(FilingPackage.INDEX_PAGE);
        Index index;
        try {
            index = Json.ofRequests().readValue(described.bytes(), Index.class);
        } catch (IOException _) {
            return new Outcome.Refused(Fault.UNREADABLE_INDEX, FilingPackage.INDEX);
        }
        if (index == null
                || index.files() == null
                || index.files().stream().anyMatch(it -> it == null || it.path() == null)
                || index.leftOut() != null && index.leftOut().stream().anyMatch(Objects::isNull)
                || index.title() == null
                || index.title().isBlank()) {
            return new Outcome.Refused(Fault.UNREADABLE_INDEX, FilingPackage.INDEX);
        }
        return Index.FORMAT.equals(index.format())
                ? compared(index)
                : new Outcome.Refused(Fault.UNKNOWN_FORMAT, FilingPackage.INDEX);
    }

    private Outcome compared(Index index) {
        List<Entry> entries = new ArrayList<>();
        List<IndexedFile> all = new ArrayList<>();
        Set<String> indexed = new HashSet<>();
        for (IndexedFile file : index.files()) {
            if (!FilingPackage.isPath(file.path())) {
                return new Outcome.Refused(Fault.FORBIDDEN_PATH, file.path());
            }
            if (!indexed.add(file.path())) {
                return new Outcome.Refused(Fault.TWICE, file.path());
            }
            Found found = files.remove(file.path());
            if (found == null) {
                return new Outcome.Refused(Fault.MISSING, file.path());
            }
            if (file.title() == null || FilingPackage.onOneLine(file.title()).isBlank()) {
                return new Outcome.Refused(Fault.UNREADABLE_INDEX, file.path());
            }
            if (found.size() != file.size() || !found.hash().equals(file.sha256())) {
                return new Outcome.Refused(Fault.CHANGED, file.path());
            }
            all.add(file.onOneLine());
            if (found.bytes() != null) {
                entries.add(new Entry(
                        file.path(), found.bytes(), file.title(), file.caseNumber(), file.documentId(), file.date()));
            }
        }
        return files.isEmpty()
                ? new Outcome.Accepted(
                        new FilingPackage(
                                index.title(), entries, index.leftOut() == null ? List.of() : index.leftOut()),
                        all)
                : new Outcome.Refused(
                        Fault.NOT_IN_INDEX, files.keySet().iterator().next());
    }
}

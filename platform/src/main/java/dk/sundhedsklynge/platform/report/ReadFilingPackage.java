package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.Index;
import dk.sundhedsklynge.platform.report.FilingPackage.IndexedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a filing package that came from somewhere else, and refuses one in which anything is not as its index says: nothing of it
 * is used then.
 */
public final class ReadFilingPackage {
    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private ReadFilingPackage() {}

    /** What came of reading. */
    public sealed interface Outcome {
        record Accepted(FilingPackage content) implements Outcome {}

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

    public static Outcome read(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            long left = MOST_BYTES;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                if (!isAllowed(path)) {
                    return new Outcome.Refused(Fault.FORBIDDEN_PATH, path);
                }
                byte[] bytes = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    return new Outcome.Refused(Fault.TOO_LARGE, path);
                }
                if (files.put(path, bytes) != null) {
                    return new Outcome.Refused(Fault.TWICE, path);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return new Outcome.Refused(Fault.NOT_A_ZIP, "");
        }
        return files.isEmpty() ? new Outcome.Refused(Fault.NOT_A_ZIP, "") : checked(files);
    }

    private static boolean isAllowed(String path) {
        return path.equals(FilingPackage.INDEX) || path.equals(FilingPackage.INDEX_PAGE) || FilingPackage.isPath(path);
    }

    private static Outcome checked(Map<String, byte[]> files) {
        byte[] described = files.remove(FilingPackage.INDEX);
        if (described == null) {
            return new Outcome.Refused(Fault.NO_INDEX, FilingPackage.INDEX);
        }
        files.remove(FilingPackage.INDEX_PAGE);
        Index index;
        try {
            index = Json.ofRequests().readValue(described, Index.class);
        } catch (IOException _) {
            return new Outcome.Refused(Fault.UNREADABLE_INDEX, FilingPackage.INDEX);
        }
        if (index == null
                || index.files() == null
                || index.title() == null
                || index.title().isBlank()) {
            return new Outcome.Refused(Fault.UNREADABLE_INDEX, FilingPackage.INDEX);
        }
        return Index.FORMAT.equals(index.format())
                ? compared(index, files)
                : new Outcome.Refused(Fault.UNKNOWN_FORMAT, FilingPackage.INDEX);
    }

    private static Outcome compared(Index index, Map<String, byte[]> files) {
        List<Entry> entries = new ArrayList<>();
        for (IndexedFile file : index.files()) {
            if (file.path() == null || !FilingPackage.isPath(file.path())) {
                return new Outcome.Refused(Fault.FORBIDDEN_PATH, String.valueOf(file.path()));
            }
            byte[] bytes = files.remove(file.path());
            if (bytes == null) {
                boolean known = entries.stream().anyMatch(it -> it.path().equals(file.path()));
                return new Outcome.Refused(known ? Fault.TWICE : Fault.MISSING, file.path());
            }
            if (file.title() == null || file.title().isBlank()) {
                return new Outcome.Refused(Fault.UNREADABLE_INDEX, file.path());
            }
            if (bytes.length != file.size() || !CanonicalJson.sha256(bytes).equals(file.sha256())) {
                return new Outcome.Refused(Fault.CHANGED, file.path());
            }
            entries.add(new Entry(file.path(), bytes, file.title(), file.caseNumber(), file.documentId(), file.date()));
        }
        return files.isEmpty()
                ? new Outcome.Accepted(new FilingPackage(index.title(), entries))
                : new Outcome.Refused(
                        Fault.NOT_IN_INDEX, files.keySet().iterator().next());
    }
}

package dk.sundhedsklynge.platform.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP files without the time at which they were written, so that the same content gives the same bytes. */
final class StableZip {
    private static final LocalDateTime FIRST_TIME_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /** The same entries in the same order. */
    static byte[] rewritten(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return of(entries);
    }

    /** The entries in the order of the map. */
    static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTimeLocal(FIRST_TIME_OF_ZIP);
                out.putNextEntry(entry);
                out.write(one.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

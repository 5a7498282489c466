package dk.sundhedsklynge.platform.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import dk.sundhedsklynge.platform.text.Sha256;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A <em>journalpakke</em>: files for a records system in one ZIP, with an index that a program reads ({@code index.json}) and one
 * that a person reads ({@code index.html}). The index has the SHA-256 of every file. The same files give the same bytes.
 *
 * @param title what the package is, as the index says it
 * @param leftOut what it names and does not hold
 */
public record FilingPackage(String title, List<Entry> entries, List<LeftOut> leftOut) {
    static final String INDEX = "index.json";
    static final String INDEX_PAGE = "index.html";

    /** Folders and a file with plain names: no system reads such a path as anything else. */
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9][a-z0-9_-]{0,79}/){0,5}[a-z0-9][a-z0-9._-]{0,99}");

    public FilingPackage {
        title = onOneLine(title);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A package needs a title");
        }
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
        Set<String> paths = new HashSet<>();
        for (Entry entry : entries) {
            if (!paths.add(entry.path())) {
                throw new IllegalArgumentException("Two files have the path " + entry.path());
            }
        }
    }

    /** One that holds all that it names. */
    public FilingPackage(String title, List<Entry> entries) {
        this(title, entries, List.of());
    }

    /** The reader of a package refuses texts with line breaks or hidden characters. */
    static String onOneLine(String text) {
        return HiddenCharacters.cleaned(text).replaceAll("\\s+", " ").strip();
    }

    /**
     * A file of a package.
     *
     * @param path small letters, digits, hyphens, and folders with {@code /}
     * @param caseNumber of the case that the file belongs to; null when it has none
     * @param documentId under which the file is known where it comes from; null when it has none
     * @param date of what the file tells; null when it has none
     */
    public record Entry(
            String path,
            byte[] bytes,
            String title,
            @Nullable String caseNumber,
            @Nullable String documentId,
            @Nullable LocalDate date) {
        public Entry {
            if (!isPath(path)) {
                throw new IllegalArgumentException("Not a path for a package: " + path);
            }
            title = onOneLine(title);
            caseNumber = caseNumber == null ? null : onOneLine(caseNumber);
            documentId = documentId == null ? null : onOneLine(documentId);
            if (title.isBlank()) {
                throw new IllegalArgumentException("A file needs a title: " + path);
            }
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        public int size() {
            return bytes.length;
        }

        /** SHA-256 in small hexadecimal digits. */
        public String hash() {
            return Sha256.of(bytes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry that
                    && path.equals(that.path)
                    && hash().equals(that.hash())
                    && title.equals(that.title)
                    && Objects.equals(caseNumber, that.caseNumber)
                    && Objects.equals(documentId, that.documentId)
                    && Objects.equals(date, that.date);
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, hash(), title);
        }
    }

    /**
     * A document that the package names and does not hold.
     *
     * @param documentId under which it is known where it comes from; null when it has none
     * @param date of what it tells; null when it has none
     * @param sha256 of the file; null when it may not be told
     * @param why in Danish, and where to ask for it
     */
    public record LeftOut(
            String title,
            @Nullable String documentId,
            @Nullable LocalDate date,
            @Nullable String sha256,
            String why) {
        public LeftOut {
            title = onOneLine(title);
            why = onOneLine(why);
        }
    }

    /** True for a path that a package may hold beside its index. */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches() && !path.contains("..") && !path.equals(INDEX) && !path.equals(INDEX_PAGE);
    }

    /**
     * What {@code index.json} says.
     *
     * @param leftOut null when nothing is left out, and in a package of an earlier release
     */
    record Index(
            String format,
            String title,
            List<IndexedFile> files,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<LeftOut> leftOut) {
        static final String FORMAT = "klynge-journalpakke-1";
    }

    /**
     * What the index says of a file.
     *
     * @param size in bytes
     */
    public record IndexedFile(
            String path,
            String title,
            @Nullable String caseNumber,
            @Nullable String documentId,
            @Nullable LocalDate date,
            long size,
            String sha256) {
        /** The same with its texts on one line, as an {@link Entry} has them; another installation may have written them otherwise. */
        IndexedFile onOneLine() {
            return new IndexedFile(
                    path,
                    FilingPackage.onOneLine(title),
                    caseNumber == null ? null : FilingPackage.onOneLine(caseNumber),
                    documentId == null ? null : FilingPackage.onOneLine(documentId),
                    date,
                    size,
                    sha256);
        }

        static IndexedFile of(Entry entry) {
            return new IndexedFile(
                    entry.path(),
                    entry.title(),
                    entry.caseNumber(),
                    entry.documentId(),
                    entry.date(),
                    entry.size(),
                    entry.hash());
        }
    }

    /** As one ZIP file, the indexes first. */
    public byte[] zip() {
        try {
            List<IndexedFile> files = entries.stream().map(IndexedFile::of).toList();
            Map<String, byte[]> content = new LinkedHashMap<>();
            content.put(INDEX, json(new Index(Index.FORMAT, title, files, leftOut.isEmpty() ? null : leftOut)));
            content.put(INDEX_PAGE, page(files).getBytes(StandardCharsets.UTF_8));
            entries.forEach(it -> content.put(it.path(), it.bytes));
            return StableZip.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Index index) throws JsonProcessingException {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(index);
    }

    private String page(List<IndexedFile> files) {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="da">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body>
                <h1>%1$s</h1>
                <table>
                <caption>Filer i pakken</caption>
                <thead><tr><th scope="col">Fil</th><th scope="col">Sag</th><th scope="col">Dokument</th><th scope="col">Dato</th><th scope="col">SHA-256</th></tr></thead>
                <tbody>
                """.formatted(Markup.escaped(title)));
        for (IndexedFile file : files) {
            html.append(
                    "<tr><th scope=\"row\"><a href=\"%s\">%s</a></th><td>%s</td><td>%s</td><td>%s</td><td><code>%s</code></td></tr>\n"
                            .formatted(
                                    Markup.escaped(file.path()),
                                    Markup.escaped(file.title()),
                                    Markup.escaped(Objects.requireNonNullElse(file.caseNumber(), "")),
                                    Markup.escaped(Objects.requireNonNullElse(file.documentId(), "")),
                                    file.date() == null ? "" : DanishDates.format(file.date()),
                                    file.sha256()));
        }
        html.append("</tbody>\n</table>\n");
        if (!leftOut.isEmpty()) {
            html.append(leftOutTable());
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private String leftOutTable() {
        StringBuilder html = new StringBuilder("""
                <table>
                <caption>Dokumenter, der ikke er i pakken</caption>
                <thead><tr><th scope="col">Dokument</th><th scope="col">Dato</th><th scope="col">Hvorfor</th><th scope="col">SHA-256</th></tr></thead>
                <tbody>
                """);
        for (LeftOut it : leftOut) {
            html.append("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td><code>%s</code></td></tr>\n"
                    .formatted(
                            Markup.escaped(it.title()),
                            it.date() == null ? "" : DanishDates.format(it.date()),
                            Markup.escaped(it.why()),
                            Objects.requireNonNullElse(it.sha256(), "")));
        }
        return html.append("</tbody>\n</table>\n").toString();
    }
}

package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a filing package.
 *
 * @param byPath under the names of their files
 * @param closed those that the receiver may not have
 */
record FiledDocuments(Map<String, Found> byPath, List<Found> closed) {
    private static final int LONGEST_NAME = 80;

    /**
     * @param cases numbers of the cases in it; null for none
     * @param content null when the receiver may not have it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(
            UUID id,
            String file,
            @Nullable LocalDate day,
            @Nullable String cases,
            byte @Nullable [] content) {}

    static FiledDocuments of(List<Found> all) {
        Map<String, Found> byPath = new LinkedHashMap<>();
        List<Found> closed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Found it : all) {
            if (it.content() == null) {
                closed.add(it);
            } else {
                byPath.put(path(it, taken), it);
            }
        }
        return new FiledDocuments(byPath, closed);
    }

    private static String path(Found it, Set<String> taken) {
        String ending = it.file().toLowerCase(Locale.ROOT).endsWith(".md") ? ".md" : ".txt";
        return path(
                "dokumenter",
                it.file().replaceFirst("(?i)\\.(?:txt|md)$", ""),
                ending,
                it.id().toString(),
                taken);
    }

    /**
     * The same files in the same order have the same paths; the second of a name has its number behind it.
     *
     * @param name of the file, without its ending
     * @param id that stands for a name without letters and digits
     * @param taken paths that there are; the new one is added
     */
    static String path(String folder, String name, String ending, String id, Set<String> taken) {
        String plain = plain(name);
        String own = plain.isEmpty() ? id : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String path = "%s/%s%s".formatted(folder, own, ending);
        for (int again = 2; !taken.add(path); again++) {
            path = "%s/%s-%d%s".formatted(folder, own, again, ending);
        }
        return path;
    }

    /** A name as it can stand in the path of a package, which has plain letters alone. */
    static String plain(String name) {
        return name.toLowerCase(Locale.of("da"))
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What lines that rest on them call them, by document. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        byPath.forEach((path, it) -> names.put(it.id(), path));
        closed.forEach(it -> names.put(it.id(), it.file() + ", ikke i pakken"));
        return names;
    }

    /** @param caseNumber of the handover, for a document that belongs to no case */
    List<Entry> entries(@Nullable String caseNumber) {
        List<Entry> entries = new ArrayList<>();
        byPath.forEach((path, it) -> {
            if (it.content() != null) {
                entries.add(new Entry(
                        path,
                        it.content(),
                        it.file(),
                        it.cases() == null ? caseNumber : it.cases(),
                        it.id().toString(),
                        it.day()));
            }
        });
        return entries;
    }

    List<LeftOut> leftOut() {
        return closed.stream()
                .map(it -> new LeftOut(
                        it.file(),
                        it.id().toString(),
                        it.day(),
                        null,
                        "Dokumentet har lukkede punkter, som ikke er med i pakken. Spørg klyngens sekretariat."))
                .toList();
    }
}

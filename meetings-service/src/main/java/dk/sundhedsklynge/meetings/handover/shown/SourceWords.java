package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says on what lines of a dossier rest, in Danish: {@code Referat 13. oktober 2023 (politisk.txt), linje 234}. */
final class SourceWords {
    private final Files files;
    private final Map<UUID, String> documents;

    private SourceWords(Files files, Map<UUID, String> documents) {
        this.files = files;
        this.documents = documents;
    }

    /**
     * What files are called where the dossier lies.
     *
     * @param documents by document
     * @param attached to notes of funds, by SHA-256
     */
    record Files(Map<UUID, String> documents, Map<String, String> attached) {
        /** Where they do not lie beside the dossier. */
        static final Files NONE = new Files(Map.of(), Map.of());
    }

    static SourceWords of(Dossier dossier, Files files) {
        Map<UUID, String> documents = new HashMap<>();
        files.documents().forEach((document, file) -> documents.put(document, "Referat (%s)".formatted(file)));
        for (TextLine it : dossier.textsOf(TextLine.Kind.DOCUMENT)) {
            UUID document = it.source().document();
            if (document != null) {
                String day = it.meetingDay();
                documents.put(
                        document,
                        "Referat%s (%s)"
                                .formatted(
                                        day == null ? "" : " " + day,
                                        Objects.requireNonNullElse(
                                                files.documents().get(document), it.title())));
            }
        }
        return new SourceWords(files, documents);
    }

    /** Where the file of a document lies; null where the files do not lie beside the dossier. */
    @Nullable
    String file(Source source) {
        return source.document() == null ? null : files.documents().get(source.document());
    }

    /**
     * Each document or note on a line of its own; empty when nothing is known.
     *
     * @param leftOut how many more places there are
     */
    String of(List<Source> sources, int leftOut) {
        Map<String, SortedSet<Integer>> places = new LinkedHashMap<>();
        for (Source it : sources) {
            if (it.document() != null) {
                SortedSet<Integer> lines = places.computeIfAbsent(
                        documents.getOrDefault(it.document(), "Dokument " + it.document()), key -> new TreeSet<>());
                if (it.line() != null) {
                    lines.add(it.line());
                }
            } else if (it.note() == null && it.decision() != null) {
                places.putIfAbsent("Beslutning i Møder", new TreeSet<>());
            }
            if (it.note() != null) {
                places.putIfAbsent(note(it.paper()), new TreeSet<>());
            }
        }
        List<String> said = new ArrayList<>();
        places.forEach((words, lines) -> said.add(
                lines.isEmpty()
                        ? words
                        : "%s, linje %s"
                                .formatted(
                                        words,
                                        DanishLists.and(lines.stream()
                                                .map(String::valueOf)
                                                .toList()))));
        if (leftOut > 0) {
            said.add(leftOut == 1 ? "og 1 sted mere" : "og %d steder mere".formatted(leftOut));
        }
        return String.join("\n", said);
    }

    private String note(@Nullable Paper paper) {
        if (paper == null) {
            return "Notat i Midler";
        }
        String attached = DanishLists.and(paper.attachments().stream()
                .map(it -> files.attached().getOrDefault(it.sha256(), it.name()))
                .toList());
        return kind(paper.kind())
                + paper.reference()
                + (paper.file() == null ? "" : " (%s, række %d)".formatted(paper.file(), paper.row()))
                + (attached.isEmpty() ? "" : ", vedlagt " + attached);
    }

    /** As the pages of funds name it. One that only a later release knows, and what an earlier one left out, is a note. */
    private static String kind(@Nullable String code) {
        return switch (code) {
            case "voucher" -> "Bilag ";
            case "allotment-note" -> "Tildelingsnote ";
            case "opening" -> "Åbningssaldo: ";
            case "carry-over-answer" -> "Svar om overførsel: ";
            case null, default -> "Notat: ";
        };
    }
}

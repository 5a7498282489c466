package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.part.HandoverFiles;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The files that are attached to notes in funds, in a filing package: those of the lines that the reader sees. They can hold anything
 * that somebody wrote, so only who may see closed items has them, as in funds.
 */
@ApplicationScoped
class FiledAttachments {
    /**
     * Bytes of all files beside the dossiers, for a package of 40 MB is not taken in elsewhere. The smallest come first, so that as
     * few as can be are left out.
     */
    static final long MOST = 24L * 1024 * 1024;

    private static final int LONGEST_ENDING = 10;

    private final HandoverFiles files;
    private final URI site;

    FiledAttachments(HandoverFiles files, @ConfigProperty(name = "klynge.public-url") URI site) {
        this.files = files;
        this.site = site;
    }

    /** A file as a line names it. */
    record Named(UUID note, String reference, String name, String sha256) {
        static List<Named> by(Collection<Source> sources) {
            return sources.stream()
                    .flatMap(it -> by(it.note(), it.paper()).stream())
                    .distinct()
                    .toList();
        }

        private static List<Named> by(@Nullable UUID note, @Nullable Paper paper) {
            return note == null || paper == null
                    ? List.of()
                    : paper.attachments().stream()
                            .map(it -> new Named(note, paper.reference(), it.name(), it.sha256()))
                            .toList();
        }
    }

    /**
     * @param names what lines that rest on them call them, by SHA-256
     * @param leftOut those that the package names and does not hold
     */
    record Filed(Map<String, String> names, List<Entry> entries, List<LeftOut> leftOut) {}

    /** @param others that lie beside the dossiers too */
    Filed of(HandoverRun run, List<Source> sources, boolean whole, List<Entry> others, @Nullable String caseNumber) {
        List<Named> named = Named.by(sources);
        Map<String, HandoverFiles.Kept> kept = whole
                ? files.kept(
                        run.cooperation(),
                        named.stream().map(Named::sha256).distinct().toList())
                : Map.of();
        long taken = others.stream().mapToLong(Entry::size).sum();
        return filed(
                named, whole, kept, MOST - taken, sha256 -> files.content(run.cooperation(), sha256), caseNumber, site);
    }

    /**
     * @param kept those that are here, by SHA-256
     * @param room in bytes
     * @param site where notes of funds are read
     */
    static Filed filed(
            List<Named> named,
            boolean whole,
            Map<String, HandoverFiles.Kept> kept,
            long room,
            Function<String, byte[]> content,
            @Nullable String caseNumber,
            URI site) {
        Set<String> fit = fitting(kept.values(), room);
        Map<String, String> names = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        firstOfEach(named).forEach((sha256, it) -> {
            if (fit.contains(sha256)) {
                String path = path(it, taken);
                names.put(sha256, path);
                entries.add(new Entry(
                        path,
                        content.apply(sha256),
                        "%s: %s".formatted(it.reference(), it.name()),
                        caseNumber,
                        it.note().toString(),
                        null));
            }
        });
        for (Named it : named) {
            if (!fit.contains(it.sha256())) {
                names.put(it.sha256(), it.name() + ", ikke i pakken");
                leftOut.add(new LeftOut(
                        it.name(),
                        it.note().toString(),
                        null,
                        it.sha256(),
                        why(whole, kept.containsKey(it.sha256())) + where(it, site)));
            }
        }
        return new Filed(names, entries, leftOut);
    }

    private static Map<String, Named> firstOfEach(List<Named> named) {
        return named.stream()
                .collect(Collectors.toMap(
                        Named::sha256, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private static Set<String> fitting(Collection<HandoverFiles.Kept> kept, long room) {
        Set<String> fit = new HashSet<>();
        long left = room;
        List<HandoverFiles.Kept> smallestFirst = kept.stream()
                .sorted(Comparator.comparing(HandoverFiles.Kept::size).thenComparing(HandoverFiles.Kept::sha256))
                .toList();
        for (HandoverFiles.Kept it : smallestFirst) {
            left -= it.size();
            if (left >= 0) {
                fit.add(it.sha256());
            }
        }
        return fit;
    }

    private static String why(boolean whole, boolean isHere) {
        if (!whole) {
            return "";
        }
        return isHere
                ? "Pakken ville blive for stor med filen. "
                : "Filen er på vej fra Midler og var ikke kommet endnu. Hent pakken igen om lidt. ";
    }

    private static String where(Named it, URI site) {
        return "Filen ligger i Midler ved notatet »%s«: %s Hent den dér, eller bed klyngens sekretariat om den, og læg den ved pakken; fingeraftrykket viser, om det er den samme fil."
                .formatted(it.reference(), site.resolve("/midler/noter/" + it.note()));
    }

    private static String path(Named it, Set<String> taken) {
        int dot = it.name().lastIndexOf('.');
        String ending = dot < 0 ? "" : FiledDocuments.plain(it.name().substring(dot + 1));
        boolean isEnding = !ending.isEmpty() && ending.length() <= LONGEST_ENDING;
        return FiledDocuments.path(
                FilingFolders.ATTACHMENTS,
                isEnding ? it.name().substring(0, dot) : it.name(),
                isEnding ? "." + ending : "",
                it.sha256(),
                taken);
    }
}

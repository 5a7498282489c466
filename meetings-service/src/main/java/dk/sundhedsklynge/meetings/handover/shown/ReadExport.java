package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.document.DocumentView;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.report.Fact;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import dk.sundhedsklynge.platform.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what files of dossiers are written from, so that no transaction waits while they are written. */
@ApplicationScoped
@Transactional
class ReadExport {
    private static final String DOCUMENTS = """
            select d.id, case when ? or not d.closed then d.file_name else ? end as file_name,
                d.meeting_date, case when ? or not d.closed then c.content end as content,
                (select string_agg(distinct i.content -> 'ids' ->> 'case', ', ')
                    from meeting m join item i on i.meeting = m.id and not i.withdrawn where m.document = d.id) as cases
            from document d join document_content c on c.document = d.id
            where d.id = any(?) and d.cooperation = ? order by d.meeting_date, d.id""";

    private final ShownHandovers shown;
    private final Decisions decisions;
    private final DecisionFacts decided;
    private final FiledLetters letters;
    private final FiledAttachments attachments;
    private final Database database;

    ReadExport(
            ShownHandovers shown,
            Decisions decisions,
            DecisionFacts decided,
            FiledLetters letters,
            FiledAttachments attachments,
            Database database) {
        this.shown = shown;
        this.decisions = decisions;
        this.decided = decided;
        this.letters = letters;
        this.attachments = attachments;
        this.database = database;
    }

    Report report(SeenDossier it) {
        DossierContent content = it.dossier().read();
        int version = it.dossier().stored().version();
        String sha256 = it.dossier().stored().hash(it.whole());
        List<Fact> facts = decided.of(it.run(), it.whole(), !it.asReceiver());
        return it.asReceiver()
                ? DossierReport.withoutLinks(content, version, sha256, facts)
                : DossierReport.of(content, version, sha256, facts);
    }

    /** All dossiers of the run with the documents of the cooperation. */
    Filing filing(Seen seen) {
        Map<String, Dossiers.Stored> stored =
                shown.dossiers(seen).stream().collect(Collectors.toMap(Dossiers.Stored::receiver, Function.identity()));
        return filing(
                seen.run(),
                shown.contents(seen),
                stored,
                seen.whole(),
                seen.whole() ? FiledLetters.Part.CONTENT : FiledLetters.Part.NOTHING);
    }

    Filing filing(SeenDossier it) {
        Dossiers.Stored stored = it.dossier().stored();
        return filing(
                it.run(), List.of(it.dossier().read()), Map.of(stored.receiver(), stored), it.whole(), lettersOf(it));
    }

    private static FiledLetters.Part lettersOf(SeenDossier it) {
        if (!it.whole()) {
            return FiledLetters.Part.NOTHING;
        }
        return it.asReceiver() ? FiledLetters.Part.NAMES : FiledLetters.Part.CONTENT;
    }

    /** @param stored the dossiers by the key of the receiver */
    private Filing filing(
            HandoverRun run,
            List<DossierContent> contents,
            Map<String, Dossiers.Stored> stored,
            boolean whole,
            FiledLetters.Part part) {
        String caseNumber = decisions.of(run).map(HandoverDecision::caseNumber).orElse(null);
        List<Fact> facts = decided.of(run, whole, false);
        List<Source> sources =
                contents.stream().flatMap(it -> it.dossier().sources()).toList();
        FiledDocuments documents = documents(run, sources, whole);
        FiledLetters.Filed filed = letters.of(run, part);
        List<Entry> besideDossiers = new ArrayList<>(documents.entries(caseNumber));
        besideDossiers.addAll(filed.entries());
        FiledAttachments.Filed attached = attachments.of(run, sources, whole, besideDossiers, caseNumber);
        besideDossiers.addAll(attached.entries());
        SourceWords.Files names = new SourceWords.Files(documents.names(), attached.names());
        List<LeftOut> leftOut = new ArrayList<>(documents.leftOut());
        leftOut.addAll(attached.leftOut());
        leftOut.addAll(filed.leftOut());
        return new Filing(run, contents, stored, caseNumber, facts, names, besideDossiers, leftOut);
    }

    /** All that the lines rest on. */
    private FiledDocuments documents(HandoverRun run, List<Source> sources, boolean whole) {
        List<FiledDocuments.Found> found = database.list(
                DOCUMENTS,
                row -> new FiledDocuments.Found(
                        Columns.id(row, "id"),
                        row.getString("file_name"),
                        Columns.dayOrNull(row, "meeting_date"),
                        row.getString("cases"),
                        row.getBytes("content")),
                whole,
                DocumentView.CLOSED_FILE,
                whole,
                sources.stream()
                        .map(Source::document)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(UUID[]::new),
                run.cooperation());
        return FiledDocuments.of(found);
    }
}

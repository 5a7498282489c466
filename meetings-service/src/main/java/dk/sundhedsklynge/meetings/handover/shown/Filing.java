package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.DossierId;
import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.platform.report.Fact;
import dk.sundhedsklynge.platform.report.FilingPackage;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.text.Sha256;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a filing package is written from, all of it read.
 *
 * @param contents the dossiers in it
 * @param stored the same without what is in them, by the key of the receiver
 * @param caseNumber of the handover; null when it has none
 * @param facts what the decision says
 * @param names what the lines of dossiers call documents and files
 * @param beside the files beside the dossiers
 */
record Filing(
        HandoverRun run,
        List<DossierContent> contents,
        Map<String, Dossiers.Stored> stored,
        @Nullable String caseNumber,
        List<Fact> facts,
        SourceWords.Files names,
        List<Entry> beside,
        List<LeftOut> leftOut) {

    /** @param site that pages are found on */
    byte[] zip(URI site) {
        List<Entry> entries = new ArrayList<>();
        contents.forEach(it -> entries.addAll(files(it, site)));
        entries.addAll(beside);
        return new FilingPackage(
                        "Overdragelse, %s, %s %d"
                                .formatted(
                                        run.membership().name(),
                                        run.kind().label().toLowerCase(Locale.of("da")),
                                        run.number()),
                        entries,
                        leftOut)
                .zip();
    }

    private List<Entry> files(DossierContent it, URI site) {
        Receiver receiver = it.dossier().receiver();
        Dossiers.Stored kept = Objects.requireNonNull(stored.get(receiver.key()));
        String json = it.canonical();
        Report report = DossierReport.inPackage(it, kept.version(), Sha256.of(json), facts, names);
        LocalDate madeOn = LocalDate.ofInstant(kept.madeAt(), DanishDates.ZONE);
        String id = new DossierId(run.id(), receiver.key(), kept.version()).toString();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                "mapper/" + receiver.key() + ".json",
                json.getBytes(StandardCharsets.UTF_8),
                "Mappe, " + receiver.name() + " (data)",
                caseNumber,
                id,
                madeOn));
        for (DossierFormat format : List.of(DossierFormat.PDF, DossierFormat.XLSX)) {
            entries.add(new Entry(
                    "mapper/%s.%s".formatted(FiledDocuments.plain(receiver.name()), format.ending()),
                    format.write(report, site),
                    "Mappe, %s (%s)".formatted(receiver.name(), format.name()),
                    caseNumber,
                    id,
                    madeOn));
        }
        return entries;
    }
}

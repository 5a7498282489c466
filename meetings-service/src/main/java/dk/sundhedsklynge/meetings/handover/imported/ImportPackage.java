package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.meetings.handover.dossier.Dossier;
import dk.sundhedsklynge.meetings.handover.dossier.MoneyLine;
import dk.sundhedsklynge.meetings.handover.dossier.ProjectLine;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.DossierId;
import dk.sundhedsklynge.meetings.handover.shown.FilingFolders;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.IndexedFile;
import dk.sundhedsklynge.platform.report.ReadFilingPackage;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A council's secretariat takes a package of dossiers from another installation. */
@ApplicationScoped
@Transactional
public class ImportPackage {
    private final CouncilsOfCaller councils;
    private final Database database;
    private final AuditTrail audit;

    ImportPackage(CouncilsOfCaller councils, Database database, AuditTrail audit) {
        this.councils = councils;
        this.database = database;
        this.audit = audit;
    }

    public ImportOutcome take(Path zip) throws IOException {
        List<String> mine = councils.taking();
        if (mine.isEmpty()) {
            return new ImportOutcome.Forbidden();
        }
        return switch (ReadFilingPackage.read(zip, ImportPackage::isDossier)) {
            case ReadFilingPackage.Outcome.Refused(var fault, String path) -> new ImportOutcome.Faulty(fault, path);
            case ReadFilingPackage.Outcome.Accepted it -> take(zip, it, mine);
        };
    }

    private static boolean isDossier(String path) {
        return path.startsWith("mapper/") && path.endsWith(".json");
    }

    /** @param version null when the package does not say it */
    private record Brought(String council, @Nullable Integer version, DossierContent content, String text) {
        String sha256() {
            return Sha256.of(text);
        }
    }

    private ImportOutcome take(Path zip, ReadFilingPackage.Outcome.Accepted it, List<String> mine) throws IOException {
        Map<String, Brought> dossiers = new LinkedHashMap<>();
        boolean closed = it.files().stream().anyMatch(file -> FilingFolders.isClosed(file.path()));
        for (Entry entry : it.content().entries()) {
            String text = new String(entry.bytes(), StandardCharsets.UTF_8);
            DossierContent content = ReadDossier.of(text).orElse(null);
            if (content == null) {
                return new ImportOutcome.Unreadable(entry.path());
            }
            closed |= hasClosed(content.dossier());
            String council = Receiver.councilOf(content.dossier().receiver().key());
            if (council != null && mine.contains(council)) {
                Brought brought = new Brought(council, DossierId.versionIn(entry.documentId()), content, text);
                Optional<ImportOutcome> here = madeHere(entry.path(), brought);
                if (here.isPresent()) {
                    return here.get();
                }
                if (dossiers.put(council, brought) != null) {
                    return new ImportOutcome.Unreadable(entry.path());
                }
            }
        }
        return dossiers.isEmpty()
                ? new ImportOutcome.ForOthers()
                : keep(new Package(zip, it, closed), dossiers.values());
    }

    /**
     * A package that came.
     *
     * @param closed whether any dossier in it has closed lines, or it holds a file that only those get who may see such
     */
    private record Package(Path zip, ReadFilingPackage.Outcome.Accepted read, boolean closed) {}

    private static boolean hasClosed(Dossier it) {
        return Stream.of(
                                it.money().stream().map(MoneyLine::access),
                                it.projects().stream().map(ProjectLine::mark),
                                it.texts().stream().map(TextLine::access))
                        .flatMap(access -> access)
                        .anyMatch(access -> access == Access.CLOSED)
                || it.texts().stream().anyMatch(TextLine::namesClosedFile);
    }

    /** A dossier of a run of this installation stands here already, or is none that was made in it; any other is taken. */
    private Optional<ImportOutcome> madeHere(String path, Brought it) {
        String receiver = it.content().dossier().receiver().key();
        UUID run = it.content().run();
        return database.find("""
                        select exists (select from handover_dossier d where d.run = r.id and d.receiver = ?
                            and ? in (d.sha256, d.open_sha256)) as same
                        from handover_run r where r.id = ?""", row -> row.getBoolean("same"), receiver, it.sha256(), run)
                .map(same -> same ? new ImportOutcome.MadeHere(path, run, receiver) : new ImportOutcome.NotOurs(path));
    }

    /** Keeps the dossiers that are not there yet in this version with this content. */
    private ImportOutcome keep(Package it, Collection<Brought> dossiers) throws IOException {
        dossiers.stream()
                .map(Brought::council)
                .sorted()
                .forEach(council -> database.lock("handover-import:" + council));
        List<UUID> kept = new ArrayList<>();
        List<Brought> fresh = new ArrayList<>();
        for (Brought one : dossiers) {
            known(one).ifPresentOrElse(kept::add, () -> fresh.add(one));
        }
        if (fresh.isEmpty()) {
            return new ImportOutcome.Known(kept);
        }
        String sha256 = sha256(it.zip());
        UUID id = packageOf(it, sha256);
        for (Brought one : fresh) {
            UUID dossier = UUID.randomUUID();
            database.update(
                    """
                    insert into handover_imported_dossier (id, package, council, run, cooperation, number, version, sha256, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    dossier,
                    id,
                    one.council(),
                    one.content().run(),
                    one.content().cooperation(),
                    one.content().number(),
                    one.version(),
                    one.sha256(),
                    one.text());
            kept.add(dossier);
            audit.record(
                    "handover-imported", "handover-import", id.toString(), one.council(), Map.of("sha256", sha256));
        }
        return new ImportOutcome.Taken(kept);
    }

    private Optional<UUID> known(Brought it) {
        return database.find(
                """
                select id from handover_imported_dossier
                where council = ? and run = ? and sha256 = ? and version is not distinct from cast(? as integer) limit 1""", row -> Columns.id(row, "id"), it.council(), it.content().run(), it.sha256(), it.version());
    }

    /** The package as it came, kept once. */
    private UUID packageOf(Package it, String sha256) throws IOException {
        database.lock("handover-import:" + sha256);
        Optional<UUID> known =
                database.find("select id from handover_import where sha256 = ?", row -> Columns.id(row, "id"), sha256);
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = UUID.randomUUID();
        try (InputStream content = Files.newInputStream(it.zip())) {
            database.update(
                    "insert into handover_import (id, sha256, title, content, imported_by, closed) values (?, ?, ?, ?, ?, ?)",
                    id,
                    sha256,
                    it.read().content().title(),
                    new Database.Bytes(content, Files.size(it.zip())),
                    audit.who().actor(),
                    it.closed());
        }
        keepFiles(id, it.read().files());
        return id;
    }

    private void keepFiles(UUID id, List<IndexedFile> files) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (IndexedFile file : files) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size() + 1,
                file.path(),
                file.title(),
                file.caseNumber(),
                file.documentId(),
                file.date(),
                file.size(),
                file.sha256()
            });
        }
        database.each("""
                insert into handover_import_file (package, number, path, title, case_number, document_id, day, size, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}

package dk.sundhedsklynge.meetings.handover.imported;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.handover.run.DossierId;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.report.FilingPackage;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.ReadFilingPackage;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council's secretariat takes a package of dossiers from another installation, and reads them here. */
@ApplicationScoped
@Transactional
public class ImportPackage {
    private static final TypeReference<DossierContent> CONTENT = new TypeReference<>() {};

    private static final String DOSSIERS = """
            select d.id, d.council, d.version, d.sha256, d.content, p.title, p.imported_at,
                exists (select from handover_imported_dossier n
                    where n.council = d.council and n.cooperation = d.cooperation
                    and (n.number, coalesce(n.version, 0)) > (d.number, coalesce(d.version, 0))) as older,
                exists (select from handover_imported_dossier n
                    where n.council = d.council and n.run = d.run and n.version is not distinct from d.version
                    and n.sha256 <> d.sha256) as contradicted
            from handover_imported_dossier d join handover_import p on p.id = d.package
            """;

    private final Register register;
    private final Database database;
    private final AuditTrail audit;
    private final Caller caller;

    ImportPackage(Register register, Database database, AuditTrail audit, Caller caller) {
        this.register = register;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
    }

    public ImportOutcome take(Path zip) throws IOException {
        List<String> mine = register.cooperations().stream()
                .map(Cooperation::id)
                .filter(it -> worksFor(it, Role.SECRETARIAT))
                .toList();
        if (mine.isEmpty()) {
            return new ImportOutcome.Forbidden();
        }
        return switch (ReadFilingPackage.read(zip, ImportPackage::isDossier)) {
            case ReadFilingPackage.Outcome.Refused(var fault, String path) -> new ImportOutcome.Faulty(fault, path);
            case ReadFilingPackage.Outcome.Accepted(FilingPackage it) -> take(zip, it, mine);
        };
    }

    /** Whether the caller is the secretariat of a council, so that it may send a package. */
    public boolean mayTake(Collection<String> cooperations) {
        return cooperations.stream().anyMatch(it -> worksFor(it, Role.SECRETARIAT));
    }

    private boolean worksFor(String cooperation, Role... roles) {
        return register.cooperation(cooperation)
                        .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                        .isPresent()
                && !register.isArchive(cooperation)
                && caller.permission(cooperation, roles) == Permission.GRANTED;
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

    private ImportOutcome take(Path zip, FilingPackage it, List<String> mine) throws IOException {
        Map<String, Brought> dossiers = new LinkedHashMap<>();
        for (Entry entry : it.entries()) {
            String text = new String(entry.bytes(), StandardCharsets.UTF_8);
            DossierContent content = ReadDossier.of(text).orElse(null);
            if (content == null) {
                return new ImportOutcome.Unreadable(entry.path());
            }
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
        return dossiers.isEmpty() ? new ImportOutcome.ForOthers() : keep(zip, it, dossiers.values());
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
    private ImportOutcome keep(Path zip, FilingPackage it, Collection<Brought> dossiers) throws IOException {
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
        String sha256 = sha256(zip);
        UUID id = packageOf(zip, it, sha256);
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
    private UUID packageOf(Path zip, FilingPackage it, String sha256) throws IOException {
        database.lock("handover-import:" + sha256);
        Optional<UUID> known =
                database.find("select id from handover_import where sha256 = ?", row -> Columns.id(row, "id"), sha256);
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = UUID.randomUUID();
        try (InputStream content = Files.newInputStream(zip)) {
            database.update(
                    "insert into handover_import (id, sha256, title, content, imported_by) values (?, ?, ?, ?, ?)",
                    id,
                    sha256,
                    it.title(),
                    new Database.Bytes(content, Files.size(zip)),
                    audit.who().actor());
        }
        return id;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    /** Those for the caller's councils, the newest first. */
    public List<ImportedDossier> of(Collection<String> cooperations) {
        String[] mine = cooperations.stream()
                .filter(it -> worksFor(it, Role.SECRETARIAT, Role.AUDITOR))
                .toArray(String[]::new);
        return mine.length == 0
                ? List.of()
                : database.list(
                        DOSSIERS + "where d.council = any(?) order by p.imported_at desc, d.id",
                        ImportPackage::row,
                        (Object) mine);
    }

    /** Empty when there is none, or none for a council that the caller works for. */
    public Optional<ImportedDossier> find(UUID id) {
        return database.find(DOSSIERS + "where d.id = ?", ImportPackage::row, id)
                .filter(it -> worksFor(it.council(), Role.SECRETARIAT, Role.AUDITOR));
    }

    private static ImportedDossier row(ResultSet row) throws SQLException {
        return new ImportedDossier(
                Columns.id(row, "id"),
                row.getString("council"),
                row.getString("title"),
                Columns.numberOrNull(row, "version"),
                row.getString("sha256"),
                row.getBoolean("older"),
                row.getBoolean("contradicted"),
                Columns.moment(row, "imported_at"),
                Columns.json(row, "content", CONTENT));
    }
}

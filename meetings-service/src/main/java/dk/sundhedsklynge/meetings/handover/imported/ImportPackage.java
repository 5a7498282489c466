package dk.sundhedsklynge.meetings.handover.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.Json;
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

/** A council's secretariat takes a package of dossiers from another installation, and reads them here. */
@ApplicationScoped
@Transactional
public class ImportPackage {
    private static final TypeReference<DossierContent> CONTENT = new TypeReference<>() {};

    private static final String DOSSIERS = """
            select d.id, d.council, d.sha256, d.content, p.title, p.imported_at
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

    private boolean worksFor(String cooperation, Role... roles) {
        return register.cooperation(cooperation)
                        .filter(it -> it.kind() == Cooperation.Kind.HEALTH_COUNCIL)
                        .isPresent()
                && caller.permission(cooperation, roles) == Permission.GRANTED;
    }

    private static boolean isDossier(String path) {
        return path.startsWith("mapper/") && path.endsWith(".json");
    }

    private ImportOutcome take(Path zip, FilingPackage it, List<String> mine) throws IOException {
        Map<String, String> dossiers = new LinkedHashMap<>();
        for (Entry entry : it.entries()) {
            String text = new String(entry.bytes(), StandardCharsets.UTF_8);
            DossierContent content = read(text).orElse(null);
            if (content == null) {
                return new ImportOutcome.Unreadable(entry.path());
            }
            String council = Receiver.councilOf(content.dossier().receiver().key());
            if (council != null && mine.contains(council)) {
                dossiers.put(council, text);
            }
        }
        return dossiers.isEmpty() ? new ImportOutcome.ForOthers() : keep(zip, it, dossiers);
    }

    /** Empty for what is no dossier, or is not written as dossiers are. */
    private static Optional<DossierContent> read(String text) {
        try {
            DossierContent content = Json.mapper().readValue(text, CONTENT);
            boolean same = content != null
                    && DossierContent.FORMAT.equals(content.format())
                    && content.canonical().equals(text);
            return same ? Optional.of(content) : Optional.empty();
        } catch (JsonProcessingException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private ImportOutcome keep(Path zip, FilingPackage it, Map<String, String> dossiers) throws IOException {
        String sha256 = sha256(zip);
        database.lock("handover-import:" + sha256);
        Optional<UUID> known =
                database.find("select id from handover_import where sha256 = ?", row -> Columns.id(row, "id"), sha256);
        UUID id = known.orElseGet(UUID::randomUUID);
        if (known.isEmpty()) {
            try (InputStream content = Files.newInputStream(zip)) {
                database.update(
                        "insert into handover_import (id, sha256, title, content, imported_by) values (?, ?, ?, ?, ?)",
                        id,
                        sha256,
                        it.title(),
                        new Database.Bytes(content, Files.size(zip)),
                        audit.who().actor());
            }
        }
        boolean anyNew = false;
        List<UUID> kept = new ArrayList<>();
        for (Map.Entry<String, String> dossier : dossiers.entrySet()) {
            anyNew |= database.update(
                            "insert into handover_imported_dossier (id, package, council, sha256, content) values (?, ?, ?, ?, ?)"
                                    + " on conflict (package, council) do nothing",
                            UUID.randomUUID(),
                            id,
                            dossier.getKey(),
                            Sha256.of(dossier.getValue()),
                            dossier.getValue())
                    == 1;
            kept.add(database.find(
                            "select id from handover_imported_dossier where package = ? and council = ?",
                            row -> Columns.id(row, "id"),
                            id,
                            dossier.getKey())
                    .orElseThrow());
        }
        if (!anyNew) {
            return new ImportOutcome.Known(kept);
        }
        dossiers.keySet()
                .forEach(council -> audit.record(
                        "handover-imported", "handover-import", id.toString(), council, Map.of("sha256", sha256)));
        return new ImportOutcome.Taken(kept);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    /** Those for the caller's councils, the newest first. */
    public List<ImportedDossier> of(Collection<String> cooperations) {
        String[] mine = cooperations.stream()
                .filter(it -> worksFor(it, Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR))
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
                .filter(it -> worksFor(it.council(), Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR));
    }

    private static ImportedDossier row(ResultSet row) throws SQLException {
        return new ImportedDossier(
                Columns.id(row, "id"),
                row.getString("council"),
                row.getString("title"),
                row.getString("sha256"),
                Columns.moment(row, "imported_at"),
                Columns.json(row, "content", CONTENT));
    }
}

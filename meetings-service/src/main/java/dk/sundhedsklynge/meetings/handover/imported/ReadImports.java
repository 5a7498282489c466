package dk.sundhedsklynge.meetings.handover.imported;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.run.DossierContent;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.database.PiecesInputStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Dossiers of other installations, the files that came with them, and their packages. A dossier with closed lines, and every file
 * of a package with such a dossier, is for those who may see them: the other lines and files can rest on closed ones.
 */
@ApplicationScoped
public class ReadImports {
    private static final TypeReference<DossierContent> CONTENT = new TypeReference<>() {};
    private static final int PIECE = 8 * 1024 * 1024;

    private static final String DOSSIER = """
            select d.id, d.package, d.council, d.version, d.sha256, d.content, d.closed, coalesce(p.closed, true) as closed_files,
                p.imported_at,
                (select n.id from handover_imported_dossier n
                    where n.council = d.council and n.cooperation = d.cooperation
                    and (n.number, coalesce(n.version, 0)) > (d.number, coalesce(d.version, 0))
                    order by n.number desc, coalesce(n.version, 0) desc, n.id limit 1) as newer,
                exists (select from handover_imported_dossier n
                    where n.council = d.council and n.cooperation = d.cooperation and n.number = d.number
                    and n.version is not distinct from d.version and n.sha256 <> d.sha256) as contradicted
            from handover_imported_dossier d join handover_import p on p.id = d.package where d.id = ?""";

    private final CouncilsOfCaller councils;
    private final Database database;
    private final AuditTrail audit;

    ReadImports(CouncilsOfCaller councils, Database database, AuditTrail audit) {
        this.councils = councils;
        this.database = database;
        this.audit = audit;
    }

    /**
     * A dossier as the caller may see it.
     *
     * @param mayRead whether its lines may be read
     * @param mayFetch whether the files of its package may be read
     */
    public record Seen(ImportedDossier it, boolean mayRead, boolean mayFetch) {}

    /** Empty when there is none, or none for a council that the caller works for. */
    @Transactional
    public Optional<Seen> find(UUID id) {
        Optional<Seen> seen = database.find(DOSSIER, ReadImports::row, id)
                .filter(it -> councils.reads(it.council()))
                .map(it -> {
                    boolean closedToo = councils.readClosed(it);
                    return new Seen(it, closedToo || !it.isClosed(), closedToo || !it.hasClosedFiles());
                });
        seen.filter(it -> it.mayRead() && it.it().isClosed())
                .ifPresent(it -> record("handover-import-read", it.it(), Map.of()));
        return seen;
    }

    private void record(String action, ImportedDossier it, Map<String, ?> detail) {
        audit.record(action, "handover-import", it.pack().toString(), it.council(), detail);
    }

    /** In the order of the index; none of a package that an earlier release took, and none for who may not read them. */
    public List<ImportedFile> files(Seen seen) {
        return seen.mayFetch()
                ? database.list(
                        "select * from handover_import_file where package = ? order by number",
                        ReadImports::file,
                        seen.it().pack())
                : List.of();
    }

    /** @param content read from the package while it is sent */
    public record Opened(ImportedFile file, InputStream content) {}

    /** Empty when there is none of this number, or the caller may not read it. */
    @Transactional
    public Optional<Opened> open(Seen seen, int number) {
        if (!seen.mayFetch()) {
            return Optional.empty();
        }
        Optional<ImportedFile> found = database.find(
                "select * from handover_import_file where package = ? and number = ?",
                ReadImports::file,
                seen.it().pack(),
                number);
        return found.map(it -> {
            record("handover-import-file-read", seen.it(), Map.of("sha256", it.sha256()));
            return new Opened(it, inPackage(seen.it().pack(), it.path()));
        });
    }

    private InputStream inPackage(UUID pack, String path) {
        try {
            ZipInputStream zip = new ZipInputStream(stream(pack));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return zip;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A package that was read before cannot be read", e);
        }
        throw new IllegalStateException("A package that was checked lacks " + path);
    }

    /** @param content byte for byte as it came */
    public record Whole(String sha256, InputStream content) {}

    /** Empty when the caller may not read all of it. */
    @Transactional
    public Optional<Whole> wholePackage(Seen seen) {
        if (!seen.mayFetch()) {
            return Optional.empty();
        }
        UUID pack = seen.it().pack();
        record("handover-import-fetched", seen.it(), Map.of());
        return database.find(
                "select sha256 from handover_import where id = ?",
                row -> new Whole(row.getString("sha256"), stream(pack)),
                pack);
    }

    private InputStream stream(UUID pack) {
        long length = database.find(
                        "select octet_length(content) from handover_import where id = ?", row -> row.getLong(1), pack)
                .orElseThrow();
        return new PiecesInputStream(
                length,
                number -> database.find(
                        "select substring(content from ? for ?) from handover_import where id = ?",
                        row -> row.getBytes(1),
                        (number - 1) * PIECE + 1,
                        PIECE,
                        pack));
    }

    private static ImportedDossier row(ResultSet row) throws SQLException {
        return new ImportedDossier(
                Columns.id(row, "id"),
                Columns.id(row, "package"),
                row.getString("council"),
                Columns.numberOrNull(row, "version"),
                row.getString("sha256"),
                Columns.idOrNull(row, "newer"),
                row.getBoolean("contradicted"),
                row.getBoolean("closed"),
                row.getBoolean("closed_files"),
                Columns.moment(row, "imported_at"),
                Columns.json(row, "content", CONTENT));
    }

    private static ImportedFile file(ResultSet row) throws SQLException {
        return new ImportedFile(
                row.getInt("number"),
                row.getString("path"),
                row.getString("title"),
                row.getString("case_number"),
                row.getString("document_id"),
                Columns.dayOrNull(row, "day"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}

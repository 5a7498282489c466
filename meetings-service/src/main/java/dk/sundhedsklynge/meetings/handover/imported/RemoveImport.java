package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council's secretariat removes a rehearsal that came from another installation; who did it, and when, is kept. */
@ApplicationScoped
@Transactional
public class RemoveImport {
    private static final int MOST_SHOWN = 20;

    private final CouncilsOfCaller councils;
    private final Database database;
    private final AuditTrail audit;
    private final Caller caller;

    RemoveImport(CouncilsOfCaller councils, Database database, AuditTrail audit, Caller caller) {
        this.councils = councils;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
    }

    /** What comes of it. */
    public sealed interface Outcome {
        record Removed() implements Outcome {}

        /** There is none, or none for a council that the caller works for. */
        record NotFound() implements Outcome {}

        /** The caller is not the council's secretariat. */
        record Forbidden() implements Outcome {}

        /** What was carried out is not removed. */
        record CarriedOut() implements Outcome {}
    }

    private record Found(UUID pack, String sha256, String council, boolean carriedOut) {}

    public Outcome remove(UUID id) {
        Found found = database.find(
                        """
                        select d.package, p.sha256, d.council, d.carried_out
                        from handover_imported_dossier d join handover_import p on p.id = d.package where d.id = ?""",
                        row -> new Found(
                                Columns.id(row, "package"),
                                row.getString("sha256"),
                                row.getString("council"),
                                row.getBoolean("carried_out")),
                        id)
                .filter(it -> councils.reads(it.council()))
                .orElse(null);
        if (found == null) {
            return new Outcome.NotFound();
        }
        if (!councils.takes(found.council())) {
            return new Outcome.Forbidden();
        }
        return found.carriedOut() ? new Outcome.CarriedOut() : remove(id, found);
    }

    private Outcome remove(UUID id, Found it) {
        database.lock("handover-import:" + it.council());
        database.lock("handover-import:" + it.sha256());
        int kept = database.update("""
                insert into handover_import_removed
                    (dossier, council, cooperation_name, number, version, sha256, imported_by, imported_at, removed_by)
                select d.id, d.council, d.cooperation_name, d.number, d.version, d.sha256, p.imported_by, p.imported_at, ?
                from handover_imported_dossier d join handover_import p on p.id = d.package where d.id = ?""", caller.displayName(), id);
        if (kept == 0) {
            return new Outcome.NotFound();
        }
        database.update("delete from handover_imported_dossier where id = ?", id);
        database.update(
                "delete from handover_import p where id = ? and not exists (select from handover_imported_dossier where package = p.id)",
                it.pack());
        audit.record(
                "handover-import-removed",
                "handover-import",
                it.pack().toString(),
                it.council(),
                Map.of("sha256", it.sha256()));
        return new Outcome.Removed();
    }

    /**
     * A rehearsal that was removed.
     *
     * @param from name of the cluster
     * @param version null when its package did not say it
     * @param sha256 of the dossier
     * @param removedBy name
     */
    public record Removed(
            String from,
            int number,
            @Nullable Integer version,
            String sha256,
            Instant importedAt,
            String removedBy,
            Instant removedAt) {}

    /** The latest first. */
    public List<Removed> of(Collection<String> cooperations) {
        List<String> mine = councils.readingAmong(cooperations);
        return mine.isEmpty()
                ? List.of()
                : database.list(
                        """
                        select r.* from handover_import_removed r where r.council = any(?) order by r.removed_at desc, r.dossier limit ?""",
                        row -> new Removed(
                                row.getString("cooperation_name"),
                                row.getInt("number"),
                                Columns.numberOrNull(row, "version"),
                                row.getString("sha256"),
                                Columns.moment(row, "imported_at"),
                                row.getString("removed_by"),
                                Columns.moment(row, "removed_at")),
                        mine.toArray(String[]::new),
                        MOST_SHOWN);
    }
}

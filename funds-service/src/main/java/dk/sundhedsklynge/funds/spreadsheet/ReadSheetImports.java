package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files as the caller may see them: all of a cooperation for those who act for all its parties, and for others those they handed
 * in themselves.
 */
@ApplicationScoped
class ReadSheetImports {
    private final SheetImports imports;
    private final ReadRows rows;
    private final Caller caller;

    ReadSheetImports(SheetImports imports, ReadRows rows, Caller caller) {
        this.imports = imports;
        this.rows = rows;
        this.caller = caller;
    }

    /** Of these cooperations, the newest first. */
    List<SheetImport> newest(Collection<String> cooperations, int limit) {
        return imports.newest(cooperations.stream().filter(this::mayEnter).toList(), limit).stream()
                .filter(this::maySee)
                .toList();
    }

    Optional<SheetImport> find(UUID id) {
        return imports.find(id).filter(this::maySee);
    }

    Preview preview(SheetImport file) {
        return rows.preview(file);
    }

    /** Those that came from it, in the order of its rows. */
    List<UUID> notes(SheetImport file) {
        return imports.notes(file.id());
    }

    byte[] content(SheetImport file) {
        return imports.content(file.id());
    }

    boolean mayEnter(String cooperation) {
        return caller.permission(cooperation, Role.FINANCE, Role.SECRETARIAT) == Permission.GRANTED;
    }

    boolean maySee(SheetImport file) {
        return mayEnter(file.cooperation())
                && (file.actor().equals(caller.subject())
                        || caller.actsFor(file.cooperation(), null, Role.FINANCE, Role.SECRETARIAT));
    }
}

package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files as the caller may see them: all of a cooperation for those who act for all its parties, and for others those they handed
 * in themselves.
 */
@ApplicationScoped
public class ReadSheetImports {
    private final SheetImports imports;
    private final SheetKinds kinds;
    private final Caller caller;

    ReadSheetImports(SheetImports imports, SheetKinds kinds, Caller caller) {
        this.imports = imports;
        this.kinds = kinds;
        this.caller = caller;
    }

    /**
     * Of these cooperations, the newest first.
     *
     * @param after the last of the page before; null for the first page
     */
    public List<SheetImport> newest(Collection<String> cooperations, @Nullable SheetImport after, int limit) {
        List<String> mine = mine(cooperations);
        return imports.newest(mine, whole(mine), caller.subject(), after, limit);
    }

    /**
     * What is looked for among the files of these cooperations that the caller may see; null for what may be anything.
     *
     * @param kind code of what the rows are
     * @param words a part of the name of the file
     */
    ListSheetImports.Search search(
            Collection<String> cooperations,
            @Nullable String kind,
            SheetImport.@Nullable State state,
            @Nullable String words) {
        List<String> mine = mine(cooperations);
        return new ListSheetImports.Search(mine, whole(mine), caller.subject(), kind, state, words);
    }

    private List<String> mine(Collection<String> cooperations) {
        return cooperations.stream()
                .filter(it -> caller.holds(it, kinds.roles()))
                .toList();
    }

    private List<String> whole(List<String> mine) {
        Role[] roles = kinds.roles();
        return mine.stream().filter(it -> caller.actsFor(it, null, roles)).toList();
    }

    public Optional<SheetImport> find(UUID id) {
        return imports.find(id).filter(this::maySee);
    }

    /** To be read: a file that was posted is also the auditor's, who reads what came of it. */
    public Optional<SheetImport> findToRead(UUID id) {
        return imports.find(id)
                .filter(file -> maySee(file)
                        || file.state() != SheetImport.State.OPEN && caller.holds(file.cooperation(), Role.AUDITOR));
    }

    /** How many facts came from it. */
    public int facts(SheetImport file) {
        return imports.facts(file.id()).size();
    }

    public byte[] content(SheetImport file) {
        return imports.content(file.id());
    }

    /** Whether the caller may hand in files for the cooperation. */
    public boolean mayEnter(String cooperation) {
        return caller.holds(cooperation, kinds.roles());
    }

    boolean maySee(SheetImport file) {
        return caller.permission(file.cooperation(), kinds.roles()) == Permission.GRANTED
                && (file.actor().equals(caller.subject()) || caller.actsFor(file.cooperation(), null, kinds.roles()));
    }
}

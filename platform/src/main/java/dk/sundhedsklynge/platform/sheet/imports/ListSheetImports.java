package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists files that were handed in, narrowed down, sorted and counted. */
@ApplicationScoped
class ListSheetImports {
    static final String BY_NAME = "fil";
    static final String BY_ARRIVAL = "hentet";
    static final List<String> COLUMNS = List.of(BY_NAME, BY_ARRIVAL);

    private static final String FOUND = """
            from sheet_import
            where cooperation = any(?) and (cooperation = any(?) or actor = ?)
              and (cast(? as text) is null or kind = ?)
              and (cast(? as text) is null or state = ?)
              and (cast(? as text) is null or position(lower(?) in lower(file_name)) > 0)""";

    private final Database database;

    ListSheetImports(Database database) {
        this.database = database;
    }

    /**
     * What is looked for; null for what may be anything.
     *
     * @param cooperations whose files are listed
     * @param whole those of them of which all are listed; of the others those that the actor handed in
     * @param kind code of what the rows are
     * @param words a part of the name of the file
     */
    record Search(
            Collection<String> cooperations,
            Collection<String> whole,
            String actor,
            @Nullable String kind,
            SheetImport.@Nullable State state,
            @Nullable String words) {
        private List<@Nullable Object> arguments() {
            List<@Nullable Object> arguments = new ArrayList<>();
            arguments.add(Database.Array.of("text", cooperations));
            arguments.add(Database.Array.of("text", whole));
            arguments.add(actor);
            for (String value : new @Nullable String[] {kind, state == null ? null : state.name(), words}) {
                arguments.add(value);
                arguments.add(value);
            }
            return arguments;
        }
    }

    /** One page; in one statement. */
    Slice<SheetImport> page(Search search, Sorting sorting, Turn turn, int limit) {
        boolean byName = sorting.column().equals(BY_NAME);
        SqlOrder order = byName
                ? new SqlOrder("file_name", "text", "id", sorting.descending())
                : new SqlOrder("received_at", "timestamptz", "id", sorting.descending());
        return order.page(
                database,
                "select " + SheetImports.FIELDS + " " + FOUND,
                search.arguments(),
                turn,
                limit,
                SheetImports::read,
                file -> List.of(
                        byName ? file.fileName() : file.receivedAt().toString(),
                        file.id().toString()));
    }

    /** At most one more than {@link ListFoot#MOST_COUNTED}. */
    long count(Search search) {
        return database.count(
                "select 1 " + FOUND,
                ListFoot.MOST_COUNTED + 1,
                search.arguments().toArray());
    }
}

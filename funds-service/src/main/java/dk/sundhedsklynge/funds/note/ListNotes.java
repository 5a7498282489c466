package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.ledger.ProjectAccess;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what was entered by hand, narrowed down, sorted and counted. */
@ApplicationScoped
public class ListNotes {
    public static final String BY_DAY = "dato";
    public static final String BY_ENTRY = "registreret";
    public static final String BY_AMOUNT = "beloeb";
    public static final List<String> COLUMNS = List.of(BY_DAY, BY_ENTRY, BY_AMOUNT);

    private static final String FOUND = """
            from note n
            where n.cooperation = any(?) and (n.cooperation = any(?) or not %s)
              and (cast(? as text) is null or n.kind = ?)
              and (cast(? as text) is null or ? in (
                select coalesce(n.party, '') where n.kind <> 'opening'
                union all select coalesce(l ->> 'party', '') from jsonb_array_elements(n.details -> 'lines') l
                where n.kind = 'opening'))
              and (cast(? as text) is null or n.period = ?)
              and (cast(? as text) is null or n.fund = ?)
              and (cast(? as text) is null or n.state = ?)
              and (cast(? as text) is null or position(lower(?) in lower(concat_ws(chr(10), n.reference, n.label, nullif(n.fund, '%s')))) > 0)""".formatted(ProjectAccess.closedNote("n"), FundNames.CLUSTER);

    private static final String PARTIES = """
            select named.party from unnest(?) as named (party)
            where exists (
                    select 1 from note n
                    where n.cooperation = any(?) and n.party = named.party and (n.cooperation = any(?) or not %1$s))
                or named.party in (
                    select l ->> 'party' from note n cross join lateral jsonb_array_elements(n.details -> 'lines') l
                    where n.cooperation = any(?) and n.kind = 'opening' and n.state <> 'REVERSED'
                        and (n.cooperation = any(?) or not %1$s))""".formatted(ProjectAccess.closedNote("n"));

    private final Database database;

    ListNotes(Database database) {
        this.database = database;
    }

    /** One page; in one statement. */
    public Slice<Note> page(NoteSearch search, Sorting sorting, Turn turn, int limit) {
        SqlOrder order = order(sorting);
        return order.page(
                database,
                "select n.* " + FOUND,
                arguments(search),
                turn,
                limit,
                Notes::read,
                note -> List.of(key(note, sorting), note.id().toString()));
    }

    /** At most one more than {@link ListFoot#MOST_COUNTED}. */
    public long count(NoteSearch search) {
        return database.count(
                "select 1 " + FOUND,
                ListFoot.MOST_COUNTED + 1,
                arguments(search).toArray());
    }

    /**
     * Those of these parties that have notes, or rows in openings that were not taken back; in one statement.
     *
     * @param closedOf the cooperations of which the reader may also see closed items
     */
    public Set<String> parties(
            Collection<String> cooperations, Collection<String> closedOf, Collection<String> parties) {
        return new HashSet<>(database.list(
                PARTIES,
                row -> row.getString("party"),
                Database.Array.of("text", parties),
                Database.Array.of("text", cooperations),
                Database.Array.of("text", closedOf),
                Database.Array.of("text", cooperations),
                Database.Array.of("text", closedOf)));
    }

    private static SqlOrder order(Sorting sorting) {
        return switch (sorting.column()) {
            case BY_ENTRY -> new SqlOrder("n.entered_at", "timestamptz", "n.id", sorting.descending());
            case BY_AMOUNT -> new SqlOrder("coalesce(n.amount, 0)", "bigint", "n.id", sorting.descending());
            default -> new SqlOrder("n.counts_from", "date", "n.id", sorting.descending());
        };
    }

    private static String key(Note note, Sorting sorting) {
        return switch (sorting.column()) {
            case BY_ENTRY -> note.enteredAt().toString();
            case BY_AMOUNT -> String.valueOf(note.amount() == null ? 0 : note.amount());
            default -> note.countsFrom().toString();
        };
    }

    private static List<@Nullable Object> arguments(NoteSearch search) {
        String kind = search.kind() == null ? null : search.kind().code();
        String state = search.state() == null ? null : search.state().name();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(Database.Array.of("text", search.cooperations()));
        arguments.add(Database.Array.of("text", search.closedOf()));
        for (String value :
                new @Nullable String[] {kind, search.party(), search.period(), search.fund(), state, search.words()}) {
            arguments.add(value);
            arguments.add(value);
        }
        return arguments;
    }
}

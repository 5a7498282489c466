package dk.sundhedsklynge.meetings.handover.run;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.json.CanonicalJson;
import dk.sundhedsklynge.platform.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dossiers and covers as they were made. A dossier is written once; a later one is a version of its own. */
@ApplicationScoped
public class Dossiers {
    private static final TypeReference<DossierContent> CONTENT = new TypeReference<>() {};
    private static final TypeReference<Cover> COVER = new TypeReference<>() {};
    private static final TypeReference<List<Comparison.Change>> CHANGES = new TypeReference<>() {};

    private static final String NEWEST = """
            select distinct on (d.run, d.receiver) d.* from handover_dossier d where d.run = ?
                and d.made_at <= coalesce(cast(? as timestamptz), 'infinity')
            order by d.run, d.receiver, d.version desc""";

    private final Database database;

    Dossiers(Database database) {
        this.database = database;
    }

    /**
     * A dossier without what is in it.
     *
     * @param receiver key
     * @param version from 1 for each receiver of a run
     * @param sha256 of the whole one, {@code openSha256} of what those see who may not see closed items
     */
    public record Stored(
            UUID id,
            UUID run,
            String receiver,
            Receiver.Kind kind,
            String receiverId,
            String name,
            int place,
            int version,
            String sha256,
            String openSha256,
            Instant madeAt) {

        public String hash(boolean whole) {
            return whole ? sha256 : openSha256;
        }
    }

    /** Those of a run in their order, each in its newest version. */
    public List<Stored> newest(UUID run) {
        return database.list(
                "select id, run, receiver, kind, receiver_id, name, place, version, sha256, open_sha256, made_at from ("
                        + NEWEST + ") newest order by place",
                Dossiers::row,
                run,
                null);
    }

    /** What stands in each, as those see it who may see closed items, or as others do. */
    public List<DossierContent> contents(UUID run, boolean whole) {
        return contents(run, whole, null);
    }

    /** @param until a moment of {@link #madeAt}, to read them as they were then; null for the newest */
    public List<DossierContent> contents(UUID run, boolean whole, @Nullable Instant until) {
        OffsetDateTime moment = until == null ? null : OffsetDateTime.ofInstant(until, ZoneOffset.UTC);
        return database.list(
                "select %s as content from (%s) newest order by place".formatted(column(whole), NEWEST),
                row -> Columns.json(row, "content", CONTENT),
                run,
                moment);
    }

    /** When each version of a run was made, from the first on: a version is the dossiers that it made, and the others as they stood. */
    public List<Instant> madeAt(UUID run) {
        return database.list(
                "select distinct made_at from handover_dossier where run = ? order by made_at",
                row -> Columns.moment(row, "made_at"),
                run);
    }

    /**
     * @param content as it is hashed
     * @param newestVersion of the receiver
     */
    public record Read(Stored stored, String content, DossierContent read, int newestVersion) {}

    /** @param version null for the newest */
    public Optional<Read> find(UUID run, String receiver, @Nullable Integer version, boolean whole) {
        return database.find(
                "select d.*, %s as shown, (select max(version) from handover_dossier n where n.run = d.run and n.receiver = d.receiver) as newest"
                                .formatted(column(whole))
                        + " from handover_dossier d where run = ? and receiver = ? and (version = ? or cast(? as integer) is null)"
                        + " order by version desc limit 1",
                row -> new Read(
                        row(row), row.getString("shown"), Columns.json(row, "shown", CONTENT), row.getInt("newest")),
                run,
                receiver,
                version == null ? 0 : version,
                version);
    }

    /** What a maker adds. */
    record New(Receiver receiver, int place, int version, String content, String open) {}

    void add(UUID run, Collection<New> all, Instant at) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (New it : all) {
            rows.add(new @Nullable Object[] {
                UUID.randomUUID(),
                run,
                it.receiver().key(),
                it.receiver().kind().name(),
                it.receiver().id(),
                it.receiver().name(),
                it.place(),
                it.version(),
                Sha256.of(it.content()),
                Sha256.of(it.open()),
                it.content(),
                it.open(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC)
            });
        }
        database.each("""
                insert into handover_dossier (id, run, receiver, kind, receiver_id, name, place, version, sha256,
                    open_sha256, content, open_content, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    void keepCover(UUID run, Cover whole, Cover open) {
        database.update(
                """
                insert into handover_cover as held (run, content, open_content, result, open_result, missing, open_missing)
                values (?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?)
                on conflict (run) do update set content = excluded.content, open_content = excluded.open_content,
                    result = excluded.result, open_result = excluded.open_result, missing = excluded.missing,
                    open_missing = excluded.open_missing""",
                run,
                CanonicalJson.write(whole),
                CanonicalJson.write(open),
                whole.check().result().name(),
                open.check().result().name(),
                whole.missing().size(),
                open.missing().size());
    }

    /**
     * A dossier that a council was given.
     *
     * @param kind of the run
     * @param cutOff last day of the cluster, {@code lateInvoicesUntil} of bills for the time before it, both as the run says
     * @param missing how many things are missing in its lines, as the reader sees them
     * @param unanswered how many of its lines nobody has answered as they are now; 0 while the handover is only rehearsed
     */
    public record Received(
            Stored dossier,
            String cooperation,
            int number,
            RunKind kind,
            LocalDate cutOff,
            LocalDate lateInvoicesUntil,
            Instant runMadeAt,
            long missing,
            long unanswered) {}

    /**
     * The newest of each cooperation for these councils.
     *
     * @param closedToo those of them whose closed items the reader may see
     */
    public List<Received> received(Collection<String> councils, Collection<String> closedToo) {
        return database.list(
                """
                select d.*, case when d.run_kind = 'CARRIED_OUT' then %s else 0 end as unanswered,
                    (select count(distinct (given.line ->> 'key', lacking.what))
                        from jsonb_path_query(cast(d.shown as jsonb), '$.dossier.*[*]') as given (line)
                            cross join lateral jsonb_array_elements(case jsonb_typeof(given.line -> 'missing')
                                when 'array' then given.line -> 'missing' else '[]' end) as lacking (what)) as missing
                from (
                    select distinct on (r.cooperation, x.receiver) x.*, r.cooperation, r.number, r.kind as run_kind,
                        r.made_at as run_made_at, r.cut_off, r.late_invoices_until,
                        case when x.receiver_id = any(?) then x.content else x.open_content end as shown
                    from handover_dossier x join handover_run r on r.id = x.run
                    where x.kind = 'COUNCIL' and x.receiver_id = any(?)
                    order by r.cooperation, x.receiver, r.number desc, x.version desc) d
                order by d.name, d.cooperation""".formatted(UnansweredLines.COUNTED),
                row -> new Received(
                        row(row),
                        row.getString("cooperation"),
                        row.getInt("number"),
                        RunKind.valueOf(row.getString("run_kind")),
                        Columns.day(row, "cut_off"),
                        Columns.day(row, "late_invoices_until"),
                        Columns.moment(row, "run_made_at"),
                        row.getLong("missing"),
                        row.getLong("unanswered")),
                closedToo.toArray(String[]::new),
                councils.toArray(String[]::new));
    }

    /** What is different from the run before is told to each reader as {@link Comparison#open} says. */
    public Optional<Cover> cover(UUID run, boolean whole) {
        return database.find(
                "select %s as shown, content -> 'changes' as changes from handover_cover where run = ?"
                        .formatted(column(whole)),
                row -> {
                    Cover shown = Columns.json(row, "shown", COVER);
                    return whole
                            ? shown
                            : shown.withChanges(
                                    Comparison.open(shown.changes(), Columns.json(row, "changes", CHANGES)));
                },
                run);
    }

    private static String column(boolean whole) {
        return whole ? "content" : "open_content";
    }

    private static Stored row(ResultSet row) throws SQLException {
        return new Stored(
                Columns.id(row, "id"),
                Columns.id(row, "run"),
                row.getString("receiver"),
                Receiver.Kind.valueOf(row.getString("kind")),
                row.getString("receiver_id"),
                row.getString("name"),
                row.getInt("place"),
                row.getInt("version"),
                row.getString("sha256"),
                row.getString("open_sha256"),
                Columns.moment(row, "made_at"));
    }
}

package dk.sundhedsklynge.meetings.handover.own;

import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.dossier.TextLine;
import dk.sundhedsklynge.meetings.handover.run.Names;
import dk.sundhedsklynge.meetings.handover.run.OwnLines;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document found to look at, what of it was not made an effect, and what a meeting amended, so that tables of its own
 * minutes are out of date.
 */
@ApplicationScoped
class DocumentFindingLines implements OwnLines {
    private static final String FOUND = """
            with text as materialized (
                select d.id, regexp_split_to_array(convert_from(c.content, 'UTF8'), E'\\r\\n|\\n|\\r') as lines
                from document d join document_content c on c.document = d.id
                where d.cooperation = ? and d.state = 'CURRENT')
            select 'warning:' || d.id || ':' || (w ->> 'line') || ':' || (w ->> 'kind') as key, w ->> 'message' as title,
                cast(null as numeric) as before, cast(null as numeric) as after,
                t.lines[cast(w ->> 'line' as integer)] as text, d.id as document,
                cast(w ->> 'line' as integer) as line,
                case when not d.closed or exists (
                    select from jsonb_array_elements(d.summary -> 'items') i
                    where i ->> 'access' = 'open'
                      and cast(w ->> 'line' as integer)
                        between cast(i ->> 'from' as integer) and cast(i ->> 'to' as integer)) then 'OPEN' else 'CLOSED' end as access,
                d.meeting_date as held_on
            from document d join text t on t.id = d.id cross join lateral jsonb_array_elements(d.summary -> 'warnings') w
            where d.cooperation = ? and d.state = 'CURRENT' and w ->> 'kind' <> 'unrecognised'
            union all
            select 'notice:' || d.id || ':' || (n ->> 'line'), n ->> 'message', null, null,
                t.lines[cast(n ->> 'line' as integer)], d.id,
                cast(n ->> 'line' as integer), i.access, d.meeting_date
            from document d join text t on t.id = d.id cross join lateral jsonb_array_elements(d.summary -> 'notices') n
                join item i on i.meeting = d.meeting and i.number = cast(n ->> 'item' as integer) and not i.withdrawn
            where d.cooperation = ? and d.state = 'CURRENT'
            union all
            select distinct 'amendment:' || i.id || ':' || (a ->> 'line'), 'Ændret på mødet: ' || i.title,
                cast(a ->> 'from' as numeric), cast(a ->> 'to' as numeric), a ->> 'text', m.document, cast(a ->> 'line' as integer),
                i.access, m.held_on
            from meeting m join item i on i.meeting = m.id and not i.withdrawn
                join decision d on d.item = i.id and not d.withdrawn
                cross join lateral (select d.detail -> 'amendment' as a) amendment
            where m.cooperation = ? and a ->> 'to' is not null
            order by held_on desc, line, key""";

    private final Database database;

    DocumentFindingLines(Database database) {
        this.database = database;
    }

    @Override
    public List<TextLine> of(String cooperation, Names names) {
        return database.list(FOUND, DocumentFindingLines::line, cooperation, cooperation, cooperation, cooperation);
    }

    private static TextLine line(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return new TextLine(
                row.getString("key"),
                TextLine.Kind.FINDING,
                Facts.shortened(title),
                new Facts()
                        .add("Tekst", row.getString("text"))
                        .add("Dagsordenen", amount(row.getBigDecimal("before")))
                        .add("Mødet", amount(row.getBigDecimal("after")))
                        .list(),
                List.of(),
                List.of(),
                List.of(new Missing("Afklaring: " + Facts.whole(title), "Sekretariatet")),
                new Source(Columns.idOrNull(row, "document"), Columns.numberOrNull(row, "line"), null),
                Access.valueOf(row.getString("access")));
    }

    private static @Nullable String amount(@Nullable BigDecimal kroner) {
        return kroner == null ? null : DanishNumbers.format(Money.ofKroner(kroner)) + " kr.";
    }
}

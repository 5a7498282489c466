package dk.sundhedsklynge.meetings.meeting;

/**
 * The items of a meeting that a reader is shown, as a part of a statement: those that stand for the secretariat and once there are
 * imported or entered minutes, otherwise those of the agenda that was published last.
 */
public final class ItemsShown {
    /**
     * Joins to a meeting {@code m} what is shown of it as {@code s} ({@code standing}, and {@code published}, the number of the
     * newest version or null), and its items as {@code i}. The content is null in a published agenda. An item that was closed when it
     * was published, or since, is closed. The parameter is an array of the cooperations whose drafts the reader may read.
     *
     * <p>A meeting that was held without having been called was entered with its decisions, so it has no draft.
     */
    public static final String JOINED = """
            cross join lateral (
                select max(v.number) as published,
                    m.cooperation = any(?) or (m.state = 'HELD' and (m.document is not null or count(v.number) = 0)) as standing
                from agenda_version v where v.meeting = m.id) s
            left join lateral (
                select x.id, x.number, x.label, x.title, x.access, x.position, x.line, x.content
                from item x where x.meeting = m.id and not x.withdrawn and s.standing
                union all
                select v.item, coalesce(v.number, x.number), v.label, v.title,
                    case when v.access = 'CLOSED' or x.access = 'CLOSED' then 'CLOSED' else 'OPEN' end, v.position, null, null
                from agenda_version_item v join item x on x.id = v.item
                where v.meeting = m.id and v.version = s.published and not s.standing) i on true""";

    private ItemsShown() {}
}

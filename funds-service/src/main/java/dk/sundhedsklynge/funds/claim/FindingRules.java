package dk.sundhedsklynge.funds.claim;

/** What statements that show findings share: the document is {@code d}, the figure {@code c}. */
public final class FindingRules {
    /** A figure has no id of its own in the database; its document and its place there are one. */
    public static final String ID = "md5(c.document::text || ' ' || c.place)::uuid";

    /**
     * A finding that a reader may see, with two arguments: the cooperations that the reader may see, and those of which also closed
     * items. As in {@link Claims}: where closed entries are counted in, only those who may see them are told of differences.
     */
    public static final String IS_SEEN = """
            c.severity <> 'none' and d.cooperation = any(?) and (d.cooperation = any(?) or d.access = 'OPEN' and not exists (
                select 1 from published_since s where s.cooperation = d.cooperation and s.project is null))""";

    private FindingRules() {}
}

package dk.sundhedsklynge.platform.pages;

/**
 * The tabs of every page, in their order. A tab stands here from the day its page is there; a page says which is its own with
 * {@code part}.
 */
public enum Tab {
    OVERVIEW("overblik", "/", "Overblik"),
    MEETINGS("moeder", "/moeder", "Møder"),
    FUNDS("midler", "/midler", "Midler"),
    PROJECTS("projekter", "/projekter", "Projekter"),
    TASKS("opgaver", "/opgaver", "Opgaver"),
    FINDINGS("afvigelser", "/midler/afvigelser", "Afvigelser"),
    HANDOVER("overdragelse", "/overdragelse", "Overdragelse");

    private final String part;
    private final String path;
    private final String title;

    Tab(String part, String path, String title) {
        this.part = part;
        this.path = path;
        this.title = title;
    }

    public String part() {
        return part;
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }
}

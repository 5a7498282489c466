package dk.sundhedsklynge.platform.pages;

/** Where can be searched: each service searches what is its own. */
public enum SearchPlace {
    MEETINGS(
            "/soeg", "Møder", "Ingen møder, punkter, beslutninger, dokumenter, opgaver, aftaler eller udsatte punkter"),
    FUNDS("/midler/soeg", "Midler", "Ingen registreringer, posteringer eller afvigelser"),
    PROJECTS("/projekter/soeg", "Projekter", "Ingen projekter");

    private final String path;
    private final String title;
    private final String nothing;

    SearchPlace(String path, String title, String nothing) {
        this.path = path;
        this.title = title;
        this.nothing = nothing;
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** What is not found, as the beginning of a Danish sentence. */
    public String nothing() {
        return nothing;
    }

    /** The same words, looked for here. */
    public String href(String words) {
        return ListAddress.of(path).with("q", words).href();
    }
}

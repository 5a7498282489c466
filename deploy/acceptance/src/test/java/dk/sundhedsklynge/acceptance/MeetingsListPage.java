package dk.sundhedsklynge.acceptance;

/** The meetings, as a list. */
final class MeetingsListPage extends SitePage {
    static final String PATH = "/moeder";

    private MeetingsListPage(Window window) {
        super(window, "Møder");
    }

    static MeetingsListPage open(Window window) {
        window.open(PATH);
        return new MeetingsListPage(window);
    }

    /** Sorts by the column with this heading. */
    void sortBy(String column) {
        window.follow(column);
    }

    /** How much of the list is shown. */
    String count() {
        return window.text().replaceAll("(?s).*(Viser [^\\n]*).*", "$1");
    }
}

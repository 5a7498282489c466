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

    /** Shows the meetings that have words in their titles. */
    void filter(String words) {
        window.fill("Ord i titlen", words);
        window.press("Vis møder");
    }

    /** How much of the list is shown. */
    String count() {
        return window.text().replaceAll("(?s).*(Viser [^\\n]*).*", "$1");
    }
}

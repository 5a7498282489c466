package dk.sundhedsklynge.acceptance;

import java.util.List;

/** Where documents and the ledger say different things. */
final class FindingsPage extends SitePage {
    static final String PATH = "/midler/afvigelser";

    private FindingsPage(Window window) {
        super(window, "Afvigelser");
    }

    static FindingsPage open(Window window) {
        window.open(PATH);
        return new FindingsPage(window);
    }

    /** The cells of the finding about this; empty when there is none. */
    List<String> finding(String about) {
        return window.row("Afvigelser", about);
    }

    /** How many are shown. */
    int count() {
        return window.texts("main table tbody tr").size();
    }
}

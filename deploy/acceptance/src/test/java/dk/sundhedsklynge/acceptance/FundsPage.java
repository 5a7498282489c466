package dk.sundhedsklynge.acceptance;

/** The money of the clusters per party. */
final class FundsPage extends SitePage {
    static final String PATH = "/midler";

    private FundsPage(Window window) {
        super(window, "Midler");
    }

    static FundsPage open(Window window) {
        window.open(PATH);
        return new FundsPage(window);
    }
}

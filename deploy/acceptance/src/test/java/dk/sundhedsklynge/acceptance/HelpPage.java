package dk.sundhedsklynge.acceptance;

/** What the pages, words and keys are. */
final class HelpPage extends SitePage {
    static final String PATH = "/hjaelp";

    private HelpPage(Window window) {
        super(window, "Hjælp");
    }

    static HelpPage open(Window window) {
        window.open(PATH);
        return new HelpPage(window);
    }
}

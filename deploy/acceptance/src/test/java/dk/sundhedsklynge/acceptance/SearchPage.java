package dk.sundhedsklynge.acceptance;

/** What was found, and the same words in the other services. */
final class SearchPage extends SitePage {
    SearchPage(Window window) {
        super(window, "Søg");
    }

    static SearchPage open(Window window, String words) {
        window.open("/soeg?q=" + words);
        return new SearchPage(window);
    }

    boolean found() {
        return window.has("heading", "Resultater");
    }

    /** The same words in another place, by the name of its tab. */
    SearchPage in(String path) {
        window.open(path + window.path().replaceAll(".*(\\?.*)", "$1"));
        return new SearchPage(window);
    }
}

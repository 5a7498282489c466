package dk.sundhedsklynge.acceptance;

/** A document: what was read of it, and its lines. */
final class MinutesPage extends SitePage {
    MinutesPage(Window window) {
        super(window, "Læst ud af dokumentet");
    }

    static MinutesPage open(Window window, String document) {
        window.open("/moeder/dokumenter/" + document);
        return new MinutesPage(window);
    }

    ProposalsPage proposals() {
        window.follow("Gå til forslagene");
        return new ProposalsPage(window);
    }
}

package dk.sundhedsklynge.acceptance;

/** The agreements, as a list. */
final class AgreementsPage extends SitePage {
    AgreementsPage(Window window) {
        super(window, "Aftaler");
    }

    AgreementForm write() {
        window.follow("Ny aftale");
        return new AgreementForm(window);
    }

    boolean has(String agreement) {
        return window.has("link", agreement);
    }
}

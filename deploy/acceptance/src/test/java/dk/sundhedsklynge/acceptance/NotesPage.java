package dk.sundhedsklynge.acceptance;

/** What was entered about money by hand or from files, as a list. */
final class NotesPage extends SitePage {
    static final String PATH = "/midler/noter";

    private NotesPage(Window window) {
        super(window, "Registreringer");
    }

    static NotesPage open(Window window) {
        window.open(PATH);
        return new NotesPage(window);
    }

    /** The choice of what to enter; there is one where the window looks at one cluster. */
    RegisterPage register() {
        window.follow("Registrér");
        return new RegisterPage(window);
    }

    boolean has(String reference) {
        return window.has("link", reference);
    }
}

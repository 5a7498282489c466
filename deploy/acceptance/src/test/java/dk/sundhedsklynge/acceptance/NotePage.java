package dk.sundhedsklynge.acceptance;

/** What was entered about money, with what became of it. */
final class NotePage extends SitePage {
    NotePage(Window window) {
        super(window, "Dokumenter");
    }

    boolean isNew() {
        return window.text().contains("Registreret.");
    }

    /** Whether it is booked, contained in an opening, or whatever else its badge says. */
    boolean says(String words) {
        return window.text().contains(words);
    }
}

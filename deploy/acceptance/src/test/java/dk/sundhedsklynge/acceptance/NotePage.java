package dk.sundhedsklynge.acceptance;

import java.nio.file.Path;

/** What was entered about money, with what became of it. */
final class NotePage extends SitePage {
    NotePage(Window window) {
        super(window, "Dokumenter");
    }

    boolean isNew() {
        return window.text().contains("Registreret.");
    }

    /** Keeps a document with it. */
    NotePage attach(Path file) {
        window.attach("Vedhæft dokument", file);
        window.press("Vedhæft");
        return new NotePage(window);
    }

    /** Whether it is booked, contained in an opening, or whatever else its badge says. */
    boolean says(String words) {
        return window.text().contains(words);
    }
}

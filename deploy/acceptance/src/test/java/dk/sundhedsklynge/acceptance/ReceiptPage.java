package dk.sundhedsklynge.acceptance;

/** The receiver of a dossier says line by line whether it is received, or what is wrong. */
final class ReceiptPage extends SitePage {
    ReceiptPage(Window window, String receiver) {
        super(window, "Kvittering");
        if (!window.text().contains(receiver)) {
            throw new AssertionError("The receipt is not that of " + receiver + ": " + window.text());
        }
    }

    ReceiptPage wrong(String line, String what) {
        window.choose("Svar på " + line, "Det er forkert");
        window.fill("Hvad er forkert i " + line, what);
        return this;
    }

    /** Saves what was chosen, and that all other lines nobody has answered are received. */
    ReceiptPage all() {
        window.press("Modtaget: alle linjer, der ikke er besvaret");
        return this;
    }

    ReceiptPage save() {
        window.press("Gem svar");
        return this;
    }

    /** The cluster's secretariat answers the first line that was said to be wrong. */
    ReceiptPage answer(String words) {
        window.fill("Svar til modtageren", words);
        window.press("Svar");
        return this;
    }

    boolean isWholeAnswered() {
        return window.text().contains("alle linjer er besvaret");
    }

    boolean says(String words) {
        return window.text().contains(words);
    }
}

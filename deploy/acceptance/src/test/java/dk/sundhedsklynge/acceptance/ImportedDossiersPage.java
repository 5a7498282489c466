package dk.sundhedsklynge.acceptance;

import java.nio.file.Path;

/** Takes in filing packages that another installation made, and lists them. */
final class ImportedDossiersPage extends SitePage {
    static final String PATH = "/overdragelse/modtag";

    private ImportedDossiersPage(Window window) {
        super(window, "Modtag journalpakke");
    }

    static ImportedDossiersPage open(Window window) {
        window.open(PATH);
        return new ImportedDossiersPage(window);
    }

    /** Sends a package that holds one dossier, which is then shown. */
    DossierPage take(Path file, String receiver) {
        window.attach("Journalpakke", file);
        window.press("Modtag pakken");
        if (!window.has("heading", receiver)) {
            window.follow(receiver);
        }
        return new DossierPage(window, receiver);
    }

    /** Sends a package that is refused; the page then says why. */
    ImportedDossiersPage refused(Path file) {
        window.attach("Journalpakke", file);
        window.pressRefused("Modtag pakken");
        return new ImportedDossiersPage(window);
    }

    boolean has(String receiver) {
        return window.has("link", receiver);
    }

    boolean says(String words) {
        return window.text().contains(words);
    }
}

package dk.sundhedsklynge.acceptance;

import java.nio.file.Path;

/** Takes spreadsheets in, and lists those that came. */
final class SheetsPage extends SitePage {
    static final String PATH = "/midler/regneark";

    private SheetsPage(Window window) {
        super(window, "Indlæs regneark");
    }

    static SheetsPage open(Window window) {
        window.open(PATH);
        return new SheetsPage(window);
    }

    /** Sends a file and shows what would become of its rows. */
    SheetPreviewPage preview(String cluster, String kind, Path file) {
        window.choose("Klynge", cluster);
        window.choose("Rækkerne er", kind);
        window.attach("Fil", file);
        window.press("Se, hvad der vil ske");
        return new SheetPreviewPage(window, file.getFileName().toString());
    }
}

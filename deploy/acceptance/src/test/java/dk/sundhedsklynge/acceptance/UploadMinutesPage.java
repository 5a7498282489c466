package dk.sundhedsklynge.acceptance;

import java.nio.file.Path;

/** The form that takes minutes in. */
final class UploadMinutesPage extends SitePage {
    static final String PATH = "/moeder/indlaes";

    private UploadMinutesPage(Window window) {
        super(window, "Indlæs referat");
    }

    static UploadMinutesPage open(Window window) {
        window.open(PATH);
        return new UploadMinutesPage(window);
    }

    /** Sends a file and shows what was read of it. */
    MinutesPage upload(Path file) {
        window.attach("Referat", file);
        window.press("Indlæs referat");
        return new MinutesPage(window);
    }
}

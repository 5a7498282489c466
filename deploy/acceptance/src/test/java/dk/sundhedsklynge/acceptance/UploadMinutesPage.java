package dk.sundhedsklynge.acceptance;

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
}

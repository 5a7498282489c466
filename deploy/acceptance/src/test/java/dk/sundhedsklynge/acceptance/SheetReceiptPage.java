package dk.sundhedsklynge.acceptance;

/** A spreadsheet that was booked as a whole. */
final class SheetReceiptPage extends SitePage {
    SheetReceiptPage(Window window, String file) {
        super(window, file);
    }

    boolean isPosted() {
        return window.text().contains("Filen er bogført");
    }
}

package dk.sundhedsklynge.acceptance;

import java.util.List;

/** The rows of a spreadsheet, with what would become of each. */
final class SheetPreviewPage extends SitePage {
    private final String file;

    SheetPreviewPage(Window window, String file) {
        super(window, file);
        this.file = file;
    }

    /** The cells of a row of the file; its first row is 1. */
    List<String> row(int number) {
        return window.row("Rækkerne i filen", String.valueOf(number));
    }

    boolean says(String words) {
        return window.text().contains(words);
    }

    /** Books all rows that are shown as to be booked. */
    SheetReceiptPage post(String button) {
        window.press(button);
        return new SheetReceiptPage(window, file);
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.util.Locale;

/**
 * Reads the sheets of an XLSX workbook that are shown, or a CSV file. What a file is, is seen from its bytes; one that is called a
 * workbook and is none is not read.
 */
public final class ReadSheet {
    /** Bytes of a file. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** Besides the line of headings. */
    static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 100;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final String WORKBOOK = ".xlsx";

    private ReadSheet() {}

    /** Of a file as it is handed in. */
    public static SheetOutcome read(String name, byte[] content) {
        SheetOutcome read = read(content);
        boolean isText = read instanceof SheetOutcome.Read && !begins(content, ZIP);
        return isText && name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK) ? new SheetOutcome.Unreadable() : read;
    }

    public static SheetOutcome read(byte[] content) {
        if (content.length > LARGEST) {
            return new SheetOutcome.TooLarge(content.length, LARGEST);
        }
        if (begins(content, OLE2)) {
            return new SheetOutcome.OldOrLocked();
        }
        if (begins(content, PDF)) {
            return new SheetOutcome.Unreadable();
        }
        return begins(content, ZIP) ? XlsxFile.read(content) : CsvFile.read(content);
    }

    private static boolean begins(byte[] content, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= content.length || content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}

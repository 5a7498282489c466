package dk.sundhedsklynge.platform.text;

/** Texts that a spreadsheet would run when it opens a file. */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The same text, with an apostrophe in front where a spreadsheet would take it for a formula, be it behind blanks. */
    public static String harmless(String text) {
        return isFormula(text) || isFormula(text.stripLeading()) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}

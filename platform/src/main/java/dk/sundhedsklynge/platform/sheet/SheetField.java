package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field that is wanted of each row.
 *
 * @param code names it in addresses and forms
 * @param label Danish, the heading of the column in the empty form
 * @param synonyms other headings that mean the same, the surest first
 * @param required whether a file must have a column for it
 * @param help Danish: what to write in the column
 * @param examples one for each row of the example sheet
 * @param choices what can be chosen; empty when anything can be written
 * @param saidOnce whether it can be said once for all rows, and what of the file says it where nobody does
 * @param neededWhen Danish: when a row must say it though a file need not; empty where it can always be left out
 * @param unless code of a field with whose column it can be left out although it is required; empty for none
 * @param ledger which side of an account adds to an amount that stands in two columns
 */
public record SheetField(
        String code,
        String label,
        Kind kind,
        boolean required,
        List<String> synonyms,
        String help,
        List<String> examples,
        List<String> choices,
        SaidOnce saidOnce,
        String neededWhen,
        String unless,
        Ledger ledger) {
    public SheetField {
        synonyms = List.copyOf(synonyms);
        examples = List.copyOf(examples);
        choices = List.copyOf(choices);
    }

    public SheetField(
            String code,
            String label,
            Kind kind,
            boolean required,
            List<String> synonyms,
            String help,
            List<String> examples,
            List<String> choices) {
        this(code, label, kind, required, synonyms, help, examples, choices, SaidOnce.NEVER, "", "", Ledger.NONE);
    }

    /** Whether something can be said once for all rows, and what of the file says it where nobody does. */
    public enum SaidOnce {
        /** Each row says it. */
        NEVER,
        /** Only who hands in the file can say it. */
        BY_HAND,
        /** A title above the table, as "pr. 31. december 2022". */
        DAY_IN_TITLE,
        /** The name of the sheet, or a title above the table. */
        PERIOD_IN_TITLE,
        /** The first of the years or pools of "fra 2025 til 2026" in a title. */
        FROM_IN_TITLE,
        /** The second of them. */
        TO_IN_TITLE,
        /** The file itself is where it stands. */
        NAME_OF_FILE
    }

    /** What the two columns Debet and Kredit of an account are to an amount. */
    public enum Ledger {
        /** It is never read of them. */
        NONE,
        DEBIT_ADDS,
        CREDIT_ADDS
    }

    /** How its cells are formatted in the empty form. */
    public enum Kind {
        TEXT,
        /** A year or a pool. */
        PERIOD,
        AMOUNT,
        DAY
    }

    /** What its heading can be called, the best first. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(label, code));
        names.addAll(synonyms);
        return names;
    }

    /** Whether this heading is one of its names. */
    public boolean isNamed(String heading) {
        return names().stream().anyMatch(name -> Headings.mean(heading, name, kind));
    }

    public SheetField withChoices(List<String> known) {
        return new SheetField(
                code, label, kind, required, synonyms, help, examples, known, saidOnce, neededWhen, unless, ledger);
    }

    public SheetField saidOnce(SaidOnce other) {
        return new SheetField(
                code, label, kind, required, synonyms, help, examples, choices, other, neededWhen, unless, ledger);
    }

    /** @param when Danish, for example {@code når svaret er ja} */
    public SheetField neededWhen(String when) {
        return new SheetField(
                code, label, kind, required, synonyms, help, examples, choices, saidOnce, when, unless, ledger);
    }

    /** @param other code of the field with whose column this one can be left out */
    public SheetField unless(String other) {
        return new SheetField(
                code, label, kind, required, synonyms, help, examples, choices, saidOnce, neededWhen, other, ledger);
    }

    /** Whether a file with these fields must have it as well. */
    public boolean isRequiredBeside(Set<String> found) {
        return required && !found.contains(unless);
    }

    public SheetField ledger(Ledger side) {
        return new SheetField(
                code, label, kind, required, synonyms, help, examples, choices, saidOnce, neededWhen, unless, side);
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.List;

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
 */
public record SheetField(
        String code,
        String label,
        Kind kind,
        boolean required,
        List<String> synonyms,
        String help,
        List<String> examples,
        List<String> choices) {
    public SheetField {
        synonyms = List.copyOf(synonyms);
        examples = List.copyOf(examples);
        choices = List.copyOf(choices);
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

    public SheetField withChoices(List<String> known) {
        return new SheetField(code, label, kind, required, synonyms, help, examples, known);
    }
}

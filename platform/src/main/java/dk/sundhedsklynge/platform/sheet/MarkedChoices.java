package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A choice that is made by a cross in one of several columns, each named by what can be chosen: "Ja" and "Nej". Crosses in two of them,
 * and whatever else stands there, are in doubt and not read.
 */
final class MarkedChoices {
    private static final Set<String> MARKS =
            Set.of("x", "(x)", "[x]", "×", "✓", "✔", "☑", "☒", "✗", "✘", "ja", "sand", "true");
    private static final Set<String> EMPTY =
            Set.of("-", "–", "—", "☐", "□", "[ ]", "[]", "( )", "()", "falsk", "false");

    private MarkedChoices() {}

    /** @param without fields that shall have no column */
    static ColumnMatch joined(ColumnMatch match, List<SheetField> fields, Set<String> without) {
        ColumnMatch joined = match;
        for (SheetField field : fields) {
            boolean isWanted =
                    field.required() && joined.column(field.code()).isEmpty() && !without.contains(field.code());
            Map<Integer, String> choices = isWanted ? choices(joined, field) : Map.of();
            if (choices.size() > 1) {
                joined = joined(joined, field, choices);
            }
        }
        return joined;
    }

    /** What each column stands for; empty where two stand for the same, or where nothing is marked with a cross. */
    private static Map<Integer, String> choices(ColumnMatch match, SheetField field) {
        Map<Integer, String> choices = new LinkedHashMap<>();
        for (ColumnMatch.Column column : match.unused()) {
            for (String choice : field.choices()) {
                if (isOf(column.name(), choice, field)) {
                    choices.put(column.index(), choice);
                }
            }
        }
        boolean isOneEach = Set.copyOf(choices.values()).size() == choices.size();
        boolean isMarked = match.rows().stream()
                .anyMatch(row -> choices.keySet().stream().anyMatch(column -> isMark(row.cell(column))));
        return isOneEach && isMarked ? choices : Map.of();
    }

    /** The heading is the choice, or the name of the field with the choice behind it. */
    private static boolean isOf(String heading, String choice, SheetField field) {
        String plain = Headings.plain(heading);
        String wanted = Headings.plain(choice);
        if (wanted.isEmpty() || !plain.endsWith(wanted)) {
            return false;
        }
        String before = heading.strip();
        String name = before.length() > choice.length() ? before.substring(0, before.length() - choice.length()) : "";
        return plain.equals(wanted) || field.isNamed(name.strip());
    }

    private static ColumnMatch joined(ColumnMatch match, SheetField field, Map<Integer, String> choices) {
        String names = choices.keySet().stream()
                .map(column -> match.columns().get(column).name())
                .collect(Collectors.joining(" / "));
        return match.joining(
                List.copyOf(choices.keySet()),
                names,
                field,
                row -> choice(row, choices, match),
                "%s er læst af krydserne under %s.".formatted(field.label(), names));
    }

    private static Cell choice(Sheet.Row row, Map<Integer, String> choices, ColumnMatch match) {
        List<Integer> marked = new ArrayList<>();
        for (int column : choices.keySet()) {
            Cell cell = row.cell(column);
            if (isMark(cell)) {
                marked.add(column);
            } else if (!isEmpty(cell) && !Totals.isTotal(row)) {
                return new Cell.Faulty(
                        cell.shown(),
                        "Under %s står \"%s\", som ikke er et kryds. Sæt et x i den kolonne, der gælder"
                                .formatted(match.columns().get(column).name(), cell.shown()));
            }
        }
        if (marked.size() > 1) {
            return new Cell.Faulty(
                    marked.stream().map(column -> row.cell(column).shown()).collect(Collectors.joining("; ")),
                    "Der er kryds under både %s. Sæt kun ét"
                            .formatted(marked.stream()
                                    .map(column -> match.columns().get(column).name())
                                    .collect(Collectors.joining(" og "))));
        }
        return marked.isEmpty() ? new Cell.Blank() : new Cell.Text(choices.getOrDefault(marked.getFirst(), ""));
    }

    private static boolean isMark(Cell cell) {
        return MARKS.contains(word(cell));
    }

    private static boolean isEmpty(Cell cell) {
        return cell.isBlank() || EMPTY.contains(word(cell));
    }

    private static String word(Cell cell) {
        return cell instanceof Cell.Text(String text)
                ? text.toLowerCase(Locale.ROOT).strip()
                : "";
    }
}

package dk.sundhedsklynge.platform.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column holds which field. Names are compared without case, space and punctuation, with ae, oe and aa for æ, ø and å, and
 * without a unit in brackets.
 *
 * @param headingRow its number in the file; 0 when no row is one
 * @param columns those of the sheet, in its order
 * @param chosen column per field, from 0; a field without a column is not in it
 * @param rows those below the headings
 */
public record ColumnMatch(int headingRow, List<Column> columns, Map<String, Integer> chosen, List<Sheet.Row> rows) {
    /** What by hand means: the field has no column. */
    public static final int NONE = -1;

    private static final int HEADING_AMONG = 20;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UNIT = Pattern.compile("(?<=.)(i ?kr|kr|kroner|dkk)$");

    public ColumnMatch {
        columns = List.copyOf(columns);
        chosen = Map.copyOf(chosen);
        rows = List.copyOf(rows);
    }

    /**
     * @param index from 0
     * @param letters as the spreadsheet names it
     * @param name its heading; empty when it has none
     */
    public record Column(int index, String letters, String name) {}

    /**
     * @param byHand column per field, or {@link #NONE}; a field that is not in it is found by its name
     */
    public static ColumnMatch of(Sheet sheet, List<SheetField> fields, Map<String, Integer> byHand) {
        Sheet.Row heading = heading(sheet, fields);
        List<Column> columns = IntStream.range(0, sheet.width())
                .mapToObj(index -> new Column(
                        index, Sheet.letters(index), heading.cell(index).shown()))
                .toList();
        Map<String, Integer> chosen = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        byHand.forEach((field, column) -> {
            if (column >= 0 && column < columns.size()) {
                chosen.put(field, column);
                taken.add(column);
            }
        });
        Map<String, Integer> byName = byName(fields, heading);
        for (SheetField field : fields) {
            Integer column = byName.get(field.code());
            if (!byHand.containsKey(field.code()) && column != null && taken.add(column)) {
                chosen.put(field.code(), column);
            }
        }
        return new ColumnMatch(
                heading.number(),
                columns,
                chosen,
                sheet.rows().stream()
                        .filter(row -> row.number() > heading.number())
                        .toList());
    }

    /** Where a field is missing that every file must have. */
    public List<SheetField> missing(List<SheetField> fields) {
        return fields.stream()
                .filter(field -> field.required() && !chosen.containsKey(field.code()))
                .toList();
    }

    /** Those that no field was found for. */
    public List<Column> unused() {
        return columns.stream()
                .filter(column -> !column.name().isEmpty() && !chosen.containsValue(column.index()))
                .toList();
    }

    /** Blank for a field without a column. */
    public Cell cell(Sheet.Row row, String field) {
        Integer column = chosen.get(field);
        return column == null ? new Cell.Blank() : row.cell(column);
    }

    /** The heading of a field's column as the file writes it; the letters of the column where it has none. */
    public String columnName(String field) {
        Integer column = chosen.get(field);
        if (column == null) {
            return field;
        }
        Column found = columns.get(column);
        return found.name().isEmpty() ? found.letters() : found.name();
    }

    public OptionalInt column(String field) {
        Integer column = chosen.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The row with most names of fields; where none has any, the first with more than one cell filled in. */
    private static Sheet.Row heading(Sheet sheet, List<SheetField> fields) {
        Sheet.Row best = new Sheet.Row(0, List.of());
        int most = 0;
        List<Sheet.Row> first =
                sheet.rows().subList(0, Math.min(HEADING_AMONG, sheet.rows().size()));
        for (Sheet.Row row : first) {
            int found = byName(fields, row).size();
            if (found > most) {
                best = row;
                most = found;
            }
        }
        if (most > 0) {
            return best;
        }
        return first.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .findFirst()
                .orElse(first.isEmpty() ? best : first.getFirst());
    }

    private static Map<String, Integer> byName(List<SheetField> fields, Sheet.Row heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < heading.cells().size(); column++) {
            if (heading.cell(column) instanceof Cell.Text(String name)) {
                columns.putIfAbsent(plain(name), column);
                columns.putIfAbsent(bare(name), column);
            }
        }
        Map<String, Integer> found = new HashMap<>();
        for (SheetField field : fields) {
            names(field).stream()
                    .map(columns::get)
                    .filter(column -> column != null)
                    .findFirst()
                    .ifPresent(column -> found.put(field.code(), column));
        }
        return found;
    }

    private static List<String> names(SheetField field) {
        List<String> names = new ArrayList<>(List.of(plain(field.label()), plain(field.code())));
        names.addAll(field.synonyms().stream().map(ColumnMatch::plain).collect(Collectors.toList()));
        return names;
    }

    /** Without what stands in brackets, and without a unit at the end. */
    private static String bare(String name) {
        String outside = BRACKETS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return plain(
                UNIT.matcher(NO_LETTER.matcher(outside).replaceAll(" ").strip()).replaceAll(""));
    }

    /** A name as it is compared: letters and digits alone. */
    public static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return NO_LETTER
                .matcher(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("");
    }
}

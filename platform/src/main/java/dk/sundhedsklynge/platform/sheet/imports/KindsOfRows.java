package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of a table that mixes kinds which of its rows are of another kind than the file is read as. A column says what its rows are
 * when at least half of its cells name a kind, one of them another kind, and no field is read from it.
 *
 * @param own beginnings of words that name the kind that is read
 * @param others for each beginning of a word that names another kind a Danish sentence, what to do with such a row
 * @param unknown Danish sentence of a row that names no kind where the others do
 */
public record KindsOfRows(List<String> own, Map<String, String> others, String unknown) {
    /** For rows that name no kind. */
    public static final KindsOfRows NONE = new KindsOfRows(List.of(), Map.of(), "");

    /** More words are a remark and no name of a kind. */
    private static final int MOST_WORDS = 4;

    public KindsOfRows {
        own = List.copyOf(own);
        others = Map.copyOf(others);
    }

    /** What is wrong with rows of another kind, by their numbers. */
    Map<Integer, Fault> wrong(ColumnMatch match) {
        Map<Integer, Fault> wrong = new HashMap<>();
        if (own.isEmpty()) {
            return wrong;
        }
        for (ColumnMatch.Column column : match.unused()) {
            wrong(match.rows(), column).forEach(wrong::putIfAbsent);
        }
        return wrong;
    }

    private Map<Integer, Fault> wrong(List<Sheet.Row> rows, ColumnMatch.Column column) {
        Map<Integer, Fault> wrong = new LinkedHashMap<>();
        int filled = 0;
        int own = 0;
        int others = 0;
        for (Sheet.Row row : rows) {
            Cell cell = row.cell(column.index());
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            List<String> words = words(cell.shown());
            Optional<String> other = other(words);
            if (has(words, this.own)) {
                own++;
            } else {
                others += other.isPresent() ? 1 : 0;
                wrong.put(
                        row.number(),
                        new Fault(column.shown(), "\"%s\": %s".formatted(cell.shown(), other.orElse(unknown))));
            }
        }
        return others > 0 && (own + others) * 2 >= filled ? wrong : Map.of();
    }

    private Optional<String> other(List<String> words) {
        return others.entrySet().stream()
                .filter(it -> has(words, List.of(it.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean has(List<String> words, List<String> beginnings) {
        return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }

    private static List<String> words(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .map(ColumnMatch::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > MOST_WORDS ? List.of() : words;
    }
}

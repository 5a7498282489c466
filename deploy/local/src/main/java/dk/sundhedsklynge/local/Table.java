package dk.sundhedsklynge.local;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first columns to the left, figures to the right. */
final class Table {
    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param words how many of the leading columns hold words */
    Table(int words, String... headings) {
        this.words = words;
        rows.add(List.of(headings));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The table as lines, each without blanks at its end. */
    List<String> lines() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String gap = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? "" : "  ").append(i < words ? cell + gap : gap + cell);
        }
        return line.toString().stripTrailing();
    }
}

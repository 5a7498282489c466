package dk.sundhedsklynge.platform.report;

import java.util.List;

/** One cell for each column of its section. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}

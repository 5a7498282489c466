package dk.sundhedsklynge.platform.report;

/** A column of a table, all cells of one kind. */
public record Column(String title, Kind kind) {
    /** What the cells of a column hold; text may stand in every column. */
    public enum Kind {
        TEXT,
        AMOUNT,
        DATE,
        COUNT;

        /** True for cells of this kind, and for text, unknown and blank cells everywhere. */
        boolean takes(Cell cell) {
            return switch (cell) {
                case Cell.Text _, Cell.Unknown _, Cell.Blank _ -> true;
                case Cell.Amount _, Cell.NotRegistered _ -> this == AMOUNT;
                case Cell.Day _ -> this == DATE;
                case Cell.Count _ -> this == COUNT;
            };
        }

        /** True where the figures of a column stand one below the other, aligned to the right. */
        public boolean isFigure() {
            return this == AMOUNT || this == COUNT;
        }
    }

    public Column {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A column needs a title");
        }
    }
}

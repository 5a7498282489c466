package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Rows and columns that give the sum of others. They are never read as facts, but held against what they sum: a figure that no run of
 * rows down to it gives is told, with both figures.
 */
public final class Totals {
    private static final Set<String> SUMS = Set.of(
            "i alt",
            "ialt",
            "total",
            "totalt",
            "sum",
            "subtotal",
            "delsum",
            "mellemsum",
            "samlet",
            "tilsammen",
            "hovedsum",
            "hovedtotal");
    private static final Pattern SUM_OF = Pattern.compile(
            "(?:i alt|ialt|total|sum|subtotal|delsum|mellemsum|hovedtotal|samlet|antal)\\b.*|.*\\b(?:i alt|total)");
    private static final Pattern COUNT = Pattern.compile("antal\\b.*");

    /** What an account stands at, in a print of its entries. */
    private static final Pattern BALANCE = Pattern.compile(
            "(?:primo|ultimo|åbnings|slut|start)?saldo|saldo (?:primo|ultimo|pr|overført|fra|til)\\b.*|overført (?:fra|til) (?:forrige|næste|foregående)\\b.*");

    private static final Pattern POINTS = Pattern.compile("[:.]+$");

    private static final long LARGEST_IN_KRONER = 10_000_000_000_000L;

    private final ColumnMatch match;
    private final AmountUnits units;
    private final List<Line> lines;
    private final Map<Integer, List<String>> told = new LinkedHashMap<>();

    /** A row and what it is; one that is neither of the rows nor a sum parts them. */
    private record Line(Sheet.Row row, boolean isOfRows, boolean isSum) {}

    private Totals(ColumnMatch match, AmountUnits units) {
        this.match = match;
        this.units = units;
        this.lines = match.rows().stream()
                .map(row -> new Line(row, isOfRows(row), isSum(row)))
                .toList();
    }

    /**
     * Whether the row gives a sum or a count, with numbers alone beside its name, or the balance of an account, with numbers and days
     * alone.
     */
    static boolean isTotal(Sheet.Row row) {
        List<Cell> filled = row.filled();
        if (filled.getFirst() instanceof Cell.Text(String text)) {
            String first = plain(text);
            boolean isSum = SUMS.contains(first)
                    || SUM_OF.matcher(first).matches()
                            && filled.stream().skip(1).allMatch(Totals::isNumber);
            if (isSum) {
                return true;
            }
        }
        List<String> words = words(row);
        return filled.size() > 1
                && words.size() == 1
                && BALANCE.matcher(words.getFirst()).matches();
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Numeric _, Cell.Percent _, Cell.Faulty _, Cell.Blank _ -> true;
            case Cell.Text(String text) -> DanishNumbers.parse(text).isPresent();
            case Cell.Day _ -> false;
        };
    }

    /** Whether a heading is that of the sum of the columns beside it. */
    static boolean isSumOf(String heading) {
        return SUMS.contains(plain(heading));
    }

    /** The cells that are neither number nor day. */
    private static List<String> words(Sheet.Row row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text(String text)
                    && DanishNumbers.parse(text).isEmpty()
                    && WrittenDay.read(text).isEmpty()) {
                words.add(plain(text));
            }
        }
        return words;
    }

    private static String plain(String text) {
        return POINTS.matcher(text.toLowerCase(Locale.ROOT).strip())
                .replaceAll("")
                .replaceAll("\\s+", " ");
    }

    /**
     * Where a printed sum is not that of the rows: Danish sentences, by the number of its row.
     *
     * @param units of the amounts
     */
    public static Map<Integer, List<String>> disagreeing(ColumnMatch match, AmountUnits units) {
        Totals totals = new Totals(match, units);
        match.columnsOfAmounts().forEach(totals::down);
        totals.across();
        return totals.told;
    }

    /** So small that as many as a sheet has rows can be added. */
    private static boolean isCountable(Money amount) {
        return Math.abs(amount.kroner().longValue()) < LARGEST_IN_KRONER;
    }

    /** What stands between two places of a column. */
    private record Run(Money sum, int rows, int unread) {
        private static final Run NONE = new Run(Money.NONE, 0, 0);

        private Run and(Value<Money> amount) {
            return switch (amount) {
                case Value.Known<Money>(Money known) ->
                    isCountable(known)
                            ? new Run(sum.plus(known), rows + 1, unread)
                            : new Run(sum, rows + 1, unread + 1);
                case Value.Absent<Money> _ -> new Run(sum, rows + 1, unread);
                case Value.Unstated<Money> _, Value.Wrong<Money> _ -> new Run(sum, rows + 1, unread + 1);
            };
        }

        private Run since(Run earlier) {
            return new Run(sum.minus(earlier.sum), rows - earlier.rows, unread - earlier.unread);
        }
    }

    /** A sum is of the rows since any line or sum above it, or of all; one above all rows is of those below it. */
    private void down(int column) {
        Run whole = Run.NONE;
        for (Line line : lines) {
            whole = line.isOfRows() ? whole.and(amount(line.row(), column)) : whole;
        }
        Begins begins = new Begins();
        Run above = Run.NONE;
        for (Line line : lines) {
            if (line.isOfRows()) {
                above = above.and(amount(line.row(), column));
                continue;
            }
            if (line.isSum()
                    && amount(line.row(), column) instanceof Value.Known<Money>(Money printed)
                    && isCountable(printed)) {
                Run nearest = above.rows == 0 ? whole : begins.nearest(above, printed);
                if (!nearest.sum.equals(printed)) {
                    tell(line.row(), match.columns().get(column).shown(), printed, nearest, "rækkerne");
                }
            }
            begins.add(above);
        }
    }

    /** Where the rows of a sum can begin, by what stands above; a sum is held against the one that gives the nearest figure. */
    private static final class Begins {
        private final TreeMap<Long, Run> byAmount = new TreeMap<>();
        private Run last = Run.NONE;

        void add(Run above) {
            takeLast(above);
            last = above;
        }

        /** Nothing begins where no row has come since. */
        private void takeLast(Run above) {
            if (last.rows < above.rows) {
                byAmount.putIfAbsent(last.sum.ore(), last);
            }
        }

        /** The run down to here that is nearest, of two as near the longer; there is a row above. */
        Run nearest(Run above, Money printed) {
            takeLast(above);
            long wanted = above.sum.minus(printed).ore();
            Map.Entry<Long, Run> below = byAmount.floorEntry(wanted);
            Map.Entry<Long, Run> over = byAmount.ceilingEntry(wanted);
            Run nearest = below == null ? over.getValue() : below.getValue();
            if (below != null && over != null) {
                long toBelow = wanted - below.getKey();
                long toOver = over.getKey() - wanted;
                boolean isOver = toOver < toBelow || toOver == toBelow && over.getValue().rows < below.getValue().rows;
                nearest = isOver ? over.getValue() : nearest;
            }
            return above.since(nearest);
        }
    }

    private static long difference(Money printed, Run run) {
        return printed.minus(run.sum).ore();
    }

    private void tell(Sheet.Row row, String column, Money printed, Run run, String what) {
        long difference = difference(printed, run);
        String unread = run.unread == 0
                ? ""
                : " %s kan ikke læses og er ikke regnet med."
                        .formatted(DanishNumbers.counted(run.unread, "beløb", "beløb"));
        told.computeIfAbsent(row.number(), key -> new ArrayList<>())
                .add("Række %d, kolonnen %s: summen er skrevet som %s, men %s giver %s Forskellen er %s%s"
                        .formatted(
                                row.number(),
                                column,
                                kroner(printed),
                                what,
                                kroner(run.sum),
                                kroner(new Money(Math.abs(difference))),
                                unread));
    }

    private static String kroner(Money amount) {
        return DanishNumbers.format(amount) + " kr.";
    }

    private Value<Money> amount(Sheet.Row row, int column) {
        return CellValues.amount(row.cell(column), units.of(column));
    }

    private boolean isOfRows(Sheet.Row row) {
        return !isTotal(row)
                && !match.below().again().contains(row.number())
                && !match.groups().lines().containsKey(row.number());
    }

    private static boolean isSum(Sheet.Row row) {
        return isTotal(row)
                && words(row).stream()
                        .noneMatch(words -> COUNT.matcher(words).matches()
                                || BALANCE.matcher(words).matches());
    }

    /** The sum of a row over its years, where one amount has a column for each. */
    private void across() {
        List<Integer> years = match.columnsOfYears();
        if (years.size() < 2 || match.years().size() != 1) {
            return;
        }
        for (ColumnMatch.Column column : match.unused()) {
            if (isSumOf(column.name())) {
                lines.stream().filter(Line::isOfRows).forEach(line -> across(line.row(), column, years));
            }
        }
    }

    private void across(Sheet.Row row, ColumnMatch.Column column, List<Integer> years) {
        Run run = Run.NONE;
        for (int year : years) {
            run = run.and(amount(row, year));
        }
        if (amount(row, column.index()) instanceof Value.Known<Money>(Money printed)
                && isCountable(printed)
                && !run.sum.equals(printed)) {
            tell(row, column.shown(), printed, run, "årene");
        }
    }
}

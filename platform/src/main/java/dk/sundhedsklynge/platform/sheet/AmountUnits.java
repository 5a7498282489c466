package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the amounts are counted in.
 *
 * @param rest of the columns that are not in the map
 * @param byColumn the unit of each column, by its number from 0, where the headings state different units; otherwise empty
 */
public record AmountUnits(AmountUnit rest, Map<Integer, AmountUnit> byColumn) {
    public AmountUnits {
        byColumn = Map.copyOf(byColumn);
    }

    public static AmountUnits all(AmountUnit unit) {
        return new AmountUnits(unit, Map.of());
    }

    /**
     * The units of the columns where each heading of amounts says its own, and nothing around the table says any: then the headings are
     * in no doubt. Otherwise none.
     */
    public static Map<Integer, AmountUnit> ofColumns(Sheet sheet, ColumnMatch match) {
        Map<Integer, AmountUnit> units = new LinkedHashMap<>();
        for (int column : match.columnsOfAmounts()) {
            Set<AmountUnit> said = AmountUnit.saidIn(match.columns().get(column).name());
            if (said.size() != 1) {
                return Map.of();
            }
            units.put(column, said.iterator().next());
        }
        return units.values().stream().distinct().count() > 1
                        && AmountUnit.around(sheet, match.headingRow()).isEmpty()
                ? units
                : Map.of();
    }

    AmountUnit of(int column) {
        return byColumn.getOrDefault(column, rest);
    }

    /** That of the column of a field. */
    public AmountUnit of(ColumnMatch match, String field) {
        return of(match.column(field).orElse(ColumnMatch.NONE));
    }

    /** Danish: each column and its unit. */
    public String inWords(List<ColumnMatch.Column> columns) {
        return DanishLists.and(byColumn.keySet().stream()
                .sorted()
                .map(column -> "%s er i %s"
                        .formatted(columns.get(column).shown(), of(column).label()))
                .toList());
    }
}

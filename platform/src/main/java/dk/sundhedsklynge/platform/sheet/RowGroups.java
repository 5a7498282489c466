package dk.sundhedsklynge.platform.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What lines among the rows say of the rows below them.
 *
 * @param lines Danish sentences, by the number of the line: what it says
 * @param told Danish sentences, by the number of a row below a line that could not be read
 * @param years the year that a row stands under, by its number
 * @param remarks Danish sentences: what was read of lines
 */
public record RowGroups(
        Map<Integer, String> lines, Map<Integer, String> told, Map<Integer, String> years, List<String> remarks) {
    static final RowGroups NONE = new RowGroups(Map.of(), Map.of(), Map.of(), List.of());

    public RowGroups {
        lines = Map.copyOf(lines);
        told = Map.copyOf(told);
        years = Map.copyOf(years);
        remarks = List.copyOf(remarks);
    }

    RowGroups saying(String remark) {
        return saying(List.of(remark));
    }

    RowGroups saying(List<String> more) {
        return new RowGroups(
                lines,
                told,
                years,
                Stream.concat(remarks.stream(), more.stream()).toList());
    }
}

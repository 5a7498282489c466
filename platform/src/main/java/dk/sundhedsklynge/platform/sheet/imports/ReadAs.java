package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read.
 *
 * @param sheet name of the one that is read; empty for a CSV file
 * @param sheets names of all that can be chosen
 * @param unit of the amounts; null when the file says different things and nobody has chosen
 * @param remarks Danish sentences: what was read as what, and what was not read
 * @param questions Danish sentences: what must be answered before anything is posted; then no row is read
 */
public record ReadAs(
        String sheet, List<String> sheets, @Nullable AmountUnit unit, List<String> remarks, List<String> questions) {
    public ReadAs {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }
}

package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.AmountUnits;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read one after the other; what is wrong is gathered, so that all of it is said at once. */
public final class Cells {
    private final ColumnMatch match;
    private final Sheet.Row row;
    private final AmountUnits units;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> remarks = new ArrayList<>();
    private @Nullable String noFact;

    /** @param units of the amounts */
    Cells(ColumnMatch match, Sheet.Row row, AmountUnits units) {
        this.match = match;
        this.row = row;
        this.units = units;
    }

    /** In kroner; null when it is blank, stated to be unknown, or wrong; the last is a fault. */
    public @Nullable Money amount(String field) {
        return optional(field, cell -> CellValues.amount(cell, units.of(match, field)));
    }

    /**
     * In kroner; null when it is a fault.
     *
     * @param advice what is said of a blank cell
     */
    public @Nullable Money requiredAmount(String field, String advice) {
        return required(field, cell -> CellValues.amount(cell, units.of(match, field)), advice);
    }

    /** Null when it is blank, stated to be unknown, or wrong; the last is a fault. */
    public <T> @Nullable T optional(String field, Function<Cell, Value<T>> reading) {
        return switch (reading.apply(match.cell(row, field))) {
            case Value.Known<T>(T value) -> value;
            case Value.Absent<T> _, Value.Unstated<T> _ -> null;
            case Value.Wrong<T>(String why) -> fault(field, why);
        };
    }

    /**
     * Null when it is a fault.
     *
     * @param advice what is said of a blank cell
     */
    public <T> @Nullable T required(String field, Function<Cell, Value<T>> reading, String advice) {
        return switch (reading.apply(match.cell(row, field))) {
            case Value.Known<T>(T value) -> value;
            case Value.Absent<T> _ -> fault(field, advice);
            case Value.Unstated<T> _ ->
                fault(field, "Det, der ikke er oplyst, bogføres ikke. Udelad rækken, til det er oplyst.");
            case Value.Wrong<T>(String why) -> fault(field, why);
        };
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The cell as its writer would know it again; empty when it is blank. */
    public String shown(String field) {
        return match.cell(row, field).shown();
    }

    /** What is worth knowing of a row that is taken all the same. */
    List<Fault> remarks() {
        return List.copyOf(remarks);
    }

    /** Says how what stands in the field is taken, where its writer may mean something else. */
    public void remark(String field, String sentence) {
        remarks.add(new Fault(match.columnName(field), sentence));
    }

    /** The same, with what is worth knowing of the row as a whole; null for nothing. */
    Cells saying(@Nullable String sentence) {
        if (sentence != null) {
            remarks.add(Fault.of(sentence));
        }
        return this;
    }

    /** Says why the row states no fact, so that it is left out. */
    public void leaveOut(String why) {
        noFact = why;
    }

    /** Null where the row states a fact. */
    @Nullable
    String noFact() {
        return noFact;
    }

    /** Says that what stands in the field cannot be used. */
    public void wrong(String field, String why) {
        fault(field, why);
    }

    private <T> @Nullable T fault(String field, String why) {
        faults.add(new Fault(match.columnName(field), why));
        return null;
    }
}

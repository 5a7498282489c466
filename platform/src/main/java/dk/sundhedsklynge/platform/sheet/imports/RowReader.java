package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file as facts, and compares them with what is there; the same number of statements for any file. */
public interface RowReader<F extends Record> {
    /** Null when the cells have faults. */
    @Nullable
    F read(Cells cells);

    /** What two rows have in common that say the same thing. */
    default Object sameness(F fact) {
        return fact;
    }

    /**
     * A row above that says the same.
     *
     * @param isOtherElsewhere whether the rows differ in columns that another place reads
     */
    record Above<F extends Record>(int row, F fact, boolean isOtherElsewhere) {}

    /** What becomes of a row that says the same as one above. */
    default PreviewedRow.Verdict<F> again(F fact, Above<F> above) {
        return new PreviewedRow.Repeated<>(above.row());
    }

    /** What the fact says in a field that is blank, or names something otherwise than the register, as it is shown. */
    default Map<String, String> said(F fact) {
        return Map.of();
    }

    /** What the fact speaks of, where no other row of the file may speak of the same. */
    default Set<?> subjects(F fact) {
        return Set.of();
    }

    /**
     * A Danish sentence on a fact that speaks of the same as others, and what to do.
     *
     * @param others "række 7", or "række 7 og 12"
     */
    default String contradicted(String others) {
        return "Rækken siger noget om det samme som %s. Behold den rigtige, og udelad resten.".formatted(others);
    }

    /** One judgement for each fact, in their order. */
    List<Judgement> judge(List<F> facts);

    /** Danish sentences on what would be posted as a whole, such as a sum. */
    default List<String> remarks(List<F> fresh) {
        return List.of();
    }
}

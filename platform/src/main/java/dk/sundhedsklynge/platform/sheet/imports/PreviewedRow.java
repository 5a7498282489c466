package dk.sundhedsklynge.platform.sheet.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what becomes of it.
 *
 * @param number of the row in the file
 * @param cell that it is read of, such as E15, where the row of the file is several; null where it is one
 * @param shown its cells by field, as they are understood, or as the file has them where they are not
 */
public record PreviewedRow<F extends Record>(
        int number, @Nullable String cell, Map<String, String> shown, Verdict<F> verdict) {

    /** What becomes of a row. */
    public sealed interface Verdict<F extends Record> {}

    /**
     * It is posted.
     *
     * @param remarks what comes of it, and how its cells are taken, where that is worth saying
     * @param isContained whether it is only kept: what it says is in what is there already
     */
    public record New<F extends Record>(F fact, List<Fault> remarks, boolean isContained) implements Verdict<F> {
        public New {
            remarks = List.copyOf(remarks);
        }

        /** The same, with one remark more. */
        New<F> saying(@Nullable String remark, boolean contained) {
            List<Fault> all = new ArrayList<>(remarks);
            if (remark != null) {
                all.add(Fault.of(remark));
            }
            return new New<>(fact, all, contained);
        }
    }

    /** The same is there already; nothing is posted again. */
    public record Known<F extends Record>(String what) implements Verdict<F> {}

    /** The same as a row above. */
    public record Repeated<F extends Record>(int row) implements Verdict<F> {}

    /** It cannot be posted as it stands. */
    public record Wrong<F extends Record>(List<Fault> faults) implements Verdict<F> {}

    /**
     * It is not read.
     *
     * @param why Danish sentence, of a row that states no fact; null when it was only taken out by hand
     */
    public record LeftOut<F extends Record>(@Nullable String why) implements Verdict<F> {}

    boolean isWrong() {
        return verdict instanceof Wrong<F> || verdict instanceof Repeated<F>;
    }
}

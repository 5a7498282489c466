package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what becomes of it.
 *
 * @param number of the row in the file
 * @param shown its cells by field, as the file has them; amounts in kroner where the file has them in another unit
 */
public record PreviewedRow<F extends Record>(int number, Map<String, String> shown, Verdict<F> verdict) {

    /** What becomes of a row. */
    public sealed interface Verdict<F extends Record> {}

    /**
     * It is posted.
     *
     * @param remark Danish sentence on what comes of it; null for nothing worth saying
     * @param isContained whether it is only kept: what it says is in what is there already
     */
    public record New<F extends Record>(F fact, @Nullable String remark, boolean isContained) implements Verdict<F> {
        New(F fact) {
            this(fact, null, false);
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

package dk.sundhedsklynge.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a load came to.
 *
 * @param nanos how long each good answer took, ascending
 * @param failed answers that were not good, and connections that broke
 * @param unanswered requests that had no answer when it was stopped
 * @param seconds from the first request to the last answer
 * @param problem the first answer that was not good
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares measurements.
record Measured(
        long[] nanos,
        int failed,
        int unanswered,
        double seconds,
        @Nullable String problem) {

    int answered() {
        return nanos.length;
    }

    /** Good answers a second. */
    double rate() {
        return seconds <= 0 ? 0 : nanos.length / seconds;
    }

    /** @param share 0.5 for the median; milliseconds, not a number where nothing was answered */
    double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.clamp(at, 0, nanos.length - 1)] / 1e6;
    }

    /** What a reader must know beside the figures; empty when all went well. */
    String remark() {
        StringBuilder remark = new StringBuilder();
        if (unanswered > 0) {
            remark.append(unanswered).append(" without an answer when stopped");
        }
        if (failed > 0) {
            remark.append(remark.isEmpty() ? "" : "; ")
                    .append(failed)
                    .append(" failed: ")
                    .append(problem);
        }
        return remark.toString();
    }
}

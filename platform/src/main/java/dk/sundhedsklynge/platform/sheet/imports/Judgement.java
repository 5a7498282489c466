package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a fact when it is compared with what is there. */
public sealed interface Judgement {
    /**
     * It can be posted.
     *
     * @param warning Danish sentence on what comes of it; null for nothing worth saying
     */
    record Fresh(@Nullable String warning) implements Judgement {
        public Fresh() {
            this(null);
        }
    }

    /** @param what Danish sentence: it can be kept, and why nothing is booked of it */
    record Contained(String what) implements Judgement {}

    /** @param what Danish sentence: what is there already */
    record There(String what) implements Judgement {}

    /** It would be refused. */
    record Unfit(List<Fault> faults) implements Judgement {}
}

package dk.sundhedsklynge.platform.sheet.imports;

import java.util.List;

/** What is said of a fact when it is compared with what is there. */
public sealed interface Judgement {
    /** It can be posted. */
    record Fresh() implements Judgement {}

    /** @param what Danish sentence: what is there already */
    record There(String what) implements Judgement {}

    /** It would be refused. */
    record Unfit(List<Fault> faults) implements Judgement {}
}

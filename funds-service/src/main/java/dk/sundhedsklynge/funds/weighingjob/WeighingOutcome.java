package dk.sundhedsklynge.funds.weighingjob;

import dk.sundhedsklynge.funds.posting.DueWeighings;

/** What came of weighing a whole cooperation. Only the first one changes anything. */
sealed interface WeighingOutcome {
    record Weighed() implements WeighingOutcome {}

    /** Another replica does it, or nothing is due. */
    record NothingToDo() implements WeighingOutcome {}

    record TooMany(DueWeighings.TooMany found) implements WeighingOutcome {}
}

package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import java.util.List;

/** What comes of attaching a file to a decision on a handover. */
public sealed interface AttachOutcome {
    record Attached(DecisionFile file) implements AttachOutcome {}

    sealed interface Refused extends AttachOutcome {}

    record NotFound(String cooperation) implements Refused {}

    record Forbidden() implements Refused {}

    /** There is no decision yet that it could belong to. */
    record NotCarriedOut() implements Refused {}

    /** The decision has no such answer that came. */
    record NoSuchAnswer(List<String> organisations) implements Refused {}

    record Unfit(FileCheck.Unfit why) implements Refused {}

    record TooMany(int most) implements Refused {}
}

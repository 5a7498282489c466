package dk.sundhedsklynge.projects.entry;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of writing a project by hand. */
public sealed interface EntryOutcome {
    record Kept(UUID project, int number) implements EntryOutcome {}

    sealed interface Refused extends EntryOutcome {}

    /** The register has told of no such cooperation, or of none the caller may know of. */
    record CooperationNotFound(String id) implements Refused {}

    record NotFound() implements Refused {}

    record Forbidden() implements Refused {}

    record Invalid(List<FieldError> errors) implements Refused {}

    /** A project of the cooperation has the name already. */
    record NameTaken(UUID project, String name) implements Refused {}

    /** The name cannot be used, and the caller may not know why: a closed project can have it. */
    record NameRefused() implements Refused {}

    /** Decisions have brought the project to a phase from where what is stated does not lie ahead. */
    record PhaseIsDecided(Phase decided, Phase stated) implements Refused {}

    /** The cooperation is wound up and begins no new projects. */
    record WindingUp(LocalDate cutOff) implements Refused {}

    /** The cooperation has ended and is an archive. */
    record Archived() implements Refused {}

    /** The caller has read another version than the newest. */
    record ChangedMeanwhile(int number) implements Refused {}

    record TakenBack() implements Refused {}

    /** It stands: there is nothing to undo. */
    record Standing() implements Refused {}

    /** Nothing was written by hand that could be taken back. */
    record NothingWritten() implements Refused {}

    /** Money was granted or spent for it, and nothing else names it. */
    record HasMoney() implements Refused {}
}

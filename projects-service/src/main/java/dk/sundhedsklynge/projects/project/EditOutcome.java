package dk.sundhedsklynge.projects.project;

/** What came of writing in a project. */
sealed interface EditOutcome {
    record Edited() implements EditOutcome {}

    /** There is no such project, or the caller may not know of it. */
    record NotFound() implements EditOutcome {}

    record Forbidden() implements EditOutcome {}

    /** The cooperation has no such party. */
    record UnknownParty(String code) implements EditOutcome {}

    /** The caller has read another version than the one that stands. */
    record ChangedMeanwhile() implements EditOutcome {}
}

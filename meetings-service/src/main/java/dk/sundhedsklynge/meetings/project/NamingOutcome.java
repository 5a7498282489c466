package dk.sundhedsklynge.meetings.project;

/** What came of giving a project a name. */
sealed interface NamingOutcome {
    /** @param isNew whether no project was known by the name before */
    record Named(ProjectNames names, boolean isNew) implements NamingOutcome {}

    sealed interface Refused extends NamingOutcome {}

    /** The register has no such cooperation, or none the caller may know of. */
    record CooperationNotFound(String id) implements Refused {}

    record Forbidden() implements Refused {}
}

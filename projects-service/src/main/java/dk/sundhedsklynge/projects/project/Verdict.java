package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.lifecycle.Phase;

/** What one change did in the history of its project. */
public sealed interface Verdict {
    Change change();

    /** The phase the project stood in when the change was decided. */
    Phase from();

    /** The project changed: its phase, its period, its names or its content. */
    record Changed(Change change, Phase from, Phase to) implements Verdict {}

    /** The project already stood as the decision says; the change is kept and moved nothing. */
    record Contained(Change change, Phase from) implements Verdict {}

    /** The step is not legal in the phase the project stood in. */
    record Refused(Change change, Phase from) implements Verdict {}

    /**
     * The grant it rests on was refused, perhaps after the change was applied. A registration still names the project; nothing
     * else of the change counts.
     */
    record Groundless(Change change, Phase from) implements Verdict {}

    /**
     * It was applied, and the secretariat took it back. It moves nothing; a registration names the project as long as nothing
     * else does.
     */
    record Withdrawn(Change change, Phase from) implements Verdict {}
}

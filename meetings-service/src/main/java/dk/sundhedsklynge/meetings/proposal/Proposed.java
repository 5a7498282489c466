package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.proposal.draft.Notice;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import java.util.List;

/**
 * What minutes would do.
 *
 * @param effects each behind those it waits for
 * @param newProjects projects that were not known by any of their names, to be kept before the effects
 * @param claims every figure of the fund that the minutes state, those of an opening included
 * @param notices what speaks of money or projects and was not made an effect, and why
 */
public record Proposed(List<Draft> effects, List<NewProject> newProjects, List<Stated> claims, List<Notice> notices) {}

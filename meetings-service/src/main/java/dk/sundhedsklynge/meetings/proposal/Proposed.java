package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.proposal.draft.Notice;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import java.util.List;

/**
 * What minutes would do to the fund and to projects.
 *
 * @param effects in an order in which each comes after those it waits for
 * @param newProjects projects that no known name matched; they must be stored before the effects
 * @param claims every figure of the fund that the minutes state, including those of an opening
 * @param notices what speaks of money or projects and did not become an effect, with the reason
 */
public record Proposed(List<Draft> effects, List<NewProject> newProjects, List<Stated> claims, List<Notice> notices) {}

package dk.sundhedsklynge.meetings.proposal;

import dk.sundhedsklynge.meetings.effect.Competence;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.claim.TextClaims;
import dk.sundhedsklynge.meetings.proposal.draft.MeetingIds;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.money.Budgets;
import dk.sundhedsklynge.meetings.proposal.money.Grants;
import dk.sundhedsklynge.meetings.proposal.money.GrantsByParty;
import dk.sundhedsklynge.meetings.proposal.money.Keys;
import dk.sundhedsklynge.meetings.proposal.money.MoneyWithoutProject;
import dk.sundhedsklynge.meetings.proposal.money.Openings;
import dk.sundhedsklynge.meetings.proposal.money.Reductions;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.step.ProjectSteps;
import dk.sundhedsklynge.meetings.proposal.step.ProjectsGrantedBefore;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.Comparator;
import java.util.List;

/** Finds in the minutes of a meeting what they would do to the fund and to projects. The same input gives the same result. */
public final class Proposals {
    private final Register register;

    public Proposals(Register register) {
        this.register = register;
    }

    /**
     * @param ids ids of the stored meeting and its decisions
     * @param projects the projects known before these minutes
     * @param competence who may decide what in this cooperation
     */
    public Proposed of(MeetingRecord meeting, MeetingIds ids, KnownProjects projects, Competence competence) {
        ProposalCollector collector = new ProposalCollector(meeting, ids, competence);
        MeetingProjects named = new MeetingProjects(collector, projects);
        List<Party> parties = register.cooperation(meeting.cooperation())
                .map(register::partiesOf)
                .orElse(List.of());
        Openings openings = new Openings(collector, named);
        Keys keys = new Keys(collector, openings.received());
        Grants grants = new Grants(collector, named, keys, parties);
        GrantsByParty splits = new GrantsByParty(collector, named);
        Budgets budgets = new Budgets(collector, named, keys);
        Reductions reductions = new Reductions(collector, named);
        MoneyWithoutProject rests = new MoneyWithoutProject(collector, openings, grants, parties);
        TextClaims claims = new TextClaims(collector, parties);
        List<ItemRecord> items = openFirst(meeting.items());

        // Openings first: they name projects and what parties received. Steps last: some depend on a grant.
        items.forEach(openings::propose);
        items.forEach(item -> {
            keys.propose(item);
            splits.propose(item);
            grants.propose(item);
            reductions.propose(item);
            budgets.propose(item);
            rests.propose(item);
            claims.claim(item);
        });
        ProjectSteps steps = new ProjectSteps(collector, named, grants.committed());
        items.forEach(steps::propose);
        items.forEach(new ProjectsGrantedBefore(collector.texts(), named)::propose);
        return new Proposed(collector.effects(), named.fresh(), collector.claims(), collector.notices());
    }

    /** Open items first, so that a project named in both kinds counts as named by an open item. */
    private static List<ItemRecord> openFirst(List<ItemRecord> items) {
        return items.stream()
                .sorted(Comparator.comparing(ItemRecord::access).thenComparing(ItemRecord::number))
                .toList();
    }
}

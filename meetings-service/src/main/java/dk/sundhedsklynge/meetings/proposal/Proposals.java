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
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.step.ProjectSteps;
import dk.sundhedsklynge.meetings.proposal.step.ProjectsGrantedBefore;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import java.util.Comparator;
import java.util.List;

/** Reads out of a meeting what it would do to money and projects. Pure: the same input gives the same answer. */
public final class Proposals {
    private final Register register;

    public Proposals(Register register) {
        this.register = register;
    }

    /**
     * @param kept ids of the meeting and its decisions
     * @param projects names known before these minutes
     * @param competence who may decide what in this cooperation
     */
    public Proposed of(MeetingRecord meeting, MeetingIds kept, KnownProjects projects, Competence competence) {
        ProposalCollector drafting = new ProposalCollector(meeting, kept, competence);
        MeetingProjects named = new MeetingProjects(drafting, projects);
        List<Party> parties = register.cooperation(meeting.cooperation())
                .map(register::partiesOf)
                .orElse(List.of());
        Openings openings = new Openings(drafting, named);
        Keys keys = new Keys(drafting, openings.received());
        Grants grants = new Grants(drafting, named, keys, parties);
        GrantsByParty splits = new GrantsByParty(drafting, named);
        Budgets budgets = new Budgets(drafting, named, keys);
        MoneyWithoutProject rests = new MoneyWithoutProject(drafting, openings, grants);
        TextClaims claims = new TextClaims(drafting, parties);
        List<ItemRecord> items = openFirst(meeting.items());

        // Positions name projects and what parties received; money comes before the steps it may carry.
        items.forEach(openings::propose);
        items.forEach(item -> {
            keys.propose(item);
            splits.propose(item);
            grants.propose(item);
            budgets.propose(item);
            rests.propose(item);
            claims.claim(item);
        });
        ProjectSteps steps = new ProjectSteps(drafting, named, grants.committed());
        items.forEach(steps::propose);
        items.forEach(new ProjectsGrantedBefore(drafting.texts(), named)::propose);
        return new Proposed(drafting.effects(), named.fresh(), drafting.claims(), drafting.notices());
    }

    /** A project that an open item names is no secret, so open items name it first. */
    private static List<ItemRecord> openFirst(List<ItemRecord> items) {
        return items.stream()
                .sorted(Comparator.comparing(ItemRecord::access).thenComparing(ItemRecord::number))
                .toList();
    }
}

package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountLine;
import dk.sundhedsklynge.meetings.meeting.ItemContent.AmountList;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Grants that a decision prints as a list of amounts per party under the name of a project. If the body may not grant,
 * the grant becomes a reservation. Lines that name no party are money from elsewhere and left out; the printed total is
 * a claim.
 */
public final class GrantsByParty {
    private final ProposalCollector collector;
    private final MeetingProjects projects;

    public GrantsByParty(ProposalCollector collector, MeetingProjects projects) {
        this.collector = collector;
        this.projects = projects;
    }

    public void propose(ItemRecord item) {
        PartyLists.in(item).forEach(list -> PartyLists.project(list).ifPresent(name -> PartyLists.deciding(item, list)
                .ifPresent(decision -> propose(item, decision, list, name))));
    }

    private void propose(ItemRecord item, DecisionRecord decision, AmountList list, String name) {
        SourcePlace place = SourcePlace.of(item, decision).at(list.line());
        Named project = projects.register(place, name, List.of(), null, name, new Doubt().addUnlessApproved(decision));
        List<Terms.Share> shares = PartyLists.shares(list);
        Money sum = PartyLists.sum(shares);
        collector.propose(
                place,
                EffectType.GRANT,
                new Terms.Commitment(project.id(), null, sum, null, null, null, shares),
                project.waitsFor(),
                quote(name, list),
                doubt(decision, list, sum));
        claimTotals(item, list, project);
        others(list)
                .forEach(line -> collector.notice(
                        item,
                        line.line(),
                        "%s kr. kommer fra en anden kilde end parterne og er derfor ikke regnet med i klyngens midler."
                                .formatted(DanishNumbers.format(Money.ofKroner(line.amount())))));
    }

    private static String quote(String name, AmountList list) {
        List<String> lines = new ArrayList<>(List.of(name));
        list.lines().stream()
                .filter(line -> line.party() != null && !line.total())
                .map(line -> line.name() + ": " + DanishNumbers.format(Money.ofKroner(line.amount())) + " kr.")
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static List<AmountLine> others(AmountList list) {
        return list.lines().stream()
                .filter(line -> line.party() == null && !line.total())
                .toList();
    }

    private static Doubt doubt(DecisionRecord decision, AmountList list, Money sum) {
        Doubt doubt = new Doubt().addUnlessApproved(decision);
        boolean approximate = list.lines().stream().anyMatch(line -> line.party() != null && line.approximate());
        doubt.addIf(approximate, "Et af beløbene er kun skrevet som cirka. Find det nøjagtige beløb.");
        long parties = list.lines().stream()
                .filter(line -> line.party() != null && !line.total())
                .map(AmountLine::party)
                .distinct()
                .count();
        doubt.addIf(
                parties
                        < list.lines().stream()
                                .filter(line -> line.party() != null && !line.total())
                                .count(),
                "En part er nævnt to gange. Se efter, hvilket beløb der gælder.");
        Money withOthers =
                others(list).stream().map(line -> Money.ofKroner(line.amount())).reduce(sum, Money::plus);
        list.lines().stream()
                .filter(AmountLine::total)
                .map(line -> Money.ofKroner(line.amount()))
                .filter(total -> !total.equals(sum) && !total.equals(withOthers))
                .forEach(total -> doubt.add("I alt er skrevet som %s kr., men beløbene giver %s kr."
                        .formatted(DanishNumbers.format(total), DanishNumbers.format(sum))));
        return doubt;
    }

    private void claimTotals(ItemRecord item, AmountList list, Named project) {
        Quantity quantity = collector.mayDecide(EffectType.GRANT) ? Quantity.COMMITTED : Quantity.RESERVED;
        list.lines().stream()
                .filter(AmountLine::total)
                .forEach(line -> collector.claim(
                        item,
                        line.line(),
                        quantity,
                        null,
                        PositionTable.WHOLE_CLUSTER,
                        project.id(),
                        null,
                        Money.ofKroner(line.amount()),
                        false));
    }
}

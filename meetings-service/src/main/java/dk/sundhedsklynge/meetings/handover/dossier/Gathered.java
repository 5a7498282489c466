package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.openness.Access;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All three parts of a run, as one reader may see them: closed lines and figures are in it or are not.
 *
 * @param hidden projects that this reader may not know of, though money names them
 */
public record Gathered(FundsPart funds, ProjectsPart projects, List<TextLine> texts, Set<UUID> hidden) {

    /** For those who may see closed items. */
    public static Gathered whole(FundsPart funds, ProjectsPart projects, List<TextLine> texts) {
        return new Gathered(
                new FundsPart(funds.funds().stream().map(Gathered::whole).toList(), funds.projects(), funds.findings()),
                new ProjectsPart(
                        projects.projects().stream().map(Gathered::closedToo).toList()),
                texts,
                Set.of());
    }

    /** For all others. */
    public static Gathered open(FundsPart funds, ProjectsPart projects, List<TextLine> texts) {
        return new Gathered(
                new FundsPart(
                        funds.funds().stream().map(Gathered::open).toList(),
                        funds.projects().stream()
                                .filter(it -> it.access() == Access.OPEN)
                                .toList(),
                        funds.findings().stream()
                                .filter(it -> it.access() == Access.OPEN)
                                .toList()),
                new ProjectsPart(projects.projects().stream()
                        .filter(it -> it.open() != null || it.access() == Access.OPEN)
                        .map(Gathered::open)
                        .toList()),
                texts.stream().filter(it -> it.access() == Access.OPEN).toList(),
                projects.projects().stream()
                        .filter(it -> it.open() == null && it.access() == Access.CLOSED)
                        .map(ProjectsPart.Project::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static FundsPart.Fund whole(FundsPart.Fund it) {
        return new FundsPart.Fund(
                it.fund(),
                it.name(),
                it.totals().stream()
                        .map(one ->
                                new FundsPart.Total(one.period(), one.whole() == null ? one.open() : one.whole(), null))
                        .toList(),
                it.lines().stream()
                        .map(one -> new FundsPart.MoneyLine(
                                one.party(),
                                one.label(),
                                one.period(),
                                CarriedRests.in(one.whole() == null ? one.open() : one.whole()),
                                null,
                                one.anchors(),
                                one.anchorsLeftOut()))
                        .toList());
    }

    private static FundsPart.Fund open(FundsPart.Fund it) {
        return new FundsPart.Fund(
                it.fund(),
                it.name(),
                it.totals().stream()
                        .map(one -> new FundsPart.Total(one.period(), one.open(), null))
                        .toList(),
                it.lines().stream()
                        .map(one -> new FundsPart.MoneyLine(
                                one.party(),
                                one.label(),
                                one.period(),
                                CarriedRests.in(one.open()),
                                null,
                                one.anchors(),
                                one.anchorsLeftOut()))
                        .toList());
    }

    private static ProjectsPart.Project closedToo(ProjectsPart.Project it) {
        return new ProjectsPart.Project(
                it.id(),
                it.access(),
                it.name(),
                it.aliases(),
                it.phase(),
                it.owner(),
                it.ownerParty(),
                it.from(),
                it.until(),
                it.council(),
                it.settled(),
                it.missing(),
                it.lastChange(),
                null);
    }

    private static ProjectsPart.Project open(ProjectsPart.Project it) {
        ProjectsPart.Open open = it.open();
        return open == null
                ? it
                : new ProjectsPart.Project(
                        it.id(),
                        Access.OPEN,
                        open.name(),
                        open.aliases(),
                        open.phase(),
                        open.owner(),
                        open.ownerParty(),
                        open.from(),
                        open.until(),
                        open.council(),
                        open.settled(),
                        open.missing(),
                        open.lastChange(),
                        null);
    }
}

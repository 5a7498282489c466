package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.part.Quantity;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All three parts of a run, as one reader may see them: closed lines and figures are in it or are not. */
public record Gathered(FundsPart funds, ProjectsPart projects, List<TextLine> texts) {

    /** For those who may see closed items. */
    public static Gathered whole(FundsPart funds, ProjectsPart projects, List<TextLine> texts) {
        return new Gathered(
                new FundsPart(
                        funds.funds().stream().map(Gathered::whole).toList(),
                        funds.projects().stream()
                                .map(FundsPart.ProjectMoney::forStaff)
                                .toList(),
                        funds.findings(),
                        answers(funds),
                        null),
                new ProjectsPart(
                        projects.projects().stream().map(Gathered::closedToo).toList()),
                texts.stream().map(TextLine::whole).toList());
    }

    /** Those that only closed items give are closed. */
    private static List<FundsPart.CarryOverAnswer> answers(FundsPart funds) {
        return funds.wholeAnswers() == null
                ? funds.answers()
                : funds.wholeAnswers().stream()
                        .map(it -> funds.answers().contains(it) ? it : it.closed())
                        .toList();
    }

    /** For all others. A project that they may not know of is not in it, though open items may give it money. */
    public static Gathered open(FundsPart funds, ProjectsPart projects, List<TextLine> texts) {
        Set<UUID> hidden = projects.projects().stream()
                .filter(it -> it.open() == null && it.access() == Access.CLOSED)
                .map(ProjectsPart.Project::id)
                .collect(Collectors.toUnmodifiableSet());
        Map<Boolean, List<FundsPart.ProjectMoney>> inProjects = funds.projects().stream()
                .filter(it -> it.access() == Access.OPEN && !isClosedAlone(it.open(), it.whole()))
                .map(FundsPart.ProjectMoney::forOthers)
                .collect(Collectors.partitioningBy(it -> hidden.contains(it.project())));
        return new Gathered(
                new FundsPart(
                        funds.funds().stream()
                                .filter(Gathered::hasOpen)
                                .map(it -> open(it, inProjects.getOrDefault(true, List.of())))
                                .toList(),
                        inProjects.getOrDefault(false, List.of()),
                        funds.findings().stream()
                                .filter(it -> it.access() == Access.OPEN)
                                .toList(),
                        funds.answers(),
                        null),
                new ProjectsPart(projects.projects().stream()
                        .filter(it -> it.open() != null || it.access() == Access.OPEN)
                        .map(Gathered::open)
                        .toList()),
                texts.stream()
                        .filter(it -> it.access() == Access.OPEN)
                        .map(TextLine::open)
                        .toList());
    }

    private static FundsPart.Fund whole(FundsPart.Fund it) {
        return new FundsPart.Fund(
                it.fund(),
                it.wholeName() == null ? it.name() : it.wholeName(),
                it.totals().stream()
                        .map(one -> new FundsPart.Total(
                                one.period(),
                                one.whole() == null ? one.open() : one.whole(),
                                null,
                                one.wholeInProjects() == null ? one.inProjects() : one.wholeInProjects(),
                                null))
                        .toList(),
                it.lines().stream().map(FundsPart.MoneyLine::forStaff).toList(),
                null,
                unstated(it, FundsPart.Unstated::whole));
    }

    /** Whether a fund has anything for those who may not see closed items, or has nothing at all. */
    private static boolean hasOpen(FundsPart.Fund it) {
        return it.lines().isEmpty()
                || it.lines().stream().anyMatch(one -> !isClosedAlone(one.open(), one.whole()))
                || it.totals().stream().anyMatch(one -> !isClosedAlone(one.open(), one.whole()));
    }

    /** Whether closed items alone say that there is any money, so that also its party and year are closed. */
    private static boolean isClosedAlone(Figures open, @Nullable Figures whole) {
        return whole != null && open.statesNothing();
    }

    /** @param hidden what is in projects that this reader may not know of */
    private static FundsPart.Fund open(FundsPart.Fund it, List<FundsPart.ProjectMoney> hidden) {
        List<FundsPart.MoneyLine> lines = it.lines().stream()
                .filter(one -> !isClosedAlone(one.open(), one.whole()))
                .map(FundsPart.MoneyLine::forOthers)
                .toList();
        return new FundsPart.Fund(
                it.fund(),
                it.name(),
                it.totals().stream()
                        .filter(one -> !isClosedAlone(one.open(), one.whole()))
                        .map(one -> new FundsPart.Total(
                                one.period(),
                                known(one, it.lines(), lines),
                                null,
                                without(
                                        one.inProjects(),
                                        hidden.stream()
                                                .filter(its -> its.fund().equals(it.fund())
                                                        && its.period().equals(one.period()))
                                                .toList()),
                                null))
                        .toList(),
                lines,
                null,
                unstated(it, FundsPart.Unstated::open));
    }

    /** @param known what one kind of readers may know of the party */
    private static List<FundsPart.Unstated> unstated(
            FundsPart.Fund it, Function<FundsPart.Unstated, @Nullable Figures> known) {
        return it.unstated().stream()
                .filter(one -> known.apply(one) != null)
                .map(one -> new FundsPart.Unstated(one.party(), one.label(), known.apply(one), null))
                .toList();
    }

    /** What the total states. What it cannot state for a line that is left out, the lines that are left state. */
    private static Figures known(FundsPart.Total total, List<FundsPart.MoneyLine> all, List<FundsPart.MoneyLine> left) {
        List<Figures> its = ofPeriod(left, total.period());
        return its.size() == ofPeriod(all, total.period()).size()
                ? total.open()
                : Figures.of(quantity -> {
                    Money stated = total.open().of(quantity);
                    return stated == null ? sum(its, quantity) : stated;
                });
    }

    private static @Nullable Figures without(@Nullable Figures inProjects, List<FundsPart.ProjectMoney> hidden) {
        return inProjects == null
                ? null
                : Figures.of(quantity -> {
                    Money left = inProjects.of(quantity);
                    for (FundsPart.ProjectMoney it : hidden) {
                        left = left == null
                                ? null
                                : left.minus(it.open().known(quantity).orAtLeast());
                    }
                    return left;
                });
    }

    private static List<Figures> ofPeriod(List<FundsPart.MoneyLine> lines, String period) {
        return lines.stream()
                .filter(it -> it.period().equals(period))
                .map(FundsPart.MoneyLine::open)
                .toList();
    }

    private static @Nullable Money sum(List<Figures> all, Quantity quantity) {
        Money sum = Money.NONE;
        for (Figures it : all) {
            Money amount = it.of(quantity);
            if (amount == null) {
                return null;
            }
            sum = sum.plus(amount);
        }
        return sum;
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
                it.written(),
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
                        open.written(),
                        null);
    }
}

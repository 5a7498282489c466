package dk.sundhedsklynge.funds.opening;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedPosition;
import dk.sundhedsklynge.funds.effect.OpeningPosition;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.ledger.StatedPositions;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.posting.DueWeighings;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.project.ProjectsOfOthers;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.VisibleCooperations;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weighs all of a cooperation with and without an opening, and says what would be different. Nothing is booked. */
@ApplicationScoped
public class PreviewOpening {
    private static final Outcome NOT_THERE = new Outcome.Waiting(Set.of());

    private final ReconcileLedger ledger;
    private final DueWeighings weighings;
    private final StatedPositions positions;
    private final VisibleCooperations cooperations;
    private final KnownRegister register;
    private final ProjectOwners owners;
    private final ProjectsOfOthers projects;
    private final Caller caller;
    private final Clock clock;

    PreviewOpening(
            ReconcileLedger ledger,
            DueWeighings weighings,
            StatedPositions positions,
            VisibleCooperations cooperations,
            KnownRegister register,
            ProjectOwners owners,
            ProjectsOfOthers projects,
            Caller caller,
            Clock clock) {
        this.ledger = ledger;
        this.weighings = weighings;
        this.positions = positions;
        this.cooperations = cooperations;
        this.register = register;
        this.owners = owners;
        this.projects = projects;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param meeting whose own decisions come after the position; null when it is none's */
    @Transactional
    public PreviewOutcome preview(String cooperation, OrderedTerms.Opening terms, @Nullable UUID meeting) {
        if (!cooperations.contain(cooperation)) {
            return new PreviewOutcome.NotFound(cooperation);
        }
        return switch (caller.permission(cooperation, Role.SECRETARIAT, Role.FINANCE, Role.AUDITOR)) {
            case UNKNOWN -> new PreviewOutcome.NotFound(cooperation);
            case FORBIDDEN -> new PreviewOutcome.Forbidden();
            case GRANTED ->
                weighings
                        .tooMany(cooperation)
                        .<PreviewOutcome>map(PreviewOutcome.TooManyOrders::new)
                        .orElseGet(() -> new PreviewOutcome.Previewed(weigh(cooperation, terms, meeting)));
        };
    }

    private PreviewOutcome.Preview weigh(String cooperation, OrderedTerms.Opening ordered, @Nullable UUID meeting) {
        String fund = ordered.fund(cooperation);
        Terms.Opening terms = ordered.terms();
        Order opening = new Order(
                UUID.randomUUID(),
                CauseType.OPENING,
                cooperation,
                fund,
                terms.asOf(),
                true,
                null,
                List.of(),
                false,
                null,
                meeting,
                place(terms, meeting),
                cooperation,
                terms);
        boolean ofOthers = !owners.ofOthers(cooperation, terms.projects()).isEmpty()
                || !projects.among(cooperation, terms.projects()).isEmpty();
        ReconcileLedger.Trial trial = ledger.tryOut(cooperation, ofOthers ? List.of() : List.of(opening), Set.of());
        List<PreviewOutcome.Change> changes = trial.before().values().stream()
                .map(one -> new PreviewOutcome.Change(one.order(), one.outcome(), outcome(trial, one.order())))
                .filter(change -> !change.before().comesToTheSame(change.after()))
                .sorted(Comparator.comparing(
                                (PreviewOutcome.Change change) -> change.order().on())
                        .thenComparing(change -> change.order().id()))
                .toList();
        Outcome outcome = ofOthers ? Outcome.OTHER_COOPERATION : outcome(trial, opening);
        StatedPosition now = positions.whole(cooperation).of(fund);
        StatedPosition then = outcome instanceof Outcome.Booked
                ? OpeningPosition.inForce(now, terms.asOf(), terms.period(), ordered.lines())
                : now;
        return new PreviewOutcome.Preview(
                trial.inForce().get(fund),
                outcome,
                changes,
                known(cooperation, fund, trial.balancesBefore(), now),
                known(cooperation, fund, trial.balancesAfter(), then.withEntries(fund, trial.standing())));
    }

    /** Minutes are taken to state it on its day; what no meeting states is stated now. */
    private Precedence place(Terms.Opening terms, @Nullable UUID meeting) {
        return meeting == null
                ? Precedence.ofOpening(LocalDate.ofInstant(clock.instant(), DanishDates.ZONE), Long.MAX_VALUE)
                : Precedence.inMinutes(terms.asOf(), 0, 0);
    }

    /** Nobody is asked what a party has of another fund than the cluster's own. */
    private KnownFigures known(String cooperation, String fund, Balances balances, StatedPosition stated) {
        PartiesOfFund parties = register.partiesOf(cooperation);
        return new KnownMoney(
                        balances.standing(account -> account.fund().equals(fund)),
                        stated,
                        FundNames.isOfCluster(fund) ? parties : parties.askingNobody())
                .total();
    }

    private static Outcome outcome(ReconcileLedger.Trial trial, Order order) {
        WeighedOrder weighed = trial.after().get(order.id());
        return weighed == null ? NOT_THERE : weighed.outcome();
    }
}

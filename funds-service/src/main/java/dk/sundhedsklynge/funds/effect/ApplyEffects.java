package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.ledger.PublishedBalances;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.posting.LedgerChanged;
import dk.sundhedsklynge.funds.posting.ReconcileLedger;
import dk.sundhedsklynge.funds.posting.ReconcileLedger.Reason;
import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.funds.register.Parties;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.funds.weighing.Progress;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Does what decisions order, once by effect id: each order is kept, and the ledger of its cooperation is brought in step with
 * all that was ordered, which may change the answers to others as well.
 */
@ApplicationScoped
@Transactional
public class ApplyEffects {
    private static final Set<String> GRANTING = Set.of("reserve", "grant", "supplement", "frame", "earmark");

    private static final String LATER =
            "Der er kommet noget til, som kommer før: bogført igen i den rigtige rækkefølge.";
    private static final String EVERYTHING = "Hele regnskabet er genberegnet: bogført igen i den rigtige rækkefølge.";
    private static final String WITHDRAWN = "Virkningen er trukket tilbage.";
    private static final String NOT_LEFT =
            "Pengene kom fra andre midler, og det er bogført anderledes dér: de er ikke længere gået ud.";
    private static final String OTHER_COOPERATION = "Projektet hører til et andet samarbejde.";
    private static final String ELSEWHERE = "En virkning i projekter, som der ventes på, har fået et andet svar.";

    private final Effects effects;
    private final PublishAnswers answers;
    private final ReconcileLedger ledger;
    private final ProjectOwners owners;
    private final PublishedBalances published;
    private final Parties parties;
    private final Event<LedgerChanged> ledgerChanged;
    private final WindingUps windingUps;
    private final Clock clock;

    ApplyEffects(
            Effects effects,
            PublishAnswers answers,
            ReconcileLedger ledger,
            ProjectOwners owners,
            PublishedBalances published,
            Parties parties,
            Event<LedgerChanged> ledgerChanged,
            WindingUps windingUps,
            Clock clock) {
        this.windingUps = windingUps;
        this.effects = effects;
        this.answers = answers;
        this.ledger = ledger;
        this.owners = owners;
        this.published = published;
        this.parties = parties;
        this.ledgerChanged = ledgerChanged;
        this.clock = clock;
    }

    /** An effect that is known is not done again; its answer is repeated, in case it was lost. */
    public void order(Effect effect) {
        owners.holdStill();
        ledger.take(effect.cooperation());
        Optional<AnsweredEffect> known = effects.find(effect.id());
        if (known.isPresent()) {
            answers.publish(known.get());
        } else if (!effects.isWithdrawn(effect.id())) {
            boolean closed = effects.newestAccess(effect.id()).orElse(effect.closed());
            Effect now = effect.withAccess(closed);
            Order order = now.order(parties.inOrder(now.partiesOfKey()));
            effects.add(now, order, clock.instant());
            if (isRefusedByWindingUp(now)) {
                ledger.refuse(order, Outcome.WINDING_UP);
            } else if (!now.orderedTerms().namedFunds().stream().allMatch(FundNames::canBeTyped)) {
                ledger.refuse(order, Outcome.FUND_NAME);
            } else {
                ledger.add(order, new Reason(effect.decidedBy(), LATER));
            }
        }
    }

    /** After the cut-off no body grants; what was granted is still lowered, carried over, handed over and corrected. */
    private boolean isRefusedByWindingUp(Effect effect) {
        return GRANTING.contains(effect.type())
                && windingUps
                        .of(effect.cooperation())
                        .filter(it -> effect.decidedOn().isAfter(it.cutOff()))
                        .isPresent();
    }

    /**
     * What was booked for it is reversed; whoever took it back has corrected the decision otherwise. What counts from a closed
     * period stands as it was booked, and operators are shown it.
     */
    public void withdraw(EffectWithdrawn withdrawn) {
        withdraw(withdrawn, new Reason("service:meetings", WITHDRAWN));
    }

    /** Money that arrived has not left where it came from after all; nobody has taken a decision back. */
    void takeAway(EffectWithdrawn arrival) {
        withdraw(arrival, new Reason("service:funds", NOT_LEFT));
    }

    private void withdraw(EffectWithdrawn withdrawn, Reason reason) {
        ledger.take(withdrawn.cooperation());
        effects.keepWithdrawn(withdrawn);
        Optional<AnsweredEffect> known =
                effects.find(withdrawn.id()).filter(effect -> effect.answer().state() != EffectAnswer.State.WITHDRAWN);
        if (known.isEmpty()) {
            answered(withdrawn.cooperation(), withdrawn.id(), reason);
        } else if (known.get().turn() == null || !ledger.isClosed(known.get().order())) {
            if (ledger.remove(withdrawn.cooperation(), withdrawn.id(), reason)) {
                effects.withdraw(withdrawn.id(), clock.instant());
                if (known.get().effect().closed()) {
                    published.releaseWhatIsOpen(withdrawn.cooperation());
                }
            }
        }
    }

    /**
     * Weighs everything of a cooperation, with all that was put off until then.
     *
     * @param named effects that name a project whose owner is another than before
     */
    public void weighEverything(String cooperation, Set<UUID> named, Progress progress) {
        Set<UUID> withdrawn = new HashSet<>();
        for (AnsweredEffect effect : effects.toWithdraw(cooperation)) {
            if (effect.turn() == null || !ledger.isClosed(effect.order())) {
                withdrawn.add(effect.effect().id());
            }
        }
        ledger.everything(cooperation, withdrawn, named, new Reason("service:funds", EVERYTHING), progress);
        withdrawn.forEach(id -> effects.withdraw(id, clock.instant()));
        if (!withdrawn.isEmpty()) {
            published.releaseWhatIsOpen(cooperation);
        }
    }

    /** Its owner and access are told. What other cooperations ordered for it is refused, and its money is shown to whom it may be. */
    public void knowOwner(ProjectState project) {
        ProjectOwners.Known known = owners.know(project);
        if (known.otherAccess()) {
            changeAccess(project);
        }
        if (known.otherOwner()) {
            Reason reason = new Reason("service:projects", OTHER_COOPERATION);
            effects.thatName(project.id())
                    .forEach((cooperation, named) -> ledger.ownerChanged(cooperation, named, reason));
        }
    }

    private void changeAccess(ProjectState project) {
        ledger.take(project.cooperation());
        published.holdIfClosed(project.cooperation(), Set.of(project.id()));
        published.releaseWhatIsOpen(project.cooperation());
        ledgerChanged.fire(new LedgerChanged(project.cooperation(), Set.of(project.id()), Set.of()));
    }

    /** The item they stem from was closed or opened: no krone moves, but others may see it. */
    public void changeAccess(AccessChanged changed) {
        ledger.take(changed.cooperation());
        List<Order> shownOtherwise = new ArrayList<>();
        for (AccessChanged.EffectAccess effect : changed.effects()) {
            if (effects.keepAccess(effect, changed) && effects.changeAccess(effect.id(), effect.isClosed())) {
                Order order = effects.find(effect.id()).orElseThrow().order();
                shownOtherwise.add(order);
                if (effect.isClosed()) {
                    published.holdBeforeClosed(
                            changed.cooperation(), order.terms().projects());
                }
            }
        }
        if (!shownOtherwise.isEmpty()) {
            published.releaseWhatIsOpen(changed.cooperation());
            ledgerChanged.fire(new LedgerChanged(
                    changed.cooperation(),
                    shownOtherwise.stream()
                            .flatMap(order -> order.terms().projects().stream())
                            .collect(Collectors.toSet()),
                    shownOtherwise.stream()
                            .filter(Order::isOpening)
                            .map(Order::fund)
                            .collect(Collectors.toSet())));
        }
    }

    /** Another service has answered an effect; ours may wait for it. */
    public void answeredElsewhere(AnsweredElsewhere answered, boolean applied) {
        ledger.take(answered.cooperation());
        if (effects.keep(answered, applied)) {
            answered(answered.cooperation(), answered.id(), new Reason("service:projects", ELSEWHERE));
        }
    }

    private void answered(String cooperation, UUID effect, Reason reason) {
        if (effects.isWaitedFor(cooperation, effect)) {
            ledger.answered(cooperation, effect, reason);
        }
    }
}

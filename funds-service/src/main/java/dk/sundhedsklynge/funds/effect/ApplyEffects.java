package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.book.BalanceLedger;
import dk.sundhedsklynge.funds.database.Database;
import dk.sundhedsklynge.funds.project.ProjectOwners;
import dk.sundhedsklynge.funds.project.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Does what decisions order, once by effect id: each order is kept, and the ledger of its cooperation is brought in step with
 * all that was ordered, which may change the answers to others as well.
 */
@ApplicationScoped
@Transactional
public class ApplyEffects {
    private static final String LATER =
            "Der er kommet noget til, som kommer før: bogført igen i den rigtige rækkefølge.";
    private static final String WITHDRAWN = "Virkningen er trukket tilbage.";
    private static final String OTHER_COOPERATION = "Projektet hører til et andet samarbejde.";
    private static final String ACCESS = "Punktet er lukket eller åbnet.";
    private static final String ELSEWHERE = "En virkning i projekter, som der ventes på, har fået et andet svar.";

    private final Effects effects;
    private final EffectAnswers answers;
    private final BalanceLedger ledger;
    private final ProjectOwners owners;
    private final Database database;
    private final Clock clock;

    ApplyEffects(
            Effects effects,
            EffectAnswers answers,
            BalanceLedger ledger,
            ProjectOwners owners,
            Database database,
            Clock clock) {
        this.effects = effects;
        this.answers = answers;
        this.ledger = ledger;
        this.owners = owners;
        this.database = database;
        this.clock = clock;
    }

    /** An effect that is known is not done again; its answer is repeated, in case it was lost. */
    public void order(Effect effect) {
        owners.holdStill();
        database.lock(effect.cooperation());
        Optional<AnsweredEffect> known = effects.find(effect.id());
        if (known.isPresent()) {
            answers.publish(known.get());
        } else if (!effects.isWithdrawn(effect.id())) {
            boolean closed = effects.newestAccess(effect.id()).orElse(effect.closed());
            effects.add(effect.withAccess(closed), clock.instant());
            ledger.balance(effect.cooperation(), effect.decidedBy(), LATER);
        }
    }

    /** What was booked for it is reversed; whoever took it back has corrected the decision otherwise. */
    public void withdraw(EffectWithdrawn withdrawn) {
        database.lock(withdrawn.cooperation());
        effects.keepWithdrawn(withdrawn);
        if (effects.withdraw(withdrawn.id(), clock.instant())) {
            ledger.balance(withdrawn.cooperation(), "service:meetings", WITHDRAWN);
        }
    }

    /** A project is known by now: what other cooperations ordered for it is refused. */
    public void knowOwner(ProjectState project) {
        if (owners.know(project)) {
            for (String other : new TreeSet<>(owners.othersThatName(project))) {
                ledger.balance(other, "service:projects", OTHER_COOPERATION);
            }
        }
    }

    /** The item they stem from was closed or opened: no krone moves, but others may see it. */
    public void changeAccess(AccessChanged changed) {
        database.lock(changed.cooperation());
        boolean shownOtherwise = false;
        for (AccessChanged.EffectAccess effect : changed.effects()) {
            if (effects.keepAccess(effect, changed)) {
                shownOtherwise |= effects.changeAccess(effect.id(), effect.isClosed());
            }
        }
        if (shownOtherwise) {
            ledger.balance(changed.cooperation(), "service:meetings", ACCESS);
        }
    }

    /** Another service has answered an effect; ours may wait for it. */
    public void answeredElsewhere(AnsweredElsewhere answered, boolean applied) {
        database.lock(answered.cooperation());
        if (effects.keep(answered, applied) && effects.isWaitedFor(answered.cooperation(), answered.id())) {
            ledger.balance(answered.cooperation(), "service:projects", ELSEWHERE);
        }
    }
}

package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a secretary says to an effect: confirm, correct and confirm, reject, take a rejection back, or withdraw. */
@ApplicationScoped
@Transactional
public class SettleEffect {
    private static final String AGAIN =
            "Den blev bekræftet og taget tilbage (\"%s\"). Se den efter, før den bekræftes igen.";

    private final Effects effects;
    private final EffectOrders orders;
    private final ProjectReferences projects;
    private final ReadTerms readTerms;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    SettleEffect(
            Effects effects,
            EffectOrders orders,
            ProjectReferences projects,
            ReadTerms readTerms,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.effects = effects;
        this.orders = orders;
        this.projects = projects;
        this.readTerms = readTerms;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Orders it. The order and the change of state are one transaction.
     *
     * @param corrected terms in place of those read; null leaves them
     * @param reservation the reserved effect that this one turns into a grant; null leaves it
     * @param said what becomes of the confirmed effect that it would stand beside; null where there is none
     * @param read the version that the caller has looked at; null confirms whatever stands
     */
    public EffectOutcome confirm(
            UUID id,
            @Nullable ObjectNode corrected,
            @Nullable UUID reservation,
            @Nullable EarlierEffect said,
            @Nullable IfMatch read) {
        return settle(id, effect -> {
            if (read != null && !read.isOf(effect.version())) {
                return new EffectOutcome.ChangedMeanwhile(read);
            }
            // What waits may become pending, but by what it waits for: it was ordered, and is ordered once.
            if (effect.state() != EffectState.PROPOSED) {
                return new EffectOutcome.WrongState(effect.state(), Settlement.CONFIRM);
            }
            if (reservation != null && !effects.isOf(reservation, effect.cooperation())) {
                return new EffectOutcome.UnknownEffect("reservation", reservation);
            }
            Terms terms = effect.terms();
            if (corrected != null && !corrected.isNull()) {
                switch (readTerms.read(effect.type(), corrected, effect.cooperation(), effect.decidedOn())) {
                    case ReadTerms.Outcome.Wrong(List<FieldError> errors) -> {
                        return new EffectOutcome.InvalidTerms(errors);
                    }
                    case ReadTerms.Outcome.Right(Terms right) -> terms = right;
                }
                List<FieldError> errors = otherSum(effect.terms(), terms);
                if (!errors.isEmpty()) {
                    return new EffectOutcome.InvalidTerms(errors);
                }
            }
            Effect earlier = earlier(effect);
            List<EarlierEffect> possible =
                    earlier == null ? List.of() : EarlierEffect.possible(earlier.state(), earlier.terms(), terms);
            if (earlier != null && (said == null || !possible.contains(said))) {
                return new EffectOutcome.BesideEarlier(earlier.state(), possible);
            }
            if (!terms.equals(effect.terms())) {
                effect.correct(terms);
            }
            if (earlier != null && said != null) {
                switch (said) {
                    case REPLACE -> replace(earlier, effect);
                    case DIFFERENCE -> {
                        return new EffectOutcome.Done(difference(earlier, effect));
                    }
                    case KEEP -> {}
                }
            }
            if (reservation != null) {
                effect.grantReserved(reservation);
            }
            order(effect);
            return new EffectOutcome.Done(effect);
        });
    }

    /** Percentages that made a whole are not corrected into something else. */
    private static List<FieldError> otherSum(Terms read, Terms corrected) {
        return read instanceof Terms.SetKey was
                        && corrected instanceof Terms.SetKey now
                        && was.percentages().isPresent()
                        && now.total() != was.total()
                ? List.of(new FieldError(
                        "terms.weights[0].weight",
                        "Vægtene var procenter og gav %s tilsammen; nu giver de %s. Ret dem, så summen er den samme."
                                .formatted(DanishNumbers.format(was.total()), DanishNumbers.format(now.total()))))
                : List.of();
    }

    /** The confirmed effect that it would stand beside; null when there is none. */
    private @Nullable Effect earlier(Effect effect) {
        return effect.rival() == null
                ? null
                : effects.findForChange(effect.rival())
                        .filter(it -> it.state().isOrdered())
                        .orElse(null);
    }

    private void replace(Effect earlier, Effect effect) {
        if (earlier.replaceBy(effect.id(), SettledBy.of(caller), clock.instant())) {
            orders.withdraw(earlier, "replaced");
        }
    }

    /** Orders what the proposal says more or less than the earlier effect, in place of the proposal. */
    private Effect difference(Effect earlier, Effect proposal) {
        Terms.Commitment said = (Terms.Commitment) earlier.terms();
        Terms.Commitment now = (Terms.Commitment) proposal.terms();
        Money more = now.amount().minus(said.amount());
        Draft draft = more.ore() < 0
                ? proposal.instead(
                        EffectType.REDUCE, new Terms.Reduction(now.project(), Money.NONE.minus(more), null, null))
                : proposal.instead(
                        EffectType.SUPPLEMENT,
                        new Terms.Commitment(
                                now.project(), now.period(), more, now.party(), now.label(), now.key(), null));
        Effect difference = Effect.entered(draft, caller.subject(), clock.instant());
        effects.persist(difference);
        proposal.replaceBy(difference.id(), SettledBy.of(caller), clock.instant());
        order(difference);
        return difference;
    }

    /** Orders what the caller already may and holds. */
    void order(Effect effect) {
        keepNames(effect);
        effect.order(effects.allDone(effect.waitsFor()), SettledBy.of(caller), clock.instant());
        orders.order(effect);
        audit("effect-confirmed", effect, effect.terms());
    }

    /** What a project is registered as is what later minutes know it by. */
    private void keepNames(Effect effect) {
        if (effect.terms() instanceof Terms.Registration it) {
            projects.findByIdOptional(it.project()).ifPresent(project -> project.alsoKnownAs(it.names()));
        }
    }

    public EffectOutcome reject(UUID id, String reason) {
        return settle(id, effect -> {
            if (!effect.state().mayBecome(EffectState.REJECTED)) {
                return new EffectOutcome.WrongState(effect.state(), Settlement.REJECT);
            }
            effect.reject(reason, SettledBy.of(caller), clock.instant());
            audit("effect-rejected", effect, Map.of("reason", reason));
            return new EffectOutcome.Done(effect);
        });
    }

    /** Takes a rejection back, so that it is proposed again. */
    public EffectOutcome takeBack(UUID id) {
        return settle(id, effect -> {
            if (effect.state() != EffectState.REJECTED) {
                return new EffectOutcome.WrongState(effect.state(), Settlement.TAKE_BACK);
            }
            effect.takeBack();
            audit("effect-taken-back", effect, Map.of());
            return new EffectOutcome.Done(effect);
        });
    }

    /**
     * Takes back what was confirmed, together with all that was ordered and rests on it. What was booked is reversed, and a
     * project stands as if it had not been decided.
     *
     * @param again whether all of it is proposed again, to be corrected and confirmed
     */
    public EffectOutcome withdraw(UUID id, String reason, boolean again) {
        return settle(id, effect -> {
            if (!effect.state().mayBecome(EffectState.WITHDRAWN)) {
                return new EffectOutcome.WrongState(effect.state(), Settlement.WITHDRAW);
            }
            // What rests on an effect that was not carried out goes on waiting, for one that replaces it.
            List<Effect> resting = effect.state().isDone() ? effects.restingOn(id) : List.of();
            List<Effect> withdrawn = Stream.concat(
                            Stream.of(effect),
                            resting.stream().filter(it -> it.state().isOrdered()))
                    .toList();
            if (again) {
                Map<UUID, UUID> ids = withdrawn.stream().collect(Collectors.toMap(Effect::id, it -> UUID.randomUUID()));
                UnaryOperator<UUID> renamed = it -> ids.getOrDefault(it, it);
                withdrawn.forEach(it -> proposeAgain(it, renamed, reason));
                resting.stream().filter(Effect::isProposed).forEach(it -> it.waitForAgain(renamed));
            } else {
                withdrawn.forEach(it -> withdraw(it, reason));
            }
            return new EffectOutcome.Done(effect);
        });
    }

    private void withdraw(Effect effect, String reason) {
        effect.withdraw(reason, SettledBy.of(caller), clock.instant());
        orders.withdraw(effect, "withdrawn");
        audit("effect-withdrawn", effect, Map.of("reason", reason));
    }

    private void proposeAgain(Effect effect, UnaryOperator<UUID> ids, String reason) {
        Effect again = effect.again(
                ids, AGAIN.formatted(reason.strip().replaceAll("\\s+", " ")), caller.subject(), clock.instant());
        effects.persist(again);
        effect.proposeAgainAs(again.id(), reason, SettledBy.of(caller), clock.instant());
        orders.withdraw(effect, "withdrawn");
        audit("effect-proposed-again", effect, Map.of("reason", reason, "as", again.id()));
    }

    private EffectOutcome settle(UUID id, Function<Effect, EffectOutcome> how) {
        Effect effect = effects.findForChange(id)
                .filter(found -> found.access().isVisibleTo(caller, found.cooperation()))
                .orElse(null);
        if (effect == null) {
            return new EffectOutcome.NotFound();
        }
        return switch (caller.permission(effect.cooperation(), Role.SECRETARIAT)) {
            case UNKNOWN -> new EffectOutcome.NotFound();
            case FORBIDDEN -> new EffectOutcome.Forbidden();
            case GRANTED -> how.apply(effect);
        };
    }

    private void audit(String action, Effect effect, Object detail) {
        audit.record(action, "effect", effect.id().toString(), effect.cooperation(), detail);
    }
}

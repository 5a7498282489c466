package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells meetings and projects what came of an effect. The newest sequence counts: what comes in later can change an answer. */
@ApplicationScoped
public class PublishAnswers {
    public static final String APPLIED = "funds.effect-applied.v1";
    public static final String REFUSED = "funds.effect-refused.v1";

    /**
     * Body of {@code funds.effect-applied.v1}.
     *
     * @param on the day it counts from
     * @param warning one Danish sentence when it was booked although something did not suffice
     */
    public record EffectApplied(
            UUID id,
            long sequence,
            String cooperation,
            String result,
            @Nullable UUID entry,
            LocalDate on,
            @Nullable String warning) {}

    /** Body of {@code funds.effect-refused.v1}. */
    public record EffectRefused(
            UUID id,
            long sequence,
            String cooperation,
            String reason,
            @Nullable Money missing,
            String advice) {}

    private final Outbox outbox;

    PublishAnswers(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes the answer as it stands; nothing while there is none. */
    void publish(AnsweredEffect answered) {
        // Nobody ordered an arrival but this service itself.
        if (answered.sequence() == 0 || answered.effect().type().equals(OrderedTerms.Arrival.TYPE)) {
            return;
        }
        switch (answered.answer().state()) {
            case APPLIED -> send(answered, APPLIED, applied(answered));
            case REFUSED, WAITING -> send(answered, REFUSED, refused(answered));
            case WITHDRAWN -> {}
        }
    }

    private void send(AnsweredEffect answered, String type, Object body) {
        Effect effect = answered.effect();
        outbox.publish(Topic.FUNDS, effect.cooperation(), type, effect.id().toString(), body);
    }

    static EffectApplied applied(AnsweredEffect answered) {
        Effect effect = answered.effect();
        EffectAnswer answer = answered.answer();
        return new EffectApplied(
                effect.id(),
                answered.sequence(),
                effect.cooperation(),
                Objects.requireNonNull(answer.result()),
                answer.entry(),
                Objects.requireNonNull(answer.on()),
                answer.warning());
    }

    /** An effect that was applied and has to wait again is no longer done; that it was must not stand elsewhere. */
    static EffectRefused refused(AnsweredEffect answered) {
        Effect effect = answered.effect();
        EffectAnswer answer = answered.answer();
        boolean waitsAgain = answer.state() == EffectAnswer.State.WAITING;
        Long missing = answer.missing();
        return new EffectRefused(
                effect.id(),
                answered.sequence(),
                effect.cooperation(),
                waitsAgain ? "waits-again" : Objects.requireNonNull(answer.reason()),
                missing == null ? null : new Money(missing),
                waitsAgain
                        ? "En virkning, som denne venter på, gælder ikke længere. Bekræft den igen, eller træk denne tilbage med en begrundelse."
                        : Objects.requireNonNull(answer.advice()));
    }
}

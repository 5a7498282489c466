package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.platform.events.Waiting;
import dk.sundhedsklynge.platform.events.WaitingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Effects that refer to something that is not here yet, for operators. */
@ApplicationScoped
class WaitingEffects implements WaitingSource {
    private static final String ADVICE =
            "Venter på en virkning eller en fordelingsnøgle, som ikke er udført. Se efter den blandt de fejlede hændelser her og i"
                    + " projekter, og bed sekretariatet bekræfte den, hvis den mangler, eller trække denne tilbage.";

    private static final String FROZEN =
            "Trukket tilbage, men den tæller fra en lukket periode og står derfor, som den er bogført. Bed sekretariatet få det"
                    + " rettet med en ny beslutning, der tæller fra en dag i den åbne periode.";

    private final Effects effects;

    WaitingEffects(Effects effects) {
        this.effects = effects;
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        return Stream.concat(
                        effects.waiting().stream().map(WaitingEffects::shown),
                        effects.withdrawnInClosedPeriod().stream().map(WaitingEffects::shown))
                .filter(waiting -> waiting.since().isBefore(moment))
                .toList();
    }

    private static Waiting shown(AnsweredEffect it) {
        Effect effect = it.effect();
        Instant again = it.answeredAt();
        return new Waiting(
                effect.id(),
                effect.type(),
                effect.cooperation(),
                List.copyOf(it.answer().waiting()),
                // One that was answered before has waited again since then.
                it.sequence() == 0 || again == null ? it.receivedAt() : again,
                ADVICE);
    }

    private static Waiting shown(Effects.StandsInClosedPeriod it) {
        Effect effect = it.effect().effect();
        return new Waiting(effect.id(), effect.type(), effect.cooperation(), List.of(), it.since(), FROZEN);
    }
}

package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.Addressee;
import dk.sundhedsklynge.platform.events.Waiting;
import dk.sundhedsklynge.platform.events.WaitingSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Effects that were ordered and have no answer, for operators. */
@ApplicationScoped
class WaitingEffects implements WaitingSource {
    private static final String UNANSWERED =
            "Bestilt, men %s har ikke svaret. Se efter usendte hændelser her og fejlede hændelser dér; et snapshot her bestiller den"
                    + " igen uden at gøre noget to gange.";
    private static final String WAITS =
            "Venter på en anden virkning, som ikke er udført. Find ud af, hvad den venter på, eller bed sekretariatet om at erstatte"
                    + " eller trække en afvist tilbage.";

    private final Effects effects;

    WaitingEffects(Effects effects) {
        this.effects = effects;
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        List<Effect> unanswered = effects.awaitingAnswer();
        Set<UUID> done = effects.done(unanswered.stream()
                .flatMap(effect -> effect.waitsFor().stream())
                .distinct()
                .toList());
        return unanswered.stream()
                .filter(effect -> settled(effect).isBefore(moment))
                .map(effect -> shown(effect, done))
                .toList();
    }

    private static Waiting shown(Effect effect, Set<UUID> done) {
        List<UUID> missing = new ArrayList<>(effect.waitsFor());
        missing.removeAll(done);
        return new Waiting(
                effect.id(),
                effect.type().code(),
                effect.cooperation(),
                missing,
                settled(effect),
                missing.isEmpty() ? UNANSWERED.formatted(name(effect.type().addressee())) : WAITS);
    }

    private static Instant settled(Effect effect) {
        return Objects.requireNonNullElse(effect.settledAt(), effect.createdAt());
    }

    private static String name(Addressee addressee) {
        return switch (addressee) {
            case FUNDS -> "midler";
            case PROJECTS -> "projekter";
        };
    }
}

package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.events.EventHandler;
import dk.sundhedsklynge.platform.events.InboundEvent;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what funds and projects answer. An answer no newer than the one held is skipped. */
@ApplicationScoped
public class EffectAnswers implements EventHandler {
    private static final Set<String> APPLIED = Set.of("funds.effect-applied.v1", "projects.effect-applied.v1");
    private static final Set<String> REFUSED = Set.of("funds.effect-refused.v1", "projects.effect-refused.v1");

    private final Effects effects;

    EffectAnswers(Effects effects) {
        this.effects = effects;
    }

    /**
     * What is read of {@code funds.effect-applied.v1} and {@code projects.effect-applied.v1}.
     *
     * @param warning Danish: booked all the same, but to be looked at; projects give none
     */
    public record EffectApplied(
            UUID id,
            long sequence,
            String result,
            @Nullable UUID entry,
            LocalDate on,
            @Nullable String warning) {
        EffectState state() {
            return switch (result) {
                case "booked", "changed" -> EffectState.APPLIED;
                case "reserved" -> EffectState.RESERVED;
                case "contained" -> EffectState.CONTAINED;
                default ->
                    throw new InvalidEvent(
                            "Feltet result har en værdi, som ikke kendes her. Afsenderen skal rette hændelsen"
                                    + " og sende den igen; er afsenderen nyere end denne tjeneste, afspilles den efter opdateringen.");
            };
        }
    }

    /** What is read of {@code funds.effect-refused.v1} and {@code projects.effect-refused.v1}. */
    public record EffectRefused(
            UUID id, long sequence, String reason, @Nullable Money missing, String advice) {
        /** What waits for a grant that was refused goes on waiting: the grant is what somebody has to settle. */
        EffectState state() {
            return reason.equals("grant-refused") ? EffectState.WAITING : EffectState.REFUSED;
        }
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "funds.effect-applied.v1",
                "projects.effect-applied.v1",
                "funds.effect-refused.v1",
                "projects.effect-refused.v1");
    }

    @Override
    public void handle(InboundEvent event) {
        if (APPLIED.contains(event.type())) {
            EffectApplied it = event.as(EffectApplied.class);
            take(it.id(), it.sequence(), it.state(), Answer.applied(it.result(), it.entry(), it.on(), it.warning()));
        } else if (REFUSED.contains(event.type())) {
            EffectRefused it = event.as(EffectRefused.class);
            Long missing = it.missing() == null ? null : it.missing().ore();
            take(it.id(), it.sequence(), it.state(), Answer.refused(it.reason(), it.advice(), missing));
        }
    }

    /** An answer to an effect that is not here is nobody's: effects are made here and never deleted. */
    private void take(UUID id, long sequence, EffectState state, Answer answer) {
        Effect effect = effects.findForChange(id)
                .orElseThrow(() -> new InvalidEvent(
                        "Den virkning, der svares på, er ikke bestilt herfra. Er databasen gendannet fra"
                                + " en ældre kopi, skal virkningen bekræftes igen; ellers skal intet gøres."));
        if (effect.receiveAnswer(state, sequence, answer)) {
            effects.flush();
            effects.waitingFor(id).forEach(waiting -> waiting.waitFor(effects.allDone(waiting.waitsFor())));
        }
    }
}

package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.Topic;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells meetings what came of an effect. The newest sequence counts: older minutes can change an answer. */
@ApplicationScoped
public class PublishAnswers {
    public static final String APPLIED = "projects.effect-applied.v1";
    public static final String REFUSED = "projects.effect-refused.v1";

    /**
     * Body of {@code projects.effect-applied.v1}.
     *
     * @param result {@code changed}, or {@code contained} when the project already stood so
     * @param entry always null: only funds books entries
     * @param on the day it took place
     */
    public record EffectApplied(
            UUID id,
            long sequence,
            String cooperation,
            String result,
            @Nullable UUID entry,
            LocalDate on) {}

    /**
     * Body of {@code projects.effect-refused.v1}.
     *
     * @param missing always null: only funds can miss money
     */
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
    void publish(Effect effect) {
        switch (effect.state()) {
            case APPLIED -> send(effect, APPLIED, applied(effect));
            case REFUSED -> send(effect, REFUSED, refused(effect));
            case WAITING, WITHDRAWN -> {}
        }
    }

    private void send(Effect effect, String type, Object body) {
        outbox.publish(Topic.PROJECTS, effect.cooperation(), type, effect.id().toString(), body);
    }

    static EffectApplied applied(Effect effect) {
        return new EffectApplied(
                effect.id(),
                effect.sequence(),
                effect.cooperation(),
                effect.result() == Effect.Result.CONTAINED ? "contained" : "changed",
                null,
                effect.change().tookPlaceOn());
    }

    static EffectRefused refused(Effect effect) {
        return new EffectRefused(
                effect.id(),
                effect.sequence(),
                effect.cooperation(),
                Objects.requireNonNull(effect.reason()),
                null,
                Objects.requireNonNull(effect.advice()));
    }
}

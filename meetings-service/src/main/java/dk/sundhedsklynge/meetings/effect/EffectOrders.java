package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.Addressee;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.events.Outbox;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import dk.sundhedsklynge.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells funds and projects what to do. On a snapshot, orders without an answer are sent again; the effect's id keeps
 * them from being done twice. */
@ApplicationScoped
public class EffectOrders implements SnapshotSource {
    public static final String ORDERED = "meetings.effect-ordered.v1";
    public static final String WITHDRAWN = "meetings.effect-withdrawn.v1";

    /** Body of {@code meetings.effect-ordered.v1}. */
    public record EffectOrdered(
            UUID id,
            long sequence,
            String cooperation,
            Addressee addressee,
            EffectType type,
            LocalDate decidedOn,
            String decidedBy,
            boolean competent,
            @Nullable UUID reservation,
            List<UUID> waitsFor,
            Access access,
            Anchor anchor,
            Terms terms) {

        static EffectOrdered of(Effect effect) {
            return new EffectOrdered(
                    effect.id(),
                    effect.sequence(),
                    effect.cooperation(),
                    effect.type().addressee(),
                    effect.type(),
                    effect.decidedOn(),
                    effect.decidedBy(),
                    effect.competent(),
                    effect.reservation(),
                    effect.waitsFor(),
                    effect.access(),
                    effect.anchor(),
                    effect.terms());
        }
    }

    /**
     * Body of {@code meetings.effect-withdrawn.v1}.
     *
     * @param reason {@code withdrawn} or {@code replaced}; a secretary's own words stay here
     */
    public record EffectWithdrawn(UUID id, long sequence, String cooperation, String reason) {}

    private final Outbox outbox;
    private final Effects effects;

    EffectOrders(Outbox outbox, Effects effects) {
        this.outbox = outbox;
        this.effects = effects;
    }

    void order(Effect effect) {
        send(effect, ORDERED, EffectOrdered.of(effect));
    }

    void withdraw(Effect effect, String reason) {
        send(effect, WITHDRAWN, new EffectWithdrawn(effect.id(), effect.sequence(), effect.cooperation(), reason));
    }

    private void send(Effect effect, String type, Object body) {
        outbox.publish(Topic.MEETINGS, effect.cooperation(), type, effect.id().toString(), body);
    }

    @Override
    @Transactional
    public void emit() {
        effects.awaitingAnswer().forEach(this::order);
    }
}

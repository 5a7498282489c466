package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.order.WeighingTurn;
import dk.sundhedsklynge.funds.posting.OrderSource;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hands the ordered effects over to be weighed, and answers those whose answer has changed. */
@ApplicationScoped
public class OrderedEffects implements OrderSource, SnapshotSource {
    private final Effects effects;
    private final PublishAnswers answers;
    private final Clock clock;

    OrderedEffects(Effects effects, PublishAnswers answers, Clock clock) {
        this.effects = effects;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public List<StoredOrder> all(String cooperation) {
        return stored(effects.ofCooperation(cooperation));
    }

    @Override
    public List<StoredOrder> from(String cooperation, WeighingTurn start) {
        return stored(effects.from(cooperation, start));
    }

    @Override
    public List<StoredOrder> fromWithoutVouchers(String cooperation, WeighingTurn start) {
        return from(cooperation, start);
    }

    @Override
    public List<StoredOrder> byId(Collection<UUID> ids) {
        return stored(effects.find(ids));
    }

    @Override
    public List<StoredOrder> waiting(String cooperation) {
        return stored(effects.waiting(cooperation));
    }

    @Override
    public List<StoredOrder> thatWaitFor(String cooperation, Collection<UUID> causes) {
        return stored(effects.thatWaitFor(cooperation, causes));
    }

    @Override
    public List<StoredOrder> settling(Collection<UUID> recommendations) {
        return stored(effects.settling(recommendations));
    }

    @Override
    public List<StoredOrder> containedRecommendations(String cooperation, Collection<UUID> projects) {
        return stored(effects.containedFor(cooperation, projects));
    }

    @Override
    public List<StoredOrder> keys(String cooperation, Collection<UUID> keys, WeighingTurn before) {
        return stored(effects.keys(cooperation, keys, before));
    }

    @Override
    public Optional<WeighingTurn> firstTurnOfKey(String cooperation, UUID key) {
        return effects.firstTurnOfKey(cooperation, key);
    }

    @Override
    public List<StoredOrder> openings(String cooperation) {
        return stored(effects.openings(cooperation));
    }

    @Override
    public Set<UUID> appliedElsewhere(Collection<UUID> ids) {
        return effects.appliedElsewhere(ids);
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> ids) {
        return effects.withdrawn(ids);
    }

    private static List<StoredOrder> stored(List<AnsweredEffect> found) {
        return found.stream().map(AnsweredEffect::storedOrder).toList();
    }

    @Override
    public void keep(Collection<PostedOrder> orders) {
        Map<UUID, PostedOrder> byId = new HashMap<>();
        orders.stream()
                .filter(order -> !order.weighed().order().isNote())
                .forEach(order -> byId.put(order.weighed().order().id(), order));
        if (byId.isEmpty()) {
            return;
        }
        List<AnsweredEffect> changed = new ArrayList<>();
        List<AnsweredEffect> told = new ArrayList<>();
        for (AnsweredEffect known : effects.find(byId.keySet())) {
            PostedOrder posted = Objects.requireNonNull(byId.get(known.effect().id()));
            AnsweredEffect now = answered(known, posted);
            if (!now.answer().equals(known.answer()) || !Objects.equals(now.turn(), known.turn())) {
                changed.add(now);
            }
            if (now.sequence() > known.sequence()) {
                told.add(now);
            }
        }
        effects.keepAnswers(changed);
        told.forEach(answers::publish);
    }

    private AnsweredEffect answered(AnsweredEffect known, PostedOrder posted) {
        WeighedOrder weighed = posted.weighed();
        EffectAnswer answer = EffectAnswer.of(
                weighed.outcome(), posted.entry(), weighed.order().on());
        // While it has never been answered, waiting is no answer; afterwards it is another one.
        boolean neverAnswered = known.sequence() == 0 && answer.state() == EffectAnswer.State.WAITING;
        boolean told = answer.differsFrom(known.answer()) && !neverAnswered;
        return new AnsweredEffect(
                known.effect(),
                answer,
                told ? known.sequence() + 1 : known.sequence(),
                known.receivedAt(),
                answer.equals(known.answer()) ? known.answeredAt() : clock.instant(),
                weighed.turn(),
                known.tieOrder());
    }

    @Override
    @Transactional
    public void emit() {
        effects.withAnAnswer().forEach(answers::publish);
    }
}

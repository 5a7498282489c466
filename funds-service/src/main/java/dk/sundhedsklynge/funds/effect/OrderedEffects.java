package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.book.Turn;
import dk.sundhedsklynge.funds.book.Weighed;
import dk.sundhedsklynge.funds.posting.OrderSource;
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
    private final EffectAnswers answers;
    private final Clock clock;

    OrderedEffects(Effects effects, EffectAnswers answers, Clock clock) {
        this.effects = effects;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public List<Kept> all(String cooperation) {
        return kept(effects.ofCooperation(cooperation));
    }

    @Override
    public List<Kept> from(String cooperation, Turn start) {
        return kept(effects.from(cooperation, start));
    }

    @Override
    public List<Kept> fromWithoutVouchers(String cooperation, Turn start) {
        return from(cooperation, start);
    }

    @Override
    public List<Kept> byId(Collection<UUID> ids) {
        return kept(effects.find(ids));
    }

    @Override
    public List<Kept> waiting(String cooperation) {
        return kept(effects.waiting(cooperation));
    }

    @Override
    public List<Kept> thatWaitFor(String cooperation, Collection<UUID> causes) {
        return kept(effects.thatWaitFor(cooperation, causes));
    }

    @Override
    public List<Kept> answering(Collection<UUID> recommendations) {
        return kept(effects.answering(recommendations));
    }

    @Override
    public List<Kept> containedRecommendations(String cooperation, Collection<UUID> projects) {
        return kept(effects.containedFor(cooperation, projects));
    }

    @Override
    public List<Kept> keys(String cooperation, Collection<UUID> keys, Turn before) {
        return kept(effects.keys(cooperation, keys, before));
    }

    @Override
    public Optional<Turn> firstTurnOfKey(String cooperation, UUID key) {
        return effects.firstTurnOfKey(cooperation, key);
    }

    @Override
    public List<Kept> openings(String cooperation) {
        return kept(effects.openings(cooperation));
    }

    @Override
    public Set<UUID> appliedElsewhere(Collection<UUID> ids) {
        return effects.appliedElsewhere(ids);
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> ids) {
        return effects.withdrawn(ids);
    }

    private static List<Kept> kept(List<AnsweredEffect> found) {
        return found.stream().map(AnsweredEffect::kept).toList();
    }

    @Override
    public void keep(Collection<Outcome> outcomes) {
        Map<UUID, Outcome> byId = new HashMap<>();
        outcomes.stream()
                .filter(outcome -> !outcome.weighed().order().isNote())
                .forEach(outcome -> byId.put(outcome.weighed().order().id(), outcome));
        if (byId.isEmpty()) {
            return;
        }
        List<AnsweredEffect> changed = new ArrayList<>();
        List<AnsweredEffect> told = new ArrayList<>();
        for (AnsweredEffect known : effects.find(byId.keySet())) {
            Outcome outcome = Objects.requireNonNull(byId.get(known.effect().id()));
            AnsweredEffect now = answered(known, outcome);
            if (!now.answer().equals(known.answer()) || !Objects.equals(now.turn(), known.turn())) {
                changed.add(now);
            }
            if (now.sequence() > known.sequence()) {
                told.add(now);
            }
        }
        effects.answer(changed);
        told.forEach(answers::publish);
    }

    private AnsweredEffect answered(AnsweredEffect known, Outcome outcome) {
        Weighed weighed = outcome.weighed();
        Answer answer =
                Answer.of(weighed.verdict(), outcome.entry(), weighed.order().on());
        // While it has never been answered, waiting is no answer; afterwards it is another one.
        boolean neverAnswered = known.sequence() == 0 && answer.state() == Answer.State.WAITING;
        boolean told = answer.saysElse(known.answer()) && !neverAnswered;
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
        effects.answered().forEach(answers::publish);
    }
}

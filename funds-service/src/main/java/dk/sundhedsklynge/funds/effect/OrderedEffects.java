package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.book.Order;
import dk.sundhedsklynge.funds.book.OrderSource;
import dk.sundhedsklynge.funds.book.Plan;
import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.platform.events.SnapshotSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    public List<Order> orders(String cooperation) {
        return effects.ordered(cooperation).stream()
                .map(one -> one.effect().order())
                .toList();
    }

    @Override
    public Set<UUID> appliedElsewhere(String cooperation) {
        return effects.appliedElsewhere(cooperation);
    }

    @Override
    public Set<UUID> withdrawn(String cooperation) {
        return effects.withdrawn(cooperation);
    }

    @Override
    public void weighed(String cooperation, Plan plan, Map<UUID, UUID> entries) {
        for (AnsweredEffect known : effects.ordered(cooperation)) {
            UUID id = known.effect().id();
            Verdict verdict = plan.verdicts().get(id);
            if (verdict != null) {
                answer(known, verdict, entries.get(id));
            }
        }
    }

    private void answer(AnsweredEffect known, Verdict verdict, @Nullable UUID entry) {
        Answer answer = Answer.of(verdict, entry, known.effect().order().on());
        if (answer.equals(known.answer())) {
            return;
        }
        // While it has never been answered, waiting is no answer; afterwards it is another one.
        boolean neverAnswered = known.sequence() == 0 && answer.state() == Answer.State.WAITING;
        boolean told = answer.saysElse(known.answer()) && !neverAnswered;
        AnsweredEffect now = new AnsweredEffect(
                known.effect(),
                answer,
                told ? known.sequence() + 1 : known.sequence(),
                known.receivedAt(),
                clock.instant());
        effects.answer(known.effect().id(), answer, now.sequence(), clock.instant());
        if (told) {
            answers.publish(now);
        }
    }

    @Override
    @Transactional
    public void emit() {
        effects.answered().forEach(answers::publish);
    }
}

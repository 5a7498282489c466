package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.terms.Addressee;
import dk.sundhedsklynge.meetings.terms.EffectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Confirms those proposals of a meeting that nothing stands against, and says of the others why not. */
@ApplicationScoped
@Transactional
public class TakeUndoubted {
    private final Effects effects;
    private final SettleEffect settle;

    TakeUndoubted(Effects effects, SettleEffect settle) {
        this.effects = effects;
        this.settle = settle;
    }

    /** For a caller of the cooperation's secretariat; whoever calls it has asked. */
    public void take(String cooperation, UUID meeting) {
        effects.lockOfMeeting(meeting);
        List<Effect> left = new ArrayList<>(effects.ofMeeting(meeting).stream()
                .filter(effect -> effect.state() == EffectState.PROPOSED)
                .toList());
        // An opening is taken before any money, which it may contain, and behind the projects it names.
        boolean moved = true;
        while (moved) {
            moved = take(cooperation, left, effect -> effect.type().addressee() == Addressee.PROJECTS, left.size())
                    || take(cooperation, left, effect -> effect.type() == EffectType.OPENING, 1)
                    || take(cooperation, left, effect -> true, left.size());
        }
    }

    private boolean take(String cooperation, List<Effect> left, Predicate<Effect> which, int most) {
        Doubts doubts = doubts(cooperation, left);
        List<Effect> taken = left.stream()
                .filter(which)
                .filter(effect -> doubts.against(effect).isEmpty())
                .limit(most)
                .toList();
        taken.forEach(settle::order);
        left.removeAll(taken);
        effects.flush();
        return !taken.isEmpty();
    }

    /** Why each proposal is not taken unseen; those that could be are left out. */
    public Map<UUID, String> reasons(Collection<Effect> shown) {
        List<Effect> proposed = shown.stream()
                .filter(effect -> effect.state() == EffectState.PROPOSED)
                .toList();
        Map<UUID, String> reasons = new HashMap<>();
        proposed.stream().map(Effect::cooperation).distinct().forEach(cooperation -> {
            Doubts doubts = doubts(cooperation, proposed);
            proposed.stream()
                    .filter(effect -> effect.cooperation().equals(cooperation))
                    .forEach(effect -> doubts.against(effect).ifPresent(why -> reasons.put(effect.id(), why)));
        });
        return reasons;
    }

    /** The same by their ids; no statement where none of them is proposed. */
    public Map<UUID, String> reasonsOf(Collection<EffectView> shown) {
        List<UUID> proposed = shown.stream()
                .filter(effect -> effect.state() == EffectState.PROPOSED)
                .map(EffectView::id)
                .toList();
        return proposed.isEmpty() ? Map.of() : reasons(effects.list("id in ?1", proposed));
    }

    private Doubts doubts(String cooperation, Collection<Effect> about) {
        Set<UUID> named = new HashSet<>();
        about.forEach(effect -> named.addAll(effect.waitsFor()));
        List<Effects.WithOpening> found = effects.openingsAnd(cooperation, named);
        Set<UUID> ordered = found.stream()
                .map(Effects.WithOpening::effect)
                .filter(effect -> effect.state().isOrdered())
                .map(Effect::id)
                .collect(Collectors.toSet());
        return new Doubts(
                found.stream()
                        .filter(one -> one.effect().cooperation().equals(cooperation))
                        .flatMap(one -> OrderedOpening.of(one.effect(), one.inForce()).stream())
                        .toList(),
                ordered::contains);
    }
}

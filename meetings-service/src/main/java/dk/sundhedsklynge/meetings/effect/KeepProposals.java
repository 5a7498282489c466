package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Access;
import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps what was read out of minutes as proposals. A newer version of the same minutes doubles nothing: what it says again
 * stays as it is, settled or not; what it says no more is dropped unless somebody confirmed it.
 */
@ApplicationScoped
@Transactional
public class KeepProposals {
    private final Effects effects;
    private final AccessChanges accessChanges;
    private final Caller caller;
    private final Clock clock;

    KeepProposals(Effects effects, AccessChanges accessChanges, Caller caller, Clock clock) {
        this.effects = effects;
        this.accessChanges = accessChanges;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param kept what the newest minutes say; what stems from an item that is closed in them is closed too
     * @param drafts in an order where each stands behind those it names
     */
    public void keep(KeepMeeting.Kept kept, List<Draft> drafts) {
        List<Effect> earlier = effects.ofMeeting(kept.meeting().id());
        Map<UUID, Access> before = earlier.stream().collect(Collectors.toMap(Effect::id, Effect::access));
        earlier.forEach(effect -> followItem(effect, kept));
        match(earlier, drafts);
        effects.flush();
        accessChanges.tell(
                kept,
                earlier.stream()
                        .filter(effect -> effect.access() != before.get(effect.id()))
                        .toList());
    }

    /** What a secretary entered is open again with its decision; what was read, when the open minutes say it again. */
    private static void followItem(Effect effect, KeepMeeting.Kept kept) {
        Item item = kept.items().get(effect.anchor().item());
        if (item == null) {
            return;
        }
        if (item.access() == Access.CLOSED) {
            effect.close();
        } else if (effect.access() == Access.CLOSED && effect.fingerprint() == null) {
            kept.decisions().getOrDefault(item.number(), List.of()).stream()
                    .filter(decision -> decision.id().equals(effect.anchor().decision()))
                    .forEach(decision -> effect.open(decision.text()));
        }
    }

    private void match(List<Effect> earlier, List<Draft> drafts) {
        List<Effect> unmatched = new ArrayList<>(
                earlier.stream().filter(effect -> effect.fingerprint() != null).toList());
        Renaming renaming = new Renaming();
        List<Draft> fresh = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft renamed = renaming.of(draft);
            Optional<Effect> same = take(unmatched, renamed);
            same.ifPresent(effect -> {
                renaming.isReally(draft, effect);
                if (effect.state() == EffectState.PROPOSED) {
                    effect.readAgain(renamed);
                } else if (effect.access() == Access.CLOSED && renamed.access() == Access.OPEN) {
                    effect.open(renamed.quote());
                }
            });
            if (same.isEmpty()) {
                fresh.add(renamed);
            }
        }
        Set<About> standing = unmatched.stream()
                .filter(effect -> effect.state().isOrdered())
                .map(effect -> new About(
                        effect.type(), effect.anchor().item(), effect.terms().projectId()))
                .collect(Collectors.toSet());
        fresh.forEach(draft -> propose(draft, standing));
        unmatched.stream()
                .filter(effect -> effect.state() == EffectState.PROPOSED)
                .forEach(effect -> effect.drop(caller.subject(), clock.instant()));
    }

    private static Optional<Effect> take(List<Effect> unmatched, Draft draft) {
        String fingerprint = Fingerprint.of(draft.type(), draft.anchor().item(), draft.terms());
        Optional<Effect> same = unmatched.stream()
                .filter(effect -> fingerprint.equals(effect.fingerprint()) && effect.state() != EffectState.REPLACED)
                .findFirst();
        same.ifPresent(unmatched::remove);
        return same;
    }

    /** What two readings of the same thing share, however much they differ in the rest. */
    private record About(EffectType type, int item, Optional<UUID> project) {}

    private void propose(Draft draft, Set<About> standing) {
        boolean rivals = standing.contains(
                new About(draft.type(), draft.anchor().item(), draft.terms().projectId()));
        Draft proposal = rivals && draft.doubt() == null
                ? draft.doubted("En tidligere udgave af referatet sagde det anderledes, og den virkning er bekræftet: "
                        + "erstat den med denne, eller forkast denne.")
                : draft;
        effects.persist(new Effect(
                proposal,
                Fingerprint.of(draft.type(), draft.anchor().item(), draft.terms()),
                caller.subject(),
                clock.instant()));
    }

    /** Ids that a reading made for what has an id already. */
    private static final class Renaming {
        private final Map<UUID, UUID> known = new HashMap<>();

        void isReally(Draft draft, Effect effect) {
            known.put(draft.id(), effect.id());
            if (draft.terms() instanceof Terms.SetKey read && effect.terms() instanceof Terms.SetKey kept) {
                known.put(read.key(), kept.key());
            }
            if (draft.terms() instanceof Terms.Earmark read && effect.terms() instanceof Terms.Earmark kept) {
                known.put(read.earmark(), kept.earmark());
            }
        }

        Draft of(Draft draft) {
            return known.isEmpty() ? draft : draft.renamed(id -> known.getOrDefault(id, id));
        }
    }
}

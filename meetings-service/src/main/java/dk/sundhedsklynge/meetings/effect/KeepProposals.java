package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.meeting.Item;
import dk.sundhedsklynge.meetings.meeting.KeepMeeting;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.EffectSummary;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read out of minutes as proposals. A newer version of the same minutes orders nothing twice: what it says
 * again stays as it is, settled or not, wherever it says it; what it says no more is dropped unless somebody confirmed it; and
 * what stands beside a confirmed effect is a question to a secretary.
 */
@ApplicationScoped
@Transactional
public class KeepProposals {
    private final Effects effects;
    private final AccessChanges accessChanges;
    private final ProjectReferences projects;
    private final Register register;
    private final Caller caller;
    private final Clock clock;

    KeepProposals(
            Effects effects,
            AccessChanges accessChanges,
            ProjectReferences projects,
            Register register,
            Caller caller,
            Clock clock) {
        this.effects = effects;
        this.accessChanges = accessChanges;
        this.projects = projects;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param kept what the newest minutes say; what stems from an item that is closed in them is closed too
     * @param before texts of the items in the minutes before these
     * @param drafts in an order where each stands behind those it names
     */
    public void keep(KeepMeeting.Saved kept, ItemWordings before, List<Draft> drafts) {
        List<Effect> earlier = effects.ofMeeting(kept.meeting().id()).stream()
                .filter(effect -> !kept.elsewhere().contains(effect.anchor().itemId()))
                .toList();
        Map<UUID, Access> access = earlier.stream().collect(Collectors.toMap(Effect::id, Effect::access));
        ItemWordings newest = ItemWordings.of(kept.items().values());
        MatchReadings matches =
                new MatchReadings(earlier, drafts, (effect, draft) -> before.areUnchanged(effect, newest, draft));
        earlier.stream()
                .filter(effect -> !effect.wasRead() || matches.unmatched().contains(effect) || effect.wasDropped())
                .forEach(effect -> followItem(effect, kept));
        new Keeping(earlier, matches, kept.meeting().version()).keep(drafts);
        effects.flush();
        accessChanges.tell(
                kept,
                earlier.stream()
                        .filter(effect -> effect.access() != access.get(effect.id()))
                        .toList());
    }

    /** What a secretary entered is open again with its decision; what was read, when the open minutes say it again. */
    private static void followItem(Effect effect, KeepMeeting.Saved kept) {
        Item item = kept.item(effect.anchor().itemId()).orElse(null);
        if (item == null) {
            return;
        }
        if (item.access() == Access.CLOSED) {
            effect.close();
        } else if (effect.access() == Access.CLOSED && !effect.wasRead()) {
            kept.decisions().getOrDefault(item.number(), List.of()).stream()
                    .filter(decision -> decision.id().equals(effect.anchor().decision()))
                    .forEach(decision -> effect.open(decision.text()));
        }
    }

    /** One version of the minutes on its way in. */
    private final class Keeping {
        private final MatchReadings matches;
        private final int version;
        private final Map<UUID, UUID> ids = new HashMap<>();
        private final Set<UUID> used;

        /** @param version of the meeting */
        Keeping(List<Effect> earlier, MatchReadings matches, int version) {
            this.matches = matches;
            this.version = version;
            this.used = earlier.stream().map(Effect::id).collect(Collectors.toCollection(HashSet::new));
        }

        void keep(List<Draft> drafts) {
            drafts.forEach(this::keep);
            matches.unmatched().stream()
                    .filter(effect -> effect.isProposed() && effect.wasRead())
                    .forEach(this::drop);
        }

        private void keep(Draft draft) {
            ReadingMatch match = matches.of(draft).orElse(null);
            if (match == null) {
                propose(draft, matches.rivalOf(draft));
                return;
            }
            Effect effect = match.effect();
            switch (match.how()) {
                case MEANS_THE_SAME -> {
                    isReally(draft, effect);
                    sameAs(effect, renamed(draft), matches.rivalOf(draft));
                }
                case READS_DIFFERENTLY -> {
                    if (effect.state().isOrdered()) {
                        isReally(draft, effect);
                        note(effect, renamed(draft));
                    } else {
                        instead(effect, draft);
                    }
                }
                case SAYS_SOMETHING_ELSE -> instead(effect, draft);
            }
        }

        private void sameAs(Effect effect, Draft draft, @Nullable Effect rival) {
            if (!effect.wasRead()) {
                return;
            }
            if (effect.isProposed()) {
                effect.readAgain(rival == null ? draft : beside(rival, draft), rival);
            } else {
                effect.saidAgain(draft);
            }
        }

        private void note(Effect effect, Draft draft) {
            String why = "Referatet læses nu sådan: %s. Virkningen er bekræftet og ændres ikke af det."
                    .formatted(summary(draft.type(), draft.terms()));
            if (effect.wasRead()) {
                effect.readsDifferently(draft, why);
            }
        }

        /** Nobody has confirmed a proposal, so that the new reading takes its place; beside anything else it is a question. */
        private void instead(Effect effect, Draft draft) {
            if (effect.isProposed() && effect.wasRead()) {
                drop(effect);
                propose(draft, matches.rivalOf(draft));
            } else {
                propose(draft, effect);
            }
        }

        private void propose(Draft read, @Nullable Effect rival) {
            if (!used.add(read.id())) {
                ids.put(read.id(), another(read.id()));
            }
            Draft draft = renamed(read).withId(ids.getOrDefault(read.id(), read.id()));
            effects.persist(
                    rival == null
                            ? Effect.read(draft, caller.subject(), clock.instant())
                            : Effect.readBeside(rival, beside(rival, draft), caller.subject(), clock.instant()));
        }

        /** A text that came back gives its effects the ids they had; those that were dropped keep them. */
        private UUID another(UUID id) {
            UUID own = UUID.nameUUIDFromBytes("%s|%d".formatted(id, version).getBytes(StandardCharsets.UTF_8));
            return new UUID(id.getMostSignificantBits(), own.getLeastSignificantBits());
        }

        private void drop(Effect effect) {
            effect.drop(SettledBy.of(caller), clock.instant());
        }

        /** Ids that a reading made for what has an id already. */
        private void isReally(Draft draft, Effect effect) {
            ids.put(draft.id(), effect.id());
            if (draft.terms() instanceof Terms.SetKey read && effect.terms() instanceof Terms.SetKey kept) {
                ids.put(read.key(), kept.key());
            }
            if (draft.terms() instanceof Terms.Earmark read && effect.terms() instanceof Terms.Earmark kept) {
                ids.put(read.earmark(), kept.earmark());
            }
        }

        private Draft renamed(Draft draft) {
            return matches.renamed(draft).renamed(id -> ids.getOrDefault(id, id));
        }

        private Draft beside(Effect rival, Draft draft) {
            String said = isHidden(rival, draft)
                    ? "Referatet har allerede en virkning her, som er afgjort, men lukket."
                    : said(rival)
                            .formatted(
                                    summary(rival.type(), rival.terms()),
                                    rival.state().label());
            String doubt = said + " Vælg nedenfor, hvad der sker med den, eller forkast denne.";
            return draft.doubted(draft.doubt() == null ? doubt : doubt + "\n" + draft.doubt());
        }

        private boolean isHidden(Effect rival, Draft draft) {
            return rival.access() == Access.CLOSED && draft.access() == Access.OPEN;
        }

        private static String said(Effect rival) {
            if (!rival.wasRead()) {
                return "Sekretariatet har selv skrevet en virkning ind her: \"%s\" (%s).";
            }
            return rival.state().isOrdered()
                    ? "En tidligere udgave af referatet sagde det anderledes, og den virkning er bekræftet: \"%s\" (%s)."
                    : "En tidligere udgave af referatet sagde det anderledes, og den virkning er afgjort: \"%s\" (%s).";
        }

        private String summary(EffectType type, Terms terms) {
            String project = terms.projectId()
                    .map(id -> projects.names(List.of(id)).get(id))
                    .orElse(null);
            String council = terms.councilId()
                    .flatMap(register::cooperation)
                    .map(Cooperation::name)
                    .orElse(null);
            return EffectSummary.of(type, terms, project, council);
        }
    }
}

package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.meetings.effect.ReadingMatch.How;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each reading of the newest minutes the effect it is, one for one, so that two equal grants stay two. It goes from
 * the surest to the least sure: what means the same in the same item, then in an item that moved or was renumbered, then what
 * stands in the same place or rests on the same words and reads differently.
 */
final class MatchReadings {
    private static final List<Pass> PASSES = List.of(
            sameMeaning(it -> List.of(it.meaning(), it.item(), it.decision(), it.words())),
            sameMeaning(it -> List.of(it.meaning(), it.item(), it.decision())),
            sameMeaning(it -> List.of(it.meaning(), it.item())),
            sameMeaning(it -> List.of(it.meaning(), it.words())),
            sameMeaning(Said::meaning),
            asConfirmed(it -> List.of(it.meaning(), it.item())),
            asConfirmed(Said::meaning),
            readsDifferently(it -> List.of(it.type(), it.project(), it.item(), it.decision(), it.words())),
            readsDifferently(it -> List.of(it.type(), it.project(), it.item(), it.decision())),
            readsDifferently(it -> List.of(it.type(), it.project(), it.item())),
            readsDifferently(it -> List.of(it.type(), it.project(), wordsOf(it))),
            readsDifferently(MatchReadings::aboutProject),
            readsDifferently(MatchReadings::onWords));

    private final List<Draft> drafts;
    private final List<Effect> unmatched;
    private final Map<UUID, Terms.SetKey> keys = new HashMap<>();
    private final Map<Draft, ReadingMatch> matches = new IdentityHashMap<>();
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final Map<Draft, Said> saidByDraft = new IdentityHashMap<>();
    private final Map<Effect, Said> saidByReading = new IdentityHashMap<>();
    private final Map<Effect, Said> saidByTerms = new IdentityHashMap<>();
    private final Map<Object, Effect> rivals = new HashMap<>();

    private final BiPredicate<Effect, Draft> isSameText;

    /** @param ofTerms whether the effect's terms as they stand are compared, and not what was read */
    private record Pass(boolean isSameMeaning, boolean ofTerms, Function<Said, Object> key) {}

    /**
     * @param earlier effects of the meeting; one that was dropped from an earlier version is no match
     * @param drafts each behind those it names
     * @param isSameText whether the minutes have the same text where the two stand
     */
    MatchReadings(Collection<Effect> earlier, List<Draft> drafts, BiPredicate<Effect, Draft> isSameText) {
        this.drafts = drafts;
        this.isSameText = isSameText;
        this.unmatched = new ArrayList<>(
                earlier.stream().filter(effect -> !effect.wasDropped()).toList());
        Stream.concat(earlier.stream().map(Effect::terms), drafts.stream().map(Draft::terms))
                .forEach(terms -> {
                    if (terms instanceof Terms.SetKey it) {
                        keys.put(it.key(), it);
                    }
                });
        PASSES.forEach(this::match);
        keepRivals(earlier);
    }

    private static Pass sameMeaning(Function<Said, Object> key) {
        return new Pass(true, false, key);
    }

    private static Pass asConfirmed(Function<Said, Object> key) {
        return new Pass(true, true, key);
    }

    private static Pass readsDifferently(Function<Said, Object> key) {
        return new Pass(false, false, key);
    }

    /** Readings that are about the same thing of the same project in the same item. */
    static Object aboutProject(Said it) {
        return List.of(it.type().subject(), it.project(), it.item());
    }

    /** Readings that are about the same thing in the same words of the same item. */
    static Object onWords(Said it) {
        return List.of(it.type().subject(), it.item(), wordsOf(it));
    }

    /** No words are the same as no others. */
    private static Object wordsOf(Said it) {
        return it.words().isEmpty() ? new Object() : it.words();
    }

    private void match(Pass pass) {
        Map<Object, Deque<Effect>> byKey = new LinkedHashMap<>();
        unmatched.stream().sorted(order(pass)).forEach(effect -> byKey.computeIfAbsent(
                        pass.key().apply(pass.ofTerms() ? ofTerms(effect) : asRead(effect)), key -> new ArrayDeque<>())
                .add(effect));
        for (Draft draft : drafts) {
            if (matches.containsKey(draft)) {
                continue;
            }
            Effect found = Optional.ofNullable(byKey.get(pass.key().apply(said(draft))))
                    .map(Deque::poll)
                    .orElse(null);
            if (found != null) {
                ReadingMatch match = new ReadingMatch(found, how(pass, found, draft));
                matches.put(draft, match);
                unmatched.remove(found);
                keepProject(draft, match);
            }
        }
    }

    /**
     * Of equal ones a confirmed effect is taken first, so that a proposal is what falls away; of those that read differently
     * a proposal, so that a confirmed effect is left for what is read of it.
     */
    private static Comparator<Effect> order(Pass pass) {
        Comparator<Effect> confirmedFirst =
                Comparator.comparingInt(effect -> effect.state().isOrdered() ? 0 : effect.isProposed() ? 1 : 2);
        return pass.isSameMeaning() ? confirmedFirst : Comparator.comparingInt(effect -> effect.isProposed() ? 0 : 1);
    }

    private How how(Pass pass, Effect effect, Draft draft) {
        return pass.isSameMeaning()
                ? How.MEANS_THE_SAME
                : isSameText.test(effect, draft) ? How.READS_DIFFERENTLY : How.SAYS_SOMETHING_ELSE;
    }

    /** A project that the same text now gives under another name is the one that was registered from it. */
    private void keepProject(Draft draft, ReadingMatch match) {
        if (match.how() == How.READS_DIFFERENTLY
                && !match.effect().isProposed()
                && draft.terms() instanceof Terms.Registration read
                && match.effect().terms() instanceof Terms.Registration kept) {
            ids.put(read.project(), kept.project());
            saidByDraft.clear();
        }
    }

    /** The reading with the ids of the projects it is matched to. */
    Draft renamed(Draft draft) {
        return ids.isEmpty() ? draft : draft.renamed(id -> ids.getOrDefault(id, id));
    }

    Optional<ReadingMatch> of(Draft draft) {
        return Optional.ofNullable(matches.get(draft));
    }

    /** Effects that the newest minutes do not say. */
    List<Effect> unmatched() {
        return List.copyOf(unmatched);
    }

    private void keepRivals(Collection<Effect> earlier) {
        Set<UUID> meant = new HashSet<>();
        matches.values().stream()
                .filter(match -> match.how() == How.MEANS_THE_SAME)
                .forEach(match -> meant.add(match.effect().id()));
        earlier.stream()
                .filter(effect -> effect.state().isOrdered() && !meant.contains(effect.id()))
                .forEach(effect -> {
                    rivals.putIfAbsent(aboutProject(asRead(effect)), effect);
                    rivals.putIfAbsent(onWords(asRead(effect)), effect);
                });
    }

    /** A confirmed effect that stands where the reading stands, and that no reading means; null when there is none. */
    @Nullable
    Effect rivalOf(Draft draft) {
        Said said = said(draft);
        Effect sameProject = rivals.get(aboutProject(said));
        return sameProject == null ? rivals.get(onWords(said)) : sameProject;
    }

    private Said said(Draft draft) {
        return saidByDraft.computeIfAbsent(draft, read -> {
            Draft renamed = renamed(read);
            return Said.of(renamed.type(), renamed.terms(), renamed.anchor(), renamed.quote(), keys);
        });
    }

    private Said asRead(Effect effect) {
        return saidByReading.computeIfAbsent(effect, it -> {
            AsRead read = it.asRead().orElseGet(() -> new AsRead(it.type(), it.terms()));
            return Said.of(read.type(), read.terms(), it.anchor(), it.quote(), keys);
        });
    }

    private Said ofTerms(Effect effect) {
        return saidByTerms.computeIfAbsent(effect, it -> Said.of(it.type(), it.terms(), it.anchor(), it.quote(), keys));
    }
}

package dk.sundhedsklynge.meetings.proposal.draft;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Anchor;
import dk.sundhedsklynge.meetings.effect.Competence;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveat;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveats;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.platform.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the proposals of one meeting, and gives them their ids and anchors. */
public final class ProposalCollector {
    /** Real minutes give some 30 effects and 200 figures; what is beyond these is kept and ordered one by one, so it is refused. */
    static final int MOST_EFFECTS = 1_000;

    static final int MOST_CLAIMS = 5_000;
    static final int MOST_NOTICES = 2_000;

    private static final String WAITS_FOR_DOUBTED =
            "Den hviler på en anden virkning i referatet, som ikke kan tages uset.";

    private final MeetingRecord meeting;
    private final MeetingIds kept;
    private final Competence competence;
    private final List<Draft> effects = new ArrayList<>();
    private final List<Stated> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<UUID> doubted = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final ItemTexts texts = new ItemTexts();
    /** By number of the item. */
    private final Map<Integer, List<Caveat>> caveats = new HashMap<>();

    public ProposalCollector(MeetingRecord meeting, MeetingIds kept, Competence competence) {
        this.meeting = meeting;
        this.kept = kept;
        this.competence = competence;
    }

    public MeetingRecord meeting() {
        return meeting;
    }

    public ItemTexts texts() {
        return texts;
    }

    public boolean mayDecide(EffectType type) {
        return competence.mayDecide(type, meeting.body());
    }

    /**
     * Never taken unseen is what the body may not decide, and what stands in an item with a caveat in its words.
     *
     * @return the id of the effect
     */
    public UUID propose(
            SourcePlace place, EffectType type, Terms terms, Collection<UUID> waitsFor, String quote, Doubt doubt) {
        refuseBeyond(MOST_EFFECTS, effects, "virkninger", place.item());
        doubt.addCaveats(caveats(place.item()));
        answeredTwice(place.item())
                .forEach(number -> doubt.add(
                        "Indstilling %d er besvaret to gange i punktet. Se efter, om et punkt mangler sin overskrift."
                                .formatted(number)));
        doubt.addUnlessCompetent(mayDecide(type));
        doubt.addIf(waitsFor.stream().anyMatch(doubted::contains), WAITS_FOR_DOUBTED);
        UUID id = effectId(place, type);
        if (!doubt.isNone()) {
            doubted.add(id);
        }
        effects.add(new Draft(
                id,
                meeting.cooperation(),
                type,
                terms,
                meeting.heldOn(),
                meeting.body(),
                mayDecide(type),
                null,
                List.copyOf(waitsFor),
                place.item().access(),
                new Anchor(
                        meeting.document(),
                        kept.meeting(),
                        place.item().number(),
                        kept.item(place.item().number()),
                        String.valueOf(place.item().number()),
                        kept.decision(place.item().number(), place.decision()),
                        place.line() > 0 ? place.line() : null),
                quote.strip(),
                doubt.sentence()));
        return id;
    }

    private List<Caveat> caveats(ItemRecord item) {
        return caveats.computeIfAbsent(item.number(), number -> Caveats.in(item));
    }

    /** Two items that are read as one have two answers to the same number. */
    private static Set<Integer> answeredTwice(ItemRecord item) {
        Set<Integer> once = new HashSet<>();
        return item.decisions().stream()
                .flatMap(decision -> decision.answers().stream())
                .filter(number -> !once.add(number))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void claim(
            ItemRecord item,
            int line,
            Quantity quantity,
            @Nullable String party,
            @Nullable String label,
            @Nullable UUID project,
            @Nullable String period,
            Money amount,
            boolean restates) {
        refuseBeyond(MOST_CLAIMS, claims, "tal at kontrollere", item);
        claims.add(new Stated(
                item.number(), line, quantity, party, label, project, period, amount, restates, item.access()));
    }

    public void notice(ItemRecord item, int line, String message) {
        refuseBeyond(MOST_NOTICES, notices, "bemærkninger", item);
        notices.add(new Notice(item.number(), line, message));
    }

    /** @throws TooMuchProposed when there are more, or as many and one more is to come */
    public static void refuseBeyond(int most, Collection<?> those, String what, ItemRecord item) {
        if (those.size() >= most) {
            throw new TooMuchProposed(
                    "Referatet giver over %d %s; grænsen nås i punkt %d (linje %d). Del det, eller indlæs det uden bilag."
                            .formatted(most, what, item.number(), item.line()),
                    item.line());
        }
    }

    public List<Draft> effects() {
        return List.copyOf(effects);
    }

    public List<Stated> claims() {
        return List.copyOf(claims);
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    public boolean isDoubted(UUID effect) {
        return doubted.contains(effect);
    }

    /** An id for what an effect creates; the same for the same place of the same document. */
    public UUID newId(SourcePlace place, String what) {
        return id(what, place, 0);
    }

    private UUID effectId(SourcePlace place, EffectType type) {
        int before = counted.merge(type + " " + place.item().number(), 1, Integer::sum) - 1;
        return id(type.code(), place, before);
    }

    /**
     * The first half follows from what is read, so that ties between effects of a day fall out alike whenever the minutes are
     * imported; the second half is the document's own, since a corrected version may mean something else.
     */
    private UUID id(String what, SourcePlace place, int nth) {
        UUID stable = named("%s|%s|%d|%s|%d"
                .formatted(meeting.body(), meeting.heldOn(), place.item().number(), what, nth));
        UUID own = named("%s|%s|%s|%d"
                .formatted(meeting.document() == null ? kept.meeting() : meeting.document(), stable, what, nth));
        return new UUID(stable.getMostSignificantBits(), own.getLeastSignificantBits());
    }

    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

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
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
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
    /** Real minutes give about 30 effects and 200 figures. Effects are stored and ordered one by one, so more is refused. */
    static final int MOST_EFFECTS = 1_000;

    static final int MOST_CLAIMS = 5_000;
    static final int MOST_NOTICES = 2_000;

    private static final String WAITS_FOR_DOUBTED =
            "Forslaget afhænger af en anden virkning i referatet. Gennemse den først.";

    private final MeetingRecord meeting;
    private final MeetingIds ids;
    private final Competence competence;
    private final List<Draft> effects = new ArrayList<>();
    private final List<Stated> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<UUID> doubted = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final ItemTexts texts = new ItemTexts();
    /** By number of the item. */
    private final Map<Integer, List<Caveat>> caveats = new HashMap<>();

    public ProposalCollector(MeetingRecord meeting, MeetingIds ids, Competence competence) {
        this.meeting = meeting;
        this.ids = ids;
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
     * Adds an effect. It gets a doubt when the body may not decide it, when the words of the item have a caveat, and when an
     * effect it waits for has a doubt.
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
                        ids.meeting(),
                        place.item().number(),
                        ids.item(place.item().number()),
                        String.valueOf(place.item().number()),
                        ids.decision(place.item().number(), place.decision()),
                        place.line() > 0 ? place.line() : null),
                quote.strip(),
                doubt.lines()));
        return id;
    }

    private List<Caveat> caveats(ItemRecord item) {
        return caveats.computeIfAbsent(item.number(), number -> Caveats.in(item));
    }

    /** Numbers of recommendations with two answers: a sign that two items were read as one. */
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

    /** @throws TooMuchProposed when the collection has reached the limit */
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

    /** The id of something that an effect creates. The same place in the same document always gives the same id. */
    public UUID newId(SourcePlace place, String what) {
        return id(what, place, 0);
    }

    private UUID effectId(SourcePlace place, EffectType type) {
        int before = counted.merge(type + " " + place.item().number(), 1, Integer::sum) - 1;
        return id(type.code(), place, before);
    }

    /**
     * The first half depends only on what is read, so that effects of one day are weighed in the same order whenever the
     * minutes are imported. The second half belongs to the document, because a corrected version may mean something else.
     */
    private UUID id(String what, SourcePlace place, int nth) {
        UUID stable = named("%s|%s|%d|%s|%d"
                .formatted(meeting.body(), meeting.heldOn(), place.item().number(), what, nth));
        UUID own = named("%s|%s|%s|%d"
                .formatted(meeting.document() == null ? ids.meeting() : meeting.document(), stable, what, nth));
        return new UUID(stable.getMostSignificantBits(), own.getLeastSignificantBits());
    }

    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.ReadingMatch.How;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What minutes say again is found again, however they are laid out and numbered now. */
class MatchReadingsTest {
    private static final List<UUID> PROJECTS =
            Stream.of("a", "b", "c").map(MatchReadingsTest::id).toList();
    private static final List<UUID> DECISIONS =
            Stream.of("d", "e").map(MatchReadingsTest::id).toList();

    @Property(tries = 500)
    void everyConfirmedEffectIsFoundAgainInReorderedRenumberedMinutes(
            @ForAll("minutes") List<Draft> said, @ForAll Random random) {
        List<Effect> confirmed = said.stream().map(GivenEffects::ordered).toList();
        List<Draft> now = readAnew(said, random);

        MatchReadings matches = new MatchReadings(confirmed, now, (effect, draft) -> true);

        Set<UUID> found = new HashSet<>();
        for (Draft draft : now) {
            assertThat(matches.of(draft)).hasValueSatisfying(match -> {
                assertThat(match.how()).isEqualTo(How.MEANS_THE_SAME);
                found.add(match.effect().id());
            });
        }
        assertThat(found).hasSize(confirmed.size());
        assertThat(matches.unmatched()).isEmpty();
    }

    @Property(tries = 200)
    void noEffectIsTwoReadingsAndWhatIsSaidOnceMoreIsNew(@ForAll("minutes") List<Draft> said, @ForAll Random random) {
        List<Effect> confirmed = said.stream().map(GivenEffects::ordered).toList();
        List<Draft> now = new ArrayList<>(readAnew(said, random));
        now.add(readAnew(List.of(said.getFirst()), random).getFirst());

        MatchReadings matches = new MatchReadings(confirmed, now, (effect, draft) -> false);

        List<UUID> found = now.stream()
                .flatMap(draft -> matches.of(draft).stream())
                .map(match -> match.effect().id())
                .toList();
        assertThat(found).doesNotHaveDuplicates().hasSize(confirmed.size());
    }

    @Property(tries = 200)
    void anotherAmountInTheSameItemStandsBesideWhatIsConfirmed(
            @ForAll("grants") Draft said, @ForAll boolean isSameText) {
        Effect confirmed = GivenEffects.ordered(said);
        Draft now = with(
                said,
                ((Terms.Commitment) said.terms()),
                new Money(1),
                said.anchor().item());

        MatchReadings matches = new MatchReadings(List.of(confirmed), List.of(now), (effect, draft) -> isSameText);

        assertThat(matches.of(now))
                .contains(new ReadingMatch(confirmed, isSameText ? How.READS_DIFFERENTLY : How.SAYS_SOMETHING_ELSE));
        assertThat(matches.rivalOf(now)).isSameAs(confirmed);
    }

    @Example
    void whatASecretaryCorrectedIsKnownByWhatWasRead() {
        Draft said = GivenEffects.grant("2025-01-15", 100);
        Effect corrected = GivenEffects.proposed(said);
        corrected.correct(GivenEffects.commitment(150, null));
        corrected.order(true, GivenEffects.BY, GivenEffects.NOW);

        Draft again = GivenEffects.grant("2025-01-15", 100);
        Draft asCorrected = GivenEffects.grant("2025-01-15", 150);

        assertThat(match(corrected, again)).isEqualTo(How.MEANS_THE_SAME);
        assertThat(match(corrected, asCorrected)).isEqualTo(How.MEANS_THE_SAME);
    }

    @Example
    void whatASecretaryEnteredIsWhatTheMinutesAreReadAsLater() {
        Effect entered = Effect.entered(GivenEffects.grant("2025-01-15", 100), "test", GivenEffects.NOW);
        entered.order(true, GivenEffects.BY, GivenEffects.NOW);

        assertThat(match(entered, GivenEffects.grant("2025-01-15", 100))).isEqualTo(How.MEANS_THE_SAME);
    }

    @Example
    void aSecondReadingOfWordsThatOneConfirmedEffectRestsOnIsAQuestion() {
        Effect confirmed = GivenEffects.ordered(GivenEffects.grant("2025-01-15", 100));
        Draft first = GivenEffects.grant("2025-01-15", 60);
        Draft second = GivenEffects.grant("2025-01-15", 40);

        MatchReadings matches = new MatchReadings(List.of(confirmed), List.of(first, second), (effect, draft) -> true);

        assertThat(matches.of(second)).isEmpty();
        assertThat(matches.rivalOf(second)).isSameAs(confirmed);
    }

    @Example
    void aTypeReadFromTheSameWordsInsteadOfAnotherIsNoNewEffect() {
        Draft said = GivenEffects.grant("2025-01-15", 100);
        Draft now = GivenEffects.draft(EffectType.SUPPLEMENT, said.terms(), "2025-01-15");

        assertThat(match(GivenEffects.ordered(said), now)).isEqualTo(How.READS_DIFFERENTLY);
    }

    @Example
    void aProjectUnderAnotherNameInTheSameTextKeepsItsIdAndItsGrant() {
        Draft registered = registration(PROJECTS.get(0));
        Draft granted = grant(PROJECTS.get(0));
        Draft registeredNow = registration(PROJECTS.get(1));
        Draft grantedNow = grant(PROJECTS.get(1));
        List<Effect> confirmed = List.of(GivenEffects.ordered(registered), GivenEffects.ordered(granted));

        MatchReadings matches =
                new MatchReadings(confirmed, List.of(registeredNow, grantedNow), (effect, draft) -> true);

        assertThat(matches.of(registeredNow))
                .hasValueSatisfying(match -> assertThat(match.how()).isEqualTo(How.READS_DIFFERENTLY));
        assertThat(matches.renamed(grantedNow).terms()).isEqualTo(granted.terms());
        assertThat(matches.rivalOf(grantedNow)).isNotNull();
    }

    @Example
    void whatNewerMinutesDroppedIsProposedAfreshWhenTheySayItAgain() {
        Effect dropped = GivenEffects.proposed(GivenEffects.grant("2025-01-15", 100));
        dropped.drop(GivenEffects.BY, GivenEffects.NOW);
        Draft again = GivenEffects.grant("2025-01-15", 100);

        assertThat(new MatchReadings(List.of(dropped), List.of(again), (effect, draft) -> true).of(again))
                .isEmpty();
    }

    private static @Nullable How match(Effect earlier, Draft now) {
        return new MatchReadings(List.of(earlier), List.of(now), (effect, draft) -> true)
                .of(now)
                .map(ReadingMatch::how)
                .orElse(null);
    }

    private static Draft registration(UUID project) {
        return GivenEffects.draft(
                EffectType.REGISTER, new Terms.Registration(project, "Navn", List.of(), null), "2025-01-15");
    }

    private static Draft grant(UUID project) {
        return GivenEffects.draft(
                EffectType.GRANT,
                new Terms.Commitment(project, null, new Money(100), null, null, null, null),
                "2025-01-15");
    }

    /** The same minutes by another reader: other ids of its own, other order, other item numbers, other white space. */
    private static List<Draft> readAnew(List<Draft> said, Random random) {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(numbers, random);
        Map<UUID, UUID> keys = new HashMap<>();
        List<Draft> now = new ArrayList<>();
        for (Draft draft : said) {
            Terms terms = shuffled(draft.terms(), random)
                    .renamed(id -> PROJECTS.contains(id) ? id : keys.computeIfAbsent(id, key -> UUID.randomUUID()));
            Anchor anchor = new Anchor(
                    UUID.randomUUID(),
                    draft.anchor().meeting(),
                    numbers.get(draft.anchor().item() - 1),
                    item(numbers.get(draft.anchor().item() - 1)),
                    String.valueOf(numbers.get(draft.anchor().item() - 1)),
                    draft.anchor().decision(),
                    random.nextInt(1, 500));
            now.add(copy(draft, terms, anchor, "  " + draft.quote().replace(" ", " \n ")));
        }
        Collections.shuffle(now, random);
        return now;
    }

    private static Terms shuffled(Terms terms, Random random) {
        return switch (terms) {
            case Terms.Opening it -> new Terms.Opening(it.asOf(), it.period(), it.fund(), shuffled(it.lines(), random));
            case Terms.SetKey it ->
                new Terms.SetKey(
                        it.key(),
                        "Nøgle " + random.nextInt(),
                        shuffled(it.weights(), random),
                        shuffled(it.paying(), random),
                        it.takingPart());
            case Terms.Registration it ->
                new Terms.Registration(it.project(), "Navn " + random.nextInt(), it.aliases(), it.phase());
            default -> terms;
        };
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    private static Draft with(Draft draft, Terms.Commitment terms, Money amount, int item) {
        return copy(
                draft,
                new Terms.Commitment(
                        terms.project(), terms.period(), amount, terms.party(), terms.label(), terms.key(), null),
                new Anchor(
                        null,
                        draft.anchor().meeting(),
                        item,
                        item(item),
                        "" + item,
                        draft.anchor().decision(),
                        1),
                draft.quote());
    }

    private static Draft copy(Draft it, Terms terms, Anchor anchor, String quote) {
        return new Draft(
                UUID.randomUUID(),
                it.cooperation(),
                it.type(),
                terms,
                it.decidedOn(),
                it.decidedBy(),
                it.competent(),
                null,
                List.of(),
                Access.OPEN,
                anchor,
                quote,
                null);
    }

    @Provide
    Arbitrary<List<Draft>> minutes() {
        return Arbitraries.oneOf(
                        grants(),
                        placed(EffectType.SET_KEY, keys()),
                        placed(EffectType.REGISTER, registrations()),
                        placed(EffectType.START, steps()),
                        placed(EffectType.OPENING, openings()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Draft> grants() {
        return placed(
                EffectType.GRANT,
                Combinators.combine(Arbitraries.of(PROJECTS), Arbitraries.of(100L, 200L), Arbitraries.of("787", "773"))
                        .as((project, amount, party) ->
                                new Terms.Commitment(project, "2025", new Money(amount), party, null, null, null)));
    }

    private static Arbitrary<Terms> keys() {
        return Arbitraries.longs()
                .between(1, 2)
                .map(weight -> new Terms.SetKey(
                        UUID.randomUUID(),
                        "Nøgle",
                        List.of(new Terms.Weight("787", weight), new Terms.Weight("773", 1)),
                        List.of("787", "773"),
                        List.of()));
    }

    private static Arbitrary<Terms> registrations() {
        return Arbitraries.of(PROJECTS).map(project -> new Terms.Registration(project, "Navn", List.of(), null));
    }

    private static Arbitrary<Terms> steps() {
        return Arbitraries.of(PROJECTS).map(project -> new Terms.Step(project, null));
    }

    private static Arbitrary<Terms> openings() {
        return Arbitraries.of(1L, 2L)
                .map(amount -> new Terms.Opening(
                        LocalDate.parse("2024-12-31"),
                        null,
                        "cluster",
                        List.of(
                                new Terms.Line(Terms.Quantity.RECEIVED, "787", null, null, null, new Money(amount)),
                                new Terms.Line(
                                        Terms.Quantity.SPENT, null, null, PROJECTS.getFirst(), null, new Money(5)))));
    }

    private static Arbitrary<Draft> placed(EffectType type, Arbitrary<? extends Terms> terms) {
        return Combinators.combine(
                        terms,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(DECISIONS),
                        Arbitraries.of("Godkendt.", "Der gives."))
                .as((these, item, decision, quote) -> new Draft(
                        UUID.randomUUID(),
                        "nordjylland-vest",
                        type,
                        these,
                        LocalDate.parse("2025-01-15"),
                        "nordjylland-vest:politisk",
                        true,
                        null,
                        List.of(),
                        Access.OPEN,
                        new Anchor(null, GivenEffects.MEETING, item, item(item), "" + item, decision, 118),
                        quote,
                        null));
    }

    private static UUID item(int number) {
        return id("item " + number);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

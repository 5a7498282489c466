package dk.sundhedsklynge.meetings.proposal.caveat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.proposal.OneItemMeeting;
import dk.sundhedsklynge.meetings.proposal.SampleMinutes;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveat.Kind;
import dk.sundhedsklynge.meetings.terms.EffectType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words because of which a secretary must look at the effects of an item, and words that only look like them. */
class CaveatsTest {
    private static final String GRANT = "Udmønter 80.000 kr. til projekt Stille Nat";

    /** A sentence of minutes and the kind of caveat in it. */
    record Row(Kind kind, boolean recommended, String text) {
        OneItemMeeting item() {
            return recommended
                    ? OneItemMeeting.item().recommended(text)
                    : OneItemMeeting.item().recommended(GRANT).decided(Outcome.APPROVED, text);
        }
    }

    static List<Row> sentences() {
        return Stream.of("caveats.txt", "caveats-second-hand.txt")
                .flatMap(file -> lines(file).stream())
                .map(CaveatsTest::row)
                .toList();
    }

    private static Row row(String line) {
        String[] parts = line.split(" \\| ", 3);
        return new Row(
                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts[1].equals("recommendation"),
                parts[2].replace("⏎", "\n"));
    }

    static List<String> ordinary() {
        return lines("ordinary.txt").stream()
                .map(line -> line.replace("⏎", "\n"))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = CaveatsTest.class.getResourceAsStream("/proposal/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatASentenceSaysAgainstItIsQuotedAndNothingIsTaken(Row row) {
        ItemRecord item = row.item().meeting().items().getFirst();

        assertThat(Caveats.in(item)).extracting(Caveat::kind).contains(row.kind());
        assertThat(row.item().proposed().effects()).allSatisfy(effect -> assertThat(effect.doubt())
                .contains(row.kind().check()));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void anOrdinarySentenceLeavesTheGrantSure(String decision) {
        Draft grant = SampleMinutes.only(
                OneItemMeeting.item()
                        .recommended(GRANT)
                        .decided(Outcome.APPROVED, decision)
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).isNull();
    }

    @Test
    void theDoubtQuotesTheWordWithItsLineAndSaysWhatToCheck() {
        Draft grant = SampleMinutes.only(
                OneItemMeeting.item()
                        .recommended(GRANT)
                        .decided(Outcome.APPROVED, "Godkendt.\nPengene udbetales dog\nikke i år.")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt())
                .isEqualTo(
                        "Teksten har en nægtelse: \"ikke\" (linje 42). Se efter, om der overhovedet er besluttet eller givet noget."
                                + "\nTeksten har en undtagelse eller begrænsning: \"dog\" (linje 41). Se efter, hvad der ikke er med."
                                + "\nForslaget afhænger af en anden virkning i referatet. Gennemse den først.");
    }

    @Test
    void whatIsAmountsOnlyPerUnitMeansNothingWhereNoAmountIsNamed() {
        OneItemMeeting status = OneItemMeeting.item().recommended("Godkender, at pengene bliver stående hos hver part");

        assertThat(Caveats.in(status.meeting().items().getFirst())).isEmpty();
        assertThat(Caveats.in(OneItemMeeting.item()
                        .recommended(GRANT)
                        .decided(Outcome.APPROVED, "Godkendt. Det gælder hver part.")
                        .meeting()
                        .items()
                        .getFirst()))
                .extracting(Caveat::kind)
                .containsExactly(Kind.UNIT);
    }

    @Test
    void aRecommendationThatNobodyAnsweredSaysNothing() {
        Draft grant = SampleMinutes.only(
                OneItemMeeting.item()
                        .recommended(GRANT)
                        .recommended("Drøfter, hvorfor der ikke er søgt om mere")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).isNull();
    }

    @Test
    void anAmountThatOnlyTheDecisionNamesIsDoubted() {
        Draft grant = SampleMinutes.only(
                OneItemMeeting.item()
                        .recommended(GRANT)
                        .decided(Outcome.APPROVED, "Godkendt. Beløbet er 60.000 kr.")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).contains("flere beløb");
    }

    /** A search that tries all lengths at all places takes minutes here. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1.000.000.000.000", "1,2,3,", "ikke 175 500 kr. ", "a b c ", "tilbagetilbage", "((((", "når "})
    void aLongTextOfOneKindIsSearchedInTime(String part) {
        String text = part.repeat(200_000 / part.length());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Caveats.in(text, 1));
    }

    /** Every word of the lexicon, at every place of a decision that was sure, and in what it answers. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aWordOfTheLexiconAnywhereMakesASureGrantDoubted(Kind kind) {
        List<String> decisions = List.of(
                "Godkendt. Der udmøntes 80.000 kr. til projekt Stille Nat.",
                "Politisk niveau godkender indstillingen med tak til alle.");
        for (String word : words(kind)) {
            Stream<String> spelled = Stream.of(word.toUpperCase(Locale.ROOT), unaccented(word))
                    .map(it -> decisions.getLast() + " " + it);
            Stream<String> decided = decisions.stream().flatMap(sure -> everyPlace(sure, word));
            List<Draft> effects = Stream.concat(
                            Stream.concat(decided, spelled).map(decision -> OneItemMeeting.item()
                                    .recommended(GRANT)
                                    .decided(Outcome.APPROVED, decision)),
                            everyPlace(GRANT, word)
                                    .map(recommended -> OneItemMeeting.item().recommended(recommended)))
                    .flatMap(item -> item.proposed().effects().stream())
                    .toList();

            assertThat(effects)
                    .as("effects with '%s' in their words", word)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(it -> assertThat(it.doubt()).contains(kind.check()));
        }
    }

    /** One spelling of every entry: a number, an amount and any words stand for their signs. */
    private static List<String> words(Kind kind) {
        CaveatLexicon lexicon = CaveatLexicon.read();
        boolean hasWords = lexicon.patterns().containsKey(kind);
        return hasWords
                ? lexicon.entries(kind.name().toLowerCase(Locale.ROOT)).stream()
                        .map(entry -> entry.replace("…", "i dag")
                                .replace("#", "50")
                                .replace("¤", "70.000 kr.")
                                .replaceAll("^\\*", "hjælpe")
                                .replaceAll("\\*$", "er")
                                .replaceAll("\\* ", "er "))
                        .toList()
                : List.of(
                        switch (kind) {
                            case MINUS -> "-7.000 kr.";
                            case NUMBER -> "7 000 kr.";
                            default -> "fin\u00ADt";
                        });
    }

    private static String unaccented(String word) {
        return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    private static Stream<String> everyPlace(String sentence, String word) {
        String[] words = sentence.split(" ");
        return IntStream.rangeClosed(0, words.length).mapToObj(place -> {
            List<String> with = new ArrayList<>(List.of(words));
            with.add(place, word);
            return String.join(place % 2 == 0 ? " " : "\n", with);
        });
    }
}

package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.document.Likeness.Compared;
import dk.sundhedsklynge.meetings.terms.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LikenessTest {
    private static final double MOSTLY_THE_SAME = IdentifyMeeting.MOSTLY_THE_SAME;
    private static final List<String> STANDING =
            List.of("Godkendelse af dagsordenen", "Godkendelse af referat fra sidste møde", "Eventuelt", "Næste møde");

    private record Item(String title, String text) {}

    @Property(tries = 200)
    void aCorrectionWithTyposInAnotherOrderIsMuchLikeIt(
            @ForAll @IntRange(min = 1, max = 12) int items, @ForAll Random random) {
        List<Item> minutes = minutes(items, "klyngen", random);
        List<Item> corrected = new ArrayList<>(minutes.stream()
                .map(item -> new Item(item.title(), item.text().replaceFirst(" ", " rettet ")))
                .toList());
        Collections.shuffle(corrected, random);

        assertThat(like(minutes, corrected)).isGreaterThan(0.7);
        assertThat(like(minutes, minutes)).isEqualTo(1);
    }

    @Property(tries = 200)
    void anItemMoreOrLessIsStillTheSameMinutes(@ForAll @IntRange(min = 2, max = 12) int items, @ForAll Random random) {
        List<Item> minutes = minutes(items, "klyngen", random);

        assertThat(like(minutes, minutes.subList(0, items - 1))).isGreaterThanOrEqualTo(MOSTLY_THE_SAME);
        assertThat(like(minutes.subList(0, items - 1), minutes)).isGreaterThanOrEqualTo(MOSTLY_THE_SAME);
    }

    @Property(tries = 200)
    void anotherMeetingSharesNoMoreThanTheItemsThatAllMinutesHave(
            @ForAll @IntRange(min = 2, max = 8) int items, @ForAll Random random) {
        List<Item> one = minutes(items, "klyngen", random);
        List<Item> other = minutes(items, "rådet", random);
        STANDING.forEach(title -> {
            one.add(new Item(title, "Godkendt."));
            other.add(new Item(title, "Godkendt."));
        });

        assertThat(like(one, other)).isLessThan(MOSTLY_THE_SAME);
    }

    @Property(tries = 100)
    void anExtractIsNotTheWhole(@ForAll @IntRange(min = 4, max = 12) int items, @ForAll Random random) {
        List<Item> minutes = minutes(items, "klyngen", random);

        assertThat(like(minutes, minutes.subList(0, 1))).isLessThan(MOSTLY_THE_SAME);
    }

    @Example
    void aCaseThatWasRewrittenUnderTheSameTitleIsTheSameItem() {
        List<Item> one = List.of(new Item("Klyngemidler til Hjemme først", "Der gives penge."));
        List<Item> other =
                List.of(new Item("Klyngemidler til hjemme først (Lukket)", "Sagen udsættes til næste gang."));

        assertThat(like(one, other)).isGreaterThanOrEqualTo(MOSTLY_THE_SAME);
    }

    private static double like(List<Item> kept, List<Item> sent) {
        return Likeness.of(compared(kept), compared(sent));
    }

    private static List<Compared> compared(List<Item> items) {
        return items.stream()
                .map(item -> new Compared(item.title(), Wording.of(item.text())))
                .toList();
    }

    /** Items of words that no other item has. */
    private static List<Item> minutes(int items, String of, Random random) {
        return IntStream.range(0, items)
                .mapToObj(i -> new Item(
                        "Sag " + of + letters(i, random) + " om " + letters(i, random),
                        IntStream.range(0, 30)
                                .mapToObj(word -> of + letters(i, random))
                                .collect(Collectors.joining(" "))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String letters(int item, Random random) {
        return IntStream.range(0, 6)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
                .collect(Collectors.joining("", String.valueOf((char) ('a' + item)), ""));
    }
}

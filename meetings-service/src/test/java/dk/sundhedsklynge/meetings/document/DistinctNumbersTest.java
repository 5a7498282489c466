package dk.sundhedsklynge.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.ItemContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistinctNumbersTest {

    @Test
    void aNumberThatIsPrintedTwiceLosesNoItem() {
        Minutes distinct = DistinctNumbers.of(minutes(1, 2, 2, 3));

        assertThat(distinct.items()).extracting(ItemRecord::number).containsExactly(1, 2, 4, 3);
        assertThat(distinct.warnings())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Warning.Kind.NUMBERING))
                .satisfies(it -> assertThat(it.line()).isEqualTo(30));
    }

    @Test
    void minutesThatNumberTheirItemsAreLeftAlone() {
        Minutes minutes = minutes(1, 2, 3);

        assertThat(DistinctNumbers.of(minutes)).isSameAs(minutes);
    }

    static Minutes minutes(int... numbers) {
        List<ItemRecord> items = IntStream.range(0, numbers.length)
                .mapToObj(i -> new ItemRecord(
                        numbers[i], "Punkt", Access.OPEN, 10 * (i + 1), ItemContent.EMPTY, List.of(), List.of()))
                .toList();
        return new Minutes(
                "Sundhedsklynge Vest",
                new ClusterMatch.Unknown(),
                Level.POLITICAL,
                LocalDate.parse("2025-01-15"),
                null,
                null,
                false,
                List.of(),
                items,
                List.of(),
                List.of(),
                1);
    }
}

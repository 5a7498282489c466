package dk.sundhedsklynge.meetings.document;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much one document may hold. Each limit is many times what the longest real minutes hold; what is beyond it is several
 * minutes in one file, or none, and is refused before anything is worked out or kept.
 */
final class DocumentLimits {
    static final int MOST_ITEMS = 300;
    static final int MOST_DECISIONS = 2_000;
    static final int MOST_FOLLOW_UPS = 2_000;
    static final int MOST_PERSONS = 1_000;
    static final int MOST_CELLS = 20_000;
    /** Characters of the text of one item; a whole real document has some 30,000. */
    static final int LONGEST_ITEM = 100_000;

    private DocumentLimits() {}

    /** Why it is refused; empty when it is not. */
    static Optional<Reading.Refused> beyond(Minutes minutes) {
        return tooMany(minutes, MOST_ITEMS, item -> 1, "punkter")
                .or(() -> tooMany(
                        minutes, MOST_DECISIONS, item -> item.decisions().size(), "beslutninger"))
                .or(() -> tooMany(
                        minutes, MOST_FOLLOW_UPS, item -> item.followUps().size(), "opgaver"))
                .or(() -> tooMany(minutes, MOST_CELLS, DocumentLimits::cells, "felter i tabeller"))
                .or(() -> tooManyPersons(minutes))
                .or(() -> tooLong(minutes));
    }

    private static Optional<Reading.Refused> tooMany(
            Minutes minutes, int most, ToIntFunction<ItemRecord> count, String what) {
        int counted = 0;
        for (ItemRecord item : minutes.items()) {
            counted += count.applyAsInt(item);
            if (counted > most) {
                return Optional.of(refused(
                        "Referatet har over %d %s; grænsen nås i punkt %d (linje %d)."
                                .formatted(most, what, item.number(), item.line()),
                        item.line()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading.Refused> tooManyPersons(Minutes minutes) {
        List<?> persons = minutes.attendance();
        return persons.size() <= MOST_PERSONS
                ? Optional.empty()
                : Optional.of(refused("Referatet nævner over %d deltagere.".formatted(MOST_PERSONS), 1));
    }

    private static Optional<Reading.Refused> tooLong(Minutes minutes) {
        return minutes.items().stream()
                .filter(item -> length(item) > LONGEST_ITEM)
                .findFirst()
                .map(item -> refused(
                        "Punkt %d (linje %d) fylder %d tegn; et punkt må højst fylde %d."
                                .formatted(item.number(), item.line(), length(item), LONGEST_ITEM),
                        item.line()));
    }

    private static int length(ItemRecord item) {
        return item.content().sections().stream()
                .map(Section::text)
                .mapToInt(String::length)
                .sum();
    }

    private static int cells(ItemRecord item) {
        return item.content().tables().stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
    }

    private static Reading.Refused refused(String why, int line) {
        return new Reading.Refused(Reading.Kind.TOO_LARGE, why + " Indlæs ét referat ad gangen, uden bilag.", line);
    }
}

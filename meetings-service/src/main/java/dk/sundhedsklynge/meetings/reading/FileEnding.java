package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out whether a file was cut off: it ends in the middle of a sentence, in an item without a decision where all
 * other items have one.
 */
final class FileEnding {
    private static final Set<String> PROSE =
            Set.of("summary", "case", "finance", "recommendation", "decision", "discussion");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:;)”\"'»]$");
    private static final int WORDS_OF_A_SENTENCE = 6;

    private final List<Line> lines;
    private final List<ItemRecord> items;

    FileEnding(List<Line> lines, List<ItemRecord> items) {
        this.lines = lines;
        this.items = items;
    }

    boolean isWithinSentence() {
        List<Section> sections = items.getLast().content().sections();
        Line last = lines.getLast();
        String text = last.text().strip();
        return !sections.isEmpty()
                && PROSE.contains(sections.getLast().kind())
                && !last.isTableRow()
                && Wording.words(text).size() >= WORDS_OF_A_SENTENCE
                && !END_OF_SENTENCE.matcher(text).find();
    }

    boolean isCutOff() {
        return isWithinSentence()
                && !isDecided(items.getLast())
                && items.size() > 1
                && items.subList(0, items.size() - 1).stream().allMatch(FileEnding::isDecided);
    }

    private static boolean isDecided(ItemRecord item) {
        return item.content().sections().stream()
                .anyMatch(section -> section.kind().equals("decision"));
    }
}

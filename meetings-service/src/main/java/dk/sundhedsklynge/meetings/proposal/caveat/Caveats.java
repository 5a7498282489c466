package dk.sundhedsklynge.meetings.proposal.caveat;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Section;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.proposal.caveat.Caveat.Kind;
import dk.sundhedsklynge.meetings.proposal.table.ColumnMeaning;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in the words of an item that keeps all its effects from being taken unseen. The words are those of every
 * decision of the item, what is said beside them and each recommendation that is answered: an exception in one decision
 * can be about another. Closed in doubt: a word that means nothing here costs a look, a wrong amount costs trust.
 */
public final class Caveats {
    private static final CaveatLexicon LEXICON = CaveatLexicon.read();
    private static final Map<Kind, Pattern> WORDS = LEXICON.patterns();
    private static final Pattern ORDINARY = LEXICON.ordinary();

    /** What makes a figure in a table unsure. That a column is called "ikke disponeret" does not. */
    private static final Set<Kind> OF_TABLES =
            EnumSet.of(Kind.LIMIT, Kind.MINUS, Kind.NUMBER, Kind.CURRENCY, Kind.CHARACTER);

    /** Each word once, at its first line. */
    private final Map<Word, Caveat> found = new LinkedHashMap<>();

    private record Word(Kind kind, String words) {}

    private Caveats() {}

    public static List<Caveat> in(ItemRecord item) {
        Caveats caveats = new Caveats();
        List<Section> sections = item.content().sections().stream()
                .filter(it -> it.kind().equals("decision") || it.kind().equals("discussion"))
                .toList();
        List<Recommendation> answered = item.content().recommendations().stream()
                .filter(it -> item.decisions().stream()
                        .anyMatch(decision -> decision.answers().contains(it.number())))
                .toList();
        sections.forEach(section -> caveats.add(section.text(), section.textLine()));
        answered.forEach(it -> caveats.add(it.text(), it.line()));
        // The words of a decision stand in a section already; a second line for the same word says nothing.
        item.decisions().forEach(decision -> caveats.addNew(in(decision.text(), decision.line())));
        boolean ofAmounts = Stream.concat(
                        sections.stream().map(Section::text),
                        Stream.concat(
                                answered.stream().map(Recommendation::text),
                                item.decisions().stream().map(DecisionRecord::text)))
                .anyMatch(NumberCaveats::namesAmount);
        return caveats.found.values().stream()
                .filter(it -> it.kind() != Kind.UNIT || ofAmounts)
                .toList();
    }

    /** In the title, the headings and the rows of a table that an effect rests on. */
    public static List<Caveat> in(TableContent table) {
        Caveats caveats = new Caveats();
        Stream.concat(Stream.ofNullable(table.title()), table.header().stream())
                .forEach(text -> caveats.add(text, table.line()));
        for (Row row : table.rows()) {
            boolean ofRest = isRest(PositionTable.name(row));
            for (int i = 0; i < row.cells().size(); i++) {
                if (!ofRest
                        && !(i < table.header().size() && isRest(table.header().get(i)))) {
                    caveats.add(row.cells().get(i).text(), row.line());
                }
            }
        }
        return caveats.found.values().stream()
                .filter(it -> OF_TABLES.contains(it.kind()))
                .toList();
    }

    /** A rest is worked out from other figures and never booked, and may well be below nothing. */
    private static boolean isRest(String heading) {
        ColumnMeaning column = ColumnMeaning.of(heading);
        return column.kind() == ColumnMeaning.Kind.FIGURE && !column.isBooked();
    }

    /** @param line of the first line of the text */
    static List<Caveat> in(String text, int line) {
        Caveats caveats = new Caveats();
        caveats.add(text, line);
        return List.copyOf(caveats.found.values());
    }

    private void add(String text, int line) {
        addNew(NumberCaveats.unusualCharacters(text, line));
        for (FoldedText reading : FoldedText.readings(text)) {
            addNew(NumberCaveats.in(reading, line));
            BitSet ordinary = reading.covered(ORDINARY);
            WORDS.forEach((kind, words) -> addNew(words(reading, kind, words, ordinary, line)));
        }
    }

    private static List<Caveat> words(FoldedText text, Kind kind, Pattern words, BitSet ordinary, int line) {
        return text.matcher(words)
                .results()
                .filter(it -> ordinary.nextClearBit(it.start()) < it.end())
                .map(it -> new Caveat(kind, text.printed(it.start(), it.end()), line + text.linesBefore(it.start())))
                .toList();
    }

    private void addNew(List<Caveat> caveats) {
        caveats.forEach(it -> found.putIfAbsent(new Word(it.kind(), it.words()), it));
    }
}

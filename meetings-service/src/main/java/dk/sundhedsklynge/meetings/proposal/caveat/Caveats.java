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
 * Finds the caveats of an item: words that require a person to look at all its effects. Searched are the decisions, the
 * discussion and the recommendations that are answered, together, because an exception in one decision can be about
 * another. In doubt a word counts: a needless look costs less than a wrong amount.
 */
public final class Caveats {
    private static final CaveatLexicon LEXICON = CaveatLexicon.read();
    private static final Map<Kind, Pattern> WORDS = LEXICON.patterns();
    private static final Pattern ORDINARY = LEXICON.ordinary();

    /** The kinds that count in tables. A column called "ikke disponeret", for instance, is no negation. */
    private static final Set<Kind> OF_TABLES =
            EnumSet.of(Kind.LIMIT, Kind.MINUS, Kind.NUMBER, Kind.CURRENCY, Kind.CHARACTER);

    /** Each word once, with the first line it stands in. */
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
        // Most words of a decision were found in its section already; a word is reported once.
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

    /** The caveats in the title, the headings and the rows of a table. */
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

    /** A remainder is computed from other figures and never booked, so it may be negative. */
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

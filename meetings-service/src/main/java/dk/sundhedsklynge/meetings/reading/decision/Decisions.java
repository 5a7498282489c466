package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Recommendation;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.reading.section.Section;
import dk.sundhedsklynge.meetings.reading.section.SectionKind;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.Paragraph;
import dk.sundhedsklynge.meetings.reading.text.Placeholder;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import dk.sundhedsklynge.meetings.reading.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what was decided, and which recommendations each decision answers: by its label, or by words they share. */
public final class Decisions {
    private static final int ONE_WORD = 8;
    private static final int MOST_OF_HALVES = 6;

    private final List<Recommendation> recommendations;
    private final DecisionTerms terms = new DecisionTerms();
    private final List<DecisionRecord> decisions = new ArrayList<>();

    public Decisions(List<Recommendation> recommendations) {
        this.recommendations = recommendations;
    }

    /** @param sections of the item in their order */
    public List<DecisionRecord> in(List<Section> sections) {
        boolean decided = false;
        for (Section section : sections) {
            if (section.kind() == SectionKind.DECISION) {
                decided |= read(section);
            }
        }
        if (!decided) {
            // The section under the heading "Beslutning" is empty: the decision stands in the discussion after it.
            for (int i = 1; i < sections.size(); i++) {
                boolean belongs = sections.get(i).kind() == SectionKind.DISCUSSION
                        && sections.get(i - 1).kind() == SectionKind.DECISION;
                if (belongs) {
                    read(sections.get(i));
                }
            }
        }
        return terms.parts(List.copyOf(decisions));
    }

    private boolean read(Section section) {
        List<Line> filled = section.filled().stream()
                .filter(line ->
                        !Placeholder.is(line.text()) || line.text().strip().matches("In(?:gen|tet)\\.?"))
                .toList();
        if (filled.isEmpty()) {
            return false;
        }
        DecisionLabels labels = new DecisionLabels(section.lines(), recommendations.size());
        List<DecisionLabels.Entry> entries = labels.entries();
        List<Paragraph> before = labels.before();
        if (entries.isEmpty()) {
            readProse(section, filled);
            return true;
        }
        for (DecisionLabels.Entry entry : entries) {
            add(entry.label(), entry.text(), entry.line(), known(entry.numbers()), before);
        }
        readAfter(labels, entries.getLast());
        return true;
    }

    /** A paragraph after the last numbered answer that has an outcome of its own is a decision too. */
    private void readAfter(DecisionLabels labels, DecisionLabels.Entry last) {
        for (Paragraph paragraph : labels.after()) {
            if (Outcomes.isExplicit(paragraph.text()) && !paragraph.isHeadingOfList()) {
                Set<Integer> answers = about(paragraph.text());
                add(
                        null,
                        paragraph.text(),
                        paragraph.line(),
                        answers.isEmpty() ? known(last.numbers()) : answers,
                        List.of());
            }
        }
    }

    private void readProse(Section section, List<Line> filled) {
        List<Paragraph> paragraphs = Paragraph.in(section.lines());
        if (recommendations.size() > 1 && decidesSeveral(paragraphs)) {
            readParagraphs(paragraphs);
            return;
        }
        String text = filled.stream().map(line -> line.text().strip()).collect(Collectors.joining("\n"));
        Set<Integer> answers = answersOfProse(text);
        List<Paragraph> halves = answers.size() == 1 ? halves(filled) : List.of();
        if (halves.isEmpty()) {
            add(null, text, filled.getFirst().number(), answers, List.of());
        }
        halves.forEach(half -> add(null, half.text(), half.line(), answers, List.of()));
    }

    /** Where one part was approved and the rest postponed: the text of each of the two decisions. Otherwise empty. */
    private static List<Paragraph> halves(List<Line> filled) {
        List<Paragraph> sentences = filled.stream()
                .flatMap(line -> Sentences.of(line.text()).stream().map(it -> new Paragraph(it, line.number())))
                .toList();
        int postponed = first(sentences, Outcome.POSTPONED);
        int approved = first(sentences, Outcome.APPROVED);
        if (postponed < 0 || approved < 0 || sentences.size() > MOST_OF_HALVES) {
            return List.of();
        }
        int second = Math.max(approved, postponed);
        return List.of(joined(sentences.subList(0, second)), joined(sentences.subList(second, sentences.size())));
    }

    private static int first(List<Paragraph> sentences, Outcome outcome) {
        return IntStream.range(0, sentences.size())
                .filter(i -> Outcomes.of(sentences.get(i).text()) == outcome)
                .findFirst()
                .orElse(-1);
    }

    private static Paragraph joined(List<Paragraph> sentences) {
        return new Paragraph(
                sentences.stream().map(Paragraph::text).collect(Collectors.joining(" ")),
                sentences.getFirst().line());
    }

    /** Whether every paragraph has an outcome and no two have the same. */
    private static boolean decidesSeveral(List<Paragraph> paragraphs) {
        List<Outcome> outcomes = paragraphs.stream()
                .filter(paragraph -> Outcomes.isExplicit(paragraph.text()))
                .map(paragraph -> Outcomes.of(paragraph.text()))
                .toList();
        return outcomes.size() > 1
                && outcomes.size() == paragraphs.size()
                && outcomes.stream().distinct().count() == outcomes.size();
    }

    private void readParagraphs(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Set<Integer> answers = about(paragraph.text());
            boolean inOrder = answers.isEmpty() && paragraphs.size() == recommendations.size();
            add(null, paragraph.text(), paragraph.line(), inOrder ? Set.of(i + 1) : answers, List.of());
        }
    }

    private Set<Integer> answersOfProse(String text) {
        Outcome outcome = Outcomes.of(text);
        boolean saysNothing = outcome == Outcome.NONE && Wording.words(text).size() <= 3;
        if (recommendations.isEmpty() || saysNothing) {
            return Set.of();
        }
        if (recommendations.size() == 1) {
            return Set.of(1);
        }
        if (Wording.words(text).size() <= ONE_WORD && Outcomes.isExplicit(text)) {
            Set<Integer> about = about(text);
            return about.isEmpty() ? all() : about;
        }
        Set<Integer> about = about(text);
        return about.isEmpty() ? Set.of(1) : about;
    }

    private Set<Integer> all() {
        return IntStream.rangeClosed(1, recommendations.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of the recommendations that share a word with the text, common words left out. */
    private Set<Integer> about(String text) {
        Set<String> said = Wording.stems(text);
        return recommendations.stream()
                .filter(recommendation ->
                        Wording.stems(recommendation.text()).stream().anyMatch(said::contains))
                .map(Recommendation::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> known(Set<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number >= 1 && number <= recommendations.size())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(@Nullable String label, String text, int line, Set<Integer> answers, List<Paragraph> before) {
        decisions.add(terms.decision(label, text, line, answers, before));
    }
}

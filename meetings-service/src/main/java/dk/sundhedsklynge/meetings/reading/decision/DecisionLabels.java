package dk.sundhedsklynge.meetings.reading.decision;

import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.ListLine;
import dk.sundhedsklynge.meetings.reading.text.Paragraph;
import dk.sundhedsklynge.meetings.reading.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbered answers in a decision: {@code AD. 1}, {@code 2.}, {@code Ad 1 og 2}. A numbered list after an introduction
 * such as "følgende temaer:" is part of what was decided and holds no answers.
 */
final class DecisionLabels {
    /** @param numbers of the recommendations it says it answers */
    record Entry(@Nullable String label, Set<Integer> numbers, String text, int line) {}

    private record Label(@Nullable String printed, Set<Integer> numbers, String rest, boolean isMark) {}

    private static final String NUMBERS = "(\\d{1,2}(?:\\s?(?:,|og|-|–|\\+|&)\\s?\\d{1,2}){0,10})";
    private static final Pattern AD = Pattern.compile(
            "^((?:AD|Ad|ad|Vedr\\.|Pkt\\.|Indstilling|Indstillingspunkt)\\.?\\s?(?:pkt\\.|punkt|indstilling|nr\\.)?\\s?"
                    + NUMBERS + ")\\s?(?:[.:)–-]\\s?|\\s|$)(.*)$");
    private static final Pattern SEVERAL =
            Pattern.compile("^(\\d{1,2}\\.?(?:\\s?(?:,|og|-|–|\\+|&)\\s?\\d{1,2}\\.?){1,10})\\s?:?\\s+(\\p{Lu}.*)$");
    private static final Pattern LEADS_UP = Pattern.compile(
            "[:,]$|\\b(?:følgende|nedenstående|disse)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DECIDES = Pattern.compile("beslut|godkend|vedtog|afgjorde", Pattern.CASE_INSENSITIVE);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Line> before = new ArrayList<>();
    private final List<Line> after = new ArrayList<>();

    DecisionLabels(List<Line> lines, int recommendations) {
        boolean[] isLabel = labelled(lines, recommendations);
        Label open = null;
        StringBuilder text = new StringBuilder();
        int line = 0;
        int lastLabel = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isLabel[i]) {
                lastLabel = i;
            }
        }
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line it = lines.get(i);
            if (isLabel[i]) {
                close(open, text, line);
                open = inOrder(label(it));
                line = it.number();
                text.append(open == null ? "" : open.rest());
            } else if (open == null) {
                before.add(it);
            } else if (i > lastLabel && (ended || it.isBlank() && !text.isEmpty())) {
                ended = true;
                after.add(it);
            } else if (!it.isBlank()) {
                text.append(
                                text.isEmpty()
                                        ? ""
                                        : i > 0 && lines.get(i - 1).isBlank() || ListLine.of(it) != null ? "\n" : " ")
                        .append(it.text().strip());
            }
        }
        close(open, text, line);
    }

    /** A bullet answers the recommendation at its own place in the list. */
    private @Nullable Label inOrder(@Nullable Label label) {
        if (label == null || !label.numbers().contains(0)) {
            return label;
        }
        return new Label(null, Set.of(entries.size() + 1), label.rest(), true);
    }

    private void close(@Nullable Label label, StringBuilder text, int line) {
        if (label != null) {
            entries.add(
                    new Entry(label.printed(), label.numbers(), text.toString().strip(), line));
        }
        text.setLength(0);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The prose before the first answer: general remarks. */
    List<Paragraph> before() {
        return Paragraph.in(before);
    }

    List<Paragraph> after() {
        return Paragraph.in(after);
    }

    private static boolean[] labelled(List<Line> lines, int recommendations) {
        boolean[] isLabel = new boolean[lines.size()];
        boolean anyAd = false;
        for (int i = 0; i < lines.size(); i++) {
            Label label = label(lines.get(i));
            isLabel[i] = label != null && !label.isMark();
            anyAd |= isLabel[i];
        }
        if (!anyAd) {
            markNumbered(lines, recommendations, isLabel);
        }
        return isLabel;
    }

    private static void markNumbered(List<Line> lines, int recommendations, boolean[] isLabel) {
        List<List<Integer>> lists = lists(lines);
        boolean several = lists.size() > 1;
        boolean oneFits = lists.stream().anyMatch(list -> list.size() == recommendations);
        for (int i = 0; i < lists.size(); i++) {
            boolean fits = !several || (oneFits ? lists.get(i).size() == recommendations : i == lists.size() - 1);
            if (fits) {
                lists.get(i).forEach(index -> isLabel[index] = true);
            }
        }
        if (lists.isEmpty()) {
            markBullets(lines, recommendations, isLabel);
        }
    }

    /** The indexes of the lines of each numbered list. A number that does not rise begins a new list. */
    private static List<List<Integer>> lists(List<Line> lines) {
        List<List<Integer>> lists = new ArrayList<>();
        int outer = lines.stream()
                .map(ListLine::of)
                .filter(mark -> mark != null && mark.isNumbered())
                .mapToInt(mark -> mark == null ? 0 : mark.indent())
                .min()
                .orElse(0);
        int last = 0;
        boolean isContent = false;
        String lead = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ListLine mark = line.isBlank() ? null : ListLine.of(line);
            if (mark != null && mark.isNumbered() && mark.indent() == outer) {
                if (last == 0 || mark.number() <= last) {
                    isContent = leadsUp(lead);
                    if (!isContent) {
                        lists.add(new ArrayList<>());
                    }
                }
                if (!isContent) {
                    lists.getLast().add(i);
                }
                last = mark.number();
                lead = "";
            } else if (mark == null && !line.isBlank()) {
                lead = line.text().strip();
            } else if (mark != null) {
                lead = "";
            }
        }
        return lists;
    }

    private static boolean leadsUp(String text) {
        List<String> sentences = Sentences.of(text);
        String lead = sentences.isEmpty() ? "" : sentences.getLast();
        return LEADS_UP.matcher(lead).find() && !DECIDES.matcher(lead).find();
    }

    /** Bullets answer the recommendations in order when there are as many of them and nothing else. */
    private static void markBullets(List<Line> lines, int recommendations, boolean[] isLabel) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean isOnlyBullets = filled.stream().allMatch(line -> ListLine.of(line) != null);
        if (recommendations < 2 || filled.size() != recommendations || !isOnlyBullets) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            isLabel[i] = !lines.get(i).isBlank();
        }
    }

    private static @Nullable Label label(Line line) {
        String text = line.text().strip();
        Matcher ad = AD.matcher(text);
        if (ad.matches()) {
            return new Label(ad.group(1), numbers(ad.group(2)), ad.group(3).strip(), false);
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.matches()) {
            return new Label(
                    several.group(1),
                    numbers(several.group(1)),
                    several.group(2).strip(),
                    false);
        }
        ListLine mark = ListLine.of(line);
        return mark == null
                ? null
                : new Label(Integer.toString(mark.number()), Set.of(mark.number()), mark.text(), true);
    }

    /** A line of a decision without the label it begins with. */
    static String withoutLabel(Line line) {
        Label label = label(line);
        return label == null ? line.text().strip() : label.rest();
    }

    private static Set<Integer> numbers(String printed) {
        Set<Integer> numbers = new TreeSet<>();
        int previous = 0;
        boolean range = false;
        Matcher number = Pattern.compile("\\d{1,2}|-|–").matcher(printed);
        while (number.find()) {
            if (!Character.isDigit(number.group().charAt(0))) {
                range = true;
                continue;
            }
            int value = Integer.parseInt(number.group());
            for (int i = range ? previous : value; i <= value; i++) {
                numbers.add(i);
            }
            previous = value;
            range = false;
        }
        return numbers;
    }
}

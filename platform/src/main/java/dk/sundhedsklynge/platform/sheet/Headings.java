package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the headings of a sheet with the names of fields: without case, space and punctuation, with ae, oe and aa for æ, ø and å,
 * without what stands in brackets, and without words that say nothing of which field it is.
 */
final class Headings {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*/\\s*|\\s+eller\\s+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");
    private static final Pattern PERIOD =
            Pattern.compile("(?<![\\d./-])((?:19|20|21)\\d{2})(?:\\s*[-/\u2013]\\s*((?:19|20|21)\\d{2}))?(?![\\d./-])");

    /** A day in a heading, with the words before it that say so. */
    private static final Pattern DAY = Pattern.compile(
            "(?:(?:udbetalt|modtaget|indgået|pr\\.?|den|d\\.)\\s*)*(\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2}))(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Words that a heading can have beside the name of its field. */
    private static final Map<Kind, Set<String>> BESIDE_THE_NAME = Map.of(
            Kind.TEXT, Set.of("nr", "nummer", "navn"),
            Kind.PERIOD, Set.of("periode"),
            Kind.DAY, Set.of("den", "d", "dato", "datoen", "dag", "hos", "sekretariatet"),
            Kind.AMOUNT,
                    Set.of(
                            "i",
                            "kr",
                            "kroner",
                            "dkk",
                            "tkr",
                            "t",
                            "1",
                            "000",
                            "1000",
                            "mio",
                            "hele",
                            "ekskl",
                            "eksklusive",
                            "excl",
                            "uden",
                            "moms"));

    /** What a word of a heading can end with. */
    private static final Map<Kind, Set<String>> ENDINGS = Map.of(
            Kind.TEXT, Set.of("nummer", "nr", "navn"),
            Kind.PERIOD, Set.of(),
            Kind.DAY, Set.of("datoen", "dato", "dag"),
            Kind.AMOUNT, Set.of("beloeb"));

    private static final String AMOUNT = "beloeb";
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST = 200;

    private Headings() {}

    /** Whether the heading is that of a field with this name. */
    static boolean mean(String heading, String name, Kind kind) {
        if (heading.length() > LONGEST) {
            return false;
        }
        return isName(heading, name, kind)
                || Arrays.stream(BETWEEN_NAMES.split(heading))
                        .anyMatch(part -> !part.isBlank() && isName(part, name, kind));
    }

    private static boolean isName(String heading, String name, Kind kind) {
        String plain = plain(name);
        if (plain(heading).equals(plain) || plain(outsideBrackets(heading)).equals(plain)) {
            return true;
        }
        Set<String> wanted = words(name, kind);
        return !wanted.isEmpty()
                && (words(heading, kind).equals(wanted) || stems(heading, kind).equals(wanted));
    }

    private static Set<String> words(String text, Kind kind) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_LETTER.split(outsideBrackets(text))) {
            String plain = plain(word);
            boolean says = !plain.isEmpty()
                    && !BESIDE_THE_NAME.getOrDefault(kind, Set.of()).contains(plain)
                    && !(kind == Kind.AMOUNT && YEAR.matcher(plain).matches());
            if (says) {
                words.add(plain);
            }
        }
        if (kind == Kind.AMOUNT && words.size() > 1) {
            words.remove(AMOUNT);
        }
        return words;
    }

    /** Without the endings of its words: that of {@code Brevnr.} is {@code brev}. */
    private static Set<String> stems(String heading, Kind kind) {
        Set<String> stems = new TreeSet<>();
        words(heading, kind).forEach(word -> stems.add(stem(word, kind)));
        return stems;
    }

    private static String stem(String word, Kind kind) {
        return ENDINGS.getOrDefault(kind, Set.of()).stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .map(rest -> rest.length() > SHORTEST_WORD && rest.endsWith("s")
                        ? rest.substring(0, rest.length() - 1)
                        : rest)
                .orElse(word);
    }

    /** The year or pool that a heading names; empty for none and for several. */
    static Optional<String> period(String heading) {
        Matcher found = PERIOD.matcher(heading);
        if (!found.find()) {
            return Optional.empty();
        }
        String last = found.group(2);
        String period = last == null ? found.group(1) : found.group(1) + "-" + last;
        return found.find()
                ? Optional.empty()
                : CellValues.period(new Cell.Text(period)) instanceof Value.Known<String>(String known)
                        ? Optional.of(known)
                        : Optional.empty();
    }

    /** The years and pools that a text names. */
    static List<String> periods(String text) {
        return PERIOD.matcher(text)
                .results()
                .map(found -> found.group(2) == null ? found.group(1) : found.group(1) + "-" + found.group(2))
                .filter(period -> CellValues.period(new Cell.Text(period)) instanceof Value.Known<String>)
                .toList();
    }

    /** The day that a heading names, as it is written; empty for none and for several. */
    static Optional<String> day(String heading) {
        List<String> days =
                DAY.matcher(heading).results().map(found -> found.group(1)).toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** Whether a heading is a year or pool, with a day at most beside it. */
    static boolean isPeriodAlone(String heading) {
        String rest =
                PERIOD.matcher(DAY.matcher(heading.strip()).replaceAll("")).replaceAll("");
        return period(heading).isPresent()
                && Stream.of("", "aar", "pulje", "puljen", "puljeaar").anyMatch(plain(outsideBrackets(rest))::equals);
    }

    private static String outsideBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll(" ").strip();
    }

    /** A name as it is compared: letters and digits alone. */
    static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return NO_LETTER
                .matcher(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("");
    }
}

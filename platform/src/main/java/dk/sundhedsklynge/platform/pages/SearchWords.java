package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.Names;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody writes into the search box, as the full text search of PostgreSQL takes it: all words, each with any ending. */
public final class SearchWords {
    /** Characters; what is longer is cut. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A number of a case, an invoice or a day, like {@code SEN-1} or {@code 26/77}; or just words with a hyphen. */
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+){0,4}");

    private static final Pattern REFERENCE = Pattern.compile(".*[-/].*\\p{N}.*|.*\\p{N}.*[-/].*");

    private SearchWords() {}

    /** As it is shown again: in one form, on one line and not too long. */
    public static String plain(String written) {
        String one = Names.inOneForm(
                written.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip());
        return one.length() > LONGEST ? one.substring(0, LONGEST).strip() : one;
    }

    /** Øre, when what was written is an amount and nothing else, such as {@code 1.018.886,36} or {@code 900.000 kr.}. */
    public static Optional<Long> amount(String written) {
        return FieldValue.amount("", plain(written)).given().map(Money::ore).filter(ore -> ore > 0);
    }

    /**
     * The argument of {@code to_tsquery('danish', ?)}; empty when no letter and no digit was written. An amount is also looked for as
     * documents write it, {@code 1.018.886,36} or {@code 900.000}, however it was typed.
     */
    public static Optional<String> query(String written) {
        String words = words(written);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words
                        + amount(written).map(ore -> " | " + asWritten(ore)).orElse(""));
    }

    /** As the search reads it: the kroner with their points are one word, and the øre, which may be left out, another. */
    private static String asWritten(long ore) {
        String[] parts = DanishNumbers.format(new Money(ore)).split(",", 2);
        return "'" + parts[0] + "'" + (parts[1].equals("00") ? "" : " <-> '" + parts[1] + "'");
    }

    private static String words(String written) {
        return all(JOINED, plain(written))
                .flatMap(it -> REFERENCE.matcher(it).matches() ? Stream.of(reference(it)) : parts(it))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" & "));
    }

    /** PostgreSQL reads {@code SEN-1} as {@code SEN} and {@code -1}, so it has to read what was written in the same way. */
    private static String reference(String written) {
        return "('%s':* | %s)".formatted(written, parts(written).collect(Collectors.joining(" & ")));
    }

    private static Stream<String> parts(String written) {
        return all(WORD, written).map(word -> word + ":*");
    }

    private static Stream<String> all(Pattern pattern, String written) {
        return pattern.matcher(written).results().map(MatchResult::group);
    }
}

package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.Names;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody writes into the search box, as the full text search of PostgreSQL takes it: all words, each with any ending. */
public final class SearchWords {
    /** Characters; what is longer is cut. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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
        return WORD.matcher(plain(written))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}

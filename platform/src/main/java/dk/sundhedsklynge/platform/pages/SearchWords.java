package dk.sundhedsklynge.platform.pages;

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

    /** The argument of {@code to_tsquery('danish', ?)}; empty when no letter and no digit was written. */
    public static Optional<String> query(String written) {
        String query = WORD.matcher(plain(written))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }
}

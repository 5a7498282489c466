package dk.sundhedsklynge.meetings.proposal.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years and pools, such as {@code 2022-2023}, that a sentence takes money from or gives it to. */
public final class PeriodsInText {
    private static final String YEAR_OR_POOL = "(20\\d\\d(?:\\s?[-–]\\s?20\\d\\d)?)";
    private static final String PERIOD = YEAR_OR_POOL + "(?![\\d-])";
    private static final String MONEY_OF = "|\\b" + YEAR_OR_POOL + "-?(?:midler|puljen|pulje|penge)";
    private static final Pattern OF_MONEY =
            DanishPattern.of("\\b(?:i|for|fra|af) (?:år(?:et)? |puljen? )?" + PERIOD + MONEY_OF);

    private static final Pattern SOURCE =
            DanishPattern.of("\\bfra (?:år(?:et|ene)? |puljen? |klyngemidler(?:ne)? (?:for |i |fra )?)?" + PERIOD
                    + "(?:\\s+og\\s+(20\\d\\d))?" + MONEY_OF);

    private PeriodsInText() {}

    /** Each once, as they come. */
    public static List<String> ofMoney(String text) {
        return all(OF_MONEY, text);
    }

    /** Those that money is carried over from, each once, as they come. */
    public static List<String> carriedFrom(String text) {
        return all(SOURCE, text);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(PeriodsInText::groups)
                .map(it -> it.replaceAll("\\s", "").replace('–', '-'))
                .distinct()
                .toList();
    }

    private static Stream<String> groups(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull);
    }
}

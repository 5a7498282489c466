package dk.sundhedsklynge.meetings.handover.own;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a decision says beside its outcome: nothing, where it is {@code Godkendt.} or {@code Emnerne blev drøftet og godkendt.} */
final class DecidedWords {
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n+");

    /** The outcome of the matter itself, with nothing after it. */
    private static final Pattern OUTCOME_ONLY = Pattern.compile(
            "(?:\\p{L}+ ){0,6}?(?:(?:blev|er|blevet|og|sat|sættes) )*"
                    + "(?:godkendt|godkendes|drøftet|drøftes|taget til efterretning|tages til efterretning|til efterretning|tiltrådt|tiltrædes"
                    + "|intet at bemærke|ingen bemærkninger|intet|orientering)"
                    + "(?: og (?:godkendt|taget til efterretning))?(?: som indstillet)?[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DecidedWords() {}

    static String of(String text) {
        return Arrays.stream(SENTENCES.split(text))
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !OUTCOME_ONLY.matcher(it).matches())
                .collect(Collectors.joining(" "));
    }
}

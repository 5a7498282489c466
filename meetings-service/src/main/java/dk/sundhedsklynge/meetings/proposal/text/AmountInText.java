package dk.sundhedsklynge.meetings.proposal.text;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of kroner in running text. A number without a unit counts only when it is grouped in thousands; years, days
 * and counts are not.
 *
 * @param approximate whether the text says "ca." or the like
 */
public record AmountInText(Money money, boolean approximate, int start, int end) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?![\\d%])\\s?(mio\\.?|mia\\.?|t\\.?(?=\\s?kr\\b))?\\s?(kr\\b\\.?|kroner\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:\\bca\\.?|\\bcirka|\\bknap|\\bgodt|\\bomkring|\\bomtrent)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_UNIT =
            Pattern.compile("^\\s*(?:%|pct|procent|indbyggere|borgere|personer|pladser)", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 30;

    public static List<AmountInText> in(String text) {
        List<AmountInText> amounts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            boolean hasUnit = matcher.group(2) != null || matcher.group(3) != null;
            boolean isMoney = hasUnit || GROUPED.matcher(matcher.group(1)).matches();
            if (isMoney && !near(OTHER_UNIT, text, matcher.end(), matcher.end() + NEAR)) {
                read(matcher, near(ABOUT, text, matcher.start() - NEAR, matcher.start()))
                        .ifPresent(amounts::add);
            }
        }
        return amounts;
    }

    /** Looks only at the characters next to an amount, because a line can hold thousands of amounts. */
    private static boolean near(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text)
                .region(Math.max(0, from), Math.min(text.length(), to))
                .useTransparentBounds(true)
                .find();
    }

    private static Optional<AmountInText> read(Matcher matcher, boolean about) {
        String unit = matcher.group(2);
        String number =
                unit == null ? matcher.group(1) : matcher.group(1) + " " + (unit.startsWith("t") ? "tkr" : unit);
        return DanishNumbers.parse(number)
                .filter(amount -> amount.signum() > 0)
                .flatMap(AmountInText::exact)
                .map(money -> new AmountInText(money, about, matcher.start(), matcher.end()));
    }

    private static Optional<Money> exact(BigDecimal kroner) {
        return kroner.stripTrailingZeros().scale() > 2 ? Optional.empty() : Optional.of(Money.ofKroner(kroner));
    }
}

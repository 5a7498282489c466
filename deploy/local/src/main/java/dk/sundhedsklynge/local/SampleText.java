package dk.sundhedsklynge.local;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the dates of a sample that are relative to today: {@code {{D-30|long}}} and its like. */
final class SampleText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{D([+-]\\d+)\\|([^}]*)}}");
    private static final Locale DANISH = Locale.of("da", "DK");

    private SampleText() {}

    static String filled(String template, LocalDate today) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        String text = matcher.replaceAll(found ->
                Matcher.quoteReplacement(form(found.group(2), today.plusDays(Long.parseLong(found.group(1))))));
        if (text.contains("{{")) {
            throw new IllegalArgumentException(
                    "a placeholder is not understood: " + text.substring(text.indexOf("{{")));
        }
        return text;
    }

    private static String form(String form, LocalDate day) {
        return switch (form) {
            case "dd-mm-yyyy" -> day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy", DANISH));
            case "long" -> "d. " + day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH));
            case "weekday" -> {
                String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, DANISH);
                yield name.substring(0, 1).toUpperCase(DANISH) + name.substring(1);
            }
            default -> throw new IllegalArgumentException("no such form of a date: " + form);
        };
    }
}

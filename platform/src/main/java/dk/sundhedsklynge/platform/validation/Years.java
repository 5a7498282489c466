package dk.sundhedsklynge.platform.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of a period that money is given for: one year, or a pool of several from the first to the last, as 2022-2023. */
public record Years(int first, int last) {
    private static final Pattern AT_THE_END = Pattern.compile("(?:([0-9]{4})-)?([0-9]{4})$");

    /** Empty of a text that does not end with a year. */
    public static Optional<Years> of(String period) {
        Matcher written = AT_THE_END.matcher(period);
        if (!written.find()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(written.group(2));
        return Optional.of(new Years(written.group(1) == null ? last : Integer.parseInt(written.group(1)), last));
    }

    /** Whether a year is in both. */
    public boolean overlap(Years other) {
        return first <= other.last && other.first <= last;
    }
}

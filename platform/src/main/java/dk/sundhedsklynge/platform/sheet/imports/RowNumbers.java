package dk.sundhedsklynge.platform.sheet.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of rows as people write them: {@code 7, 12-14}. */
final class RowNumbers {
    private static final Pattern PART = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");
    private static final int MOST = 10_000;

    private RowNumbers() {}

    /** Ascending; empty for what is no list of numbers. */
    static Optional<List<Integer>> parse(String written) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String part : written.split("[,;\\s]+(?=\\d|$)", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first || last - first > MOST || numbers.size() > MOST) {
                return Optional.empty();
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(List.copyOf(numbers));
    }

    static String format(Collection<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : new TreeSet<>(numbers)) {
            if (first == 0) {
                first = number;
            } else if (number != last + 1) {
                parts.add(range(first, last));
                first = number;
            }
            last = number;
        }
        if (first != 0) {
            parts.add(range(first, last));
        }
        return String.join(", ", parts);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}

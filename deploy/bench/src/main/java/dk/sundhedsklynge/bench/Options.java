package dk.sundhedsklynge.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param sizes transfers in the ledger, ascending
 * @param layouts in how many cooperations they lie: 1, 22
 * @param only parts to be measured; empty for all
 * @param seconds how long each load is held
 * @param items of meetings
 * @param out the report as Markdown; null for none
 * @param keep whether the suite's data stay when all is done
 */
record Options(
        List<Integer> sizes,
        List<Integer> layouts,
        Set<String> only,
        int seconds,
        int items,
        @Nullable Path out,
        boolean keep) {

    /** Every part, in the order they are measured. */
    static final List<String> PARTS = List.of(
            "start", "idle", "import", "twohop", "reads", "lists", "pages", "posting", "late", "events", "memory");

    static Options of(String[] args) {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        boolean quick = words.remove("--quick");
        boolean keep = words.remove("--keep");
        String sizes = option(words, "--sizes", quick ? "1000,10000" : "1000,10000,100000,1000000");
        String layouts = option(words, "--cooperations", "1,22");
        String only = option(words, "--only", "");
        String seconds = option(words, "--seconds", quick ? "4" : "8");
        String items = option(words, "--items", quick ? "10000" : "100000");
        String out = option(words, "--out", "");
        if (!words.isEmpty()) {
            throw new BenchFailure(
                    "The word " + words.getFirst() + " is not understood; ./klynge help lists the options.");
        }
        return new Options(
                numbers("--sizes", sizes),
                numbers("--cooperations", layouts),
                parts(only),
                numbers("--seconds", seconds).getFirst(),
                numbers("--items", items).getFirst(),
                out.isEmpty() ? null : Path.of(out).toAbsolutePath(),
                keep);
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    int largest() {
        return sizes.getLast();
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= words.size()) {
            throw new BenchFailure("The option " + name + " needs a value.");
        }
        words.remove(at);
        return words.remove(at);
    }

    private static List<Integer> numbers(String name, String list) {
        try {
            return Arrays.stream(list.split(","))
                    .map(word -> Integer.valueOf(word.strip()))
                    .peek(number -> {
                        if (number <= 0) {
                            throw new NumberFormatException("not above zero");
                        }
                    })
                    .sorted()
                    .toList();
        } catch (NumberFormatException e) {
            throw new BenchFailure("The option " + name + " needs whole numbers above zero, not " + list + ".", e);
        }
    }

    private static Set<String> parts(String list) {
        Set<String> parts = new TreeSet<>();
        for (String word : list.split(",")) {
            if (!word.isBlank()) {
                parts.add(word.strip());
            }
        }
        for (String part : parts) {
            if (!PARTS.contains(part)) {
                throw new BenchFailure("There is no part " + part + "; there are: " + String.join(", ", PARTS) + ".");
            }
        }
        return parts;
    }
}

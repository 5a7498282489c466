package dk.sundhedsklynge.meetings.proposal.caveat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code caveats.txt} as patterns for folded text. The file explains how words are written in it. */
final class CaveatLexicon {
    /** Name of the list of expressions that contain such a word but are no caveat. */
    static final String ORDINARY = "ordinary";

    private static final String FILE = "caveats.txt";
    private static final String NUMBER = "(?:kr\\.?\\s{0,4}|dkk\\s{0,4})?\\d[\\d.,]{0,30}";
    private static final String UNIT =
            "\\s{0,4}(?:kr\\b|kroner|mio\\b|mia\\b|million|milliard|tusind|t\\.?\\s?kr\\b|,-)";
    private static final String AMOUNT =
            "(?:(?:kr\\.?\\s{0,4}|dkk\\s{0,4})?\\d{1,3}(?:[. ']\\d{3}){1,6}(?:,\\d{1,15})?|\\d{1,15}(?:[.,]\\d{1,15})?(?="
                    + UNIT + ")|(?:kr\\.?|dkk)\\s{0,4}\\d[\\d.,]{0,30})(?:" + UNIT + "\\.?)?";
    private static final String MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,40}";
    private static final String DAY = "(?:dags dato|(?:d\\.?|den)?\\s{0,4}(?:\\d{1,2}\\.?\\s{0,4}" + MONTH
            + "|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|" + MONTH + "|ultimo|primo|medio))";
    private static final String ANY_LETTERS = "\\p{L}{0,40}";
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]{1,4}";

    private final Map<String, List<String>> entries;

    private CaveatLexicon(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    /** @throws IllegalStateException when the file is missing from the build */
    static CaveatLexicon read() {
        try (InputStream file = CaveatLexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The word list " + FILE + " is missing from the build");
            }
            return new CaveatLexicon(entries(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + FILE + " cannot be read", e);
        }
    }

    private static Map<String, List<String>> entries(BufferedReader file) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                open = entries.computeIfAbsent(line.substring(1, line.length() - 1), kind -> new ArrayList<>());
            } else if (!line.startsWith("#")) {
                for (String entry : line.split(",")) {
                    if (!entry.isBlank()) {
                        open.add(entry.strip());
                    }
                }
            }
        }
        return entries;
    }

    /** The entries of a list as they are written, such as {@code afslå*}. */
    List<String> entries(String list) {
        return Collections.unmodifiableList(Objects.requireNonNull(entries.get(list), list));
    }

    /** For each kind of caveat that has words, a pattern that matches any of them. */
    Map<Caveat.Kind, Pattern> patterns() {
        Map<Caveat.Kind, Pattern> patterns = new LinkedHashMap<>();
        for (Caveat.Kind kind : Caveat.Kind.values()) {
            String list = kind.name().toLowerCase(Locale.ROOT);
            if (entries.containsKey(list)) {
                patterns.put(kind, pattern(entries(list)));
            }
        }
        return patterns;
    }

    Pattern ordinary() {
        return pattern(entries(ORDINARY));
    }

    private static Pattern pattern(List<String> entries) {
        Map<String, String> byStart = entries.stream()
                .collect(Collectors.groupingBy(
                        CaveatLexicon::start,
                        TreeMap::new,
                        Collectors.mapping(CaveatLexicon::regex, Collectors.joining("|"))));
        String any = byStart.entrySet().stream()
                .map(it -> it.getKey() + "(?:" + it.getValue() + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.DOTALL);
    }

    /** Entries with the same first letter are grouped behind one look-ahead, which rules out most words quickly. */
    private static String start(String entry) {
        String first = FoldedText.folded(entry.substring(0, 1));
        return Character.isLetter(first.charAt(0)) ? "(?=" + first.charAt(0) + ")" : "";
    }

    private static String regex(String entry) {
        StringBuilder regex = new StringBuilder();
        boolean first = true;
        boolean gap = false;
        for (String word : entry.split(" ")) {
            if (word.equals("…")) {
                gap = true;
                continue;
            }
            regex.append(first ? "" : gap ? "(?![\\p{L}\\p{N}]).{1,100}?(?<![\\p{L}\\p{N}])" : BETWEEN_WORDS)
                    .append(wordRegex(word));
            first = false;
            gap = false;
        }
        return regex.toString();
    }

    private static String wordRegex(String word) {
        return switch (word) {
            case "#" -> NUMBER;
            case "¤" -> AMOUNT;
            case "@" -> DAY;
            default -> {
                String letters = word.replaceAll("^\\*|\\*$", "");
                yield (word.startsWith("*") ? ANY_LETTERS : "")
                        + Pattern.quote(FoldedText.folded(letters))
                        + (word.endsWith("*") ? ANY_LETTERS : "");
            }
        };
    }
}

package dk.sundhedsklynge.meetings.reading.section;

import static dk.sundhedsklynge.meetings.reading.section.SectionKind.ABSENCE;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.ATTACHMENTS;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.CASE;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.DECISION;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.DISCUSSION;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.EARLIER_DECISIONS;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.FINANCE;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.OTHER;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.RECOMMENDATION;
import static dk.sundhedsklynge.meetings.reading.section.SectionKind.SUMMARY;

import dk.sundhedsklynge.meetings.reading.text.Dates;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises headings of sections: alone on a line, run together with the next heading, or followed by their content. */
public final class SectionHeadings {
    /** @param rest content on the same line; empty where there is none */
    record Heading(SectionKind kind, String words, String rest, boolean colon) {}

    private static final Map<String, SectionKind> KNOWN = known();

    /** They begin a section only before the first one; later they are headings within a case. */
    private static final Set<String> AS_FIRST = Set.of(
            "baggrund",
            "formål",
            "problemstilling",
            "indledning",
            "orientering",
            "proces",
            "vurdering",
            "beskrivelse",
            "indhold");

    private static final String WHEN = "(?:den|d\\.|pr\\.)\\s?" + Dates.DAY;
    private static final Pattern DECISION_OF_BODY = Pattern.compile(
            "^Beslutning(?:er)?(?:,\\s[^.:;]{1,150}?|\\s(?:i|fra|for|af|på|truffet)\\s[^.:;]{1,150}?)?,?\\s" + WHEN
                    + "\\.?:?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECISION_IN =
            Pattern.compile("^Beslutning\\s(?:i|fra)\\s[^.:;,]{0,60}(?i:klynge)[^.:;,]{0,60}$");
    private static final Pattern WHOSE_RECOMMENDATION = Pattern.compile(
            "^\\p{Lu}\\p{L}{3,30}s\\sindstilling:?$|^Indstilling(?:er)?\\s(?:fra|til)\\s[^.:;]{0,60}(?:niveau|klynge|sekretariat|formandskab|styregruppe|administration)[^.:;]{0,40}:?$");
    private static final Pattern WITH_COLON = Pattern.compile(
            "^(Beslutning|Indstilling|Resumé|Resume|Sagsfremstilling|Bilag|Fraværende|Fravær|Afbud)\\s?:\\s*(\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile("^(Fraværende|Fravær|Afbud)\\s(?:fra\\s)?(\\p{Lu}.*)$");
    private static final Pattern IN_BOLD =
            Pattern.compile("^\\s*(?:#{1,6}\\s*)?(?:\\*\\*|<b>)([^*<]{3,40})(?:\\*\\*|</b>)\\s*(\\S.*)$");
    private static final Pattern MARKUP = Pattern.compile("\\*\\*|</?b>");

    private SectionHeadings() {}

    private static Map<String, SectionKind> known() {
        Map<String, SectionKind> known = new LinkedHashMap<>();
        put(known, SUMMARY, "resumé", "resume", "resumè", "sammendrag", "kort resumé", "sagsresumé");
        put(known, CASE, "sagsfremstilling", "sagsfremstillinger", "sagsbeskrivelse", "supplerende sagsfremstilling");
        put(known, FINANCE, "økonomi", "økonomiske konsekvenser", "økonomi og finansiering");
        put(known, RECOMMENDATION, "indstilling", "indstillinger");
        put(known, EARLIER_DECISIONS, "tidligere beslutninger", "tidligere beslutning", "tidligere behandling");
        put(known, DECISION, "beslutning", "beslutninger");
        put(known, DISCUSSION, "referat");
        put(known, ATTACHMENTS, "bilag", "bilagsliste", "bilagsoversigt", "vedhæftede bilag");
        put(known, ABSENCE, "fraværende", "fravær", "afbud", "afbud og fravær", "fravær og afbud");
        put(known, OTHER, "videre proces", "den videre proces", "tidsplan", "kommunikation", "høring", "lovgrundlag");
        return known;
    }

    private static void put(Map<String, SectionKind> known, SectionKind kind, String... words) {
        for (String word : words) {
            known.put(word, kind);
        }
    }

    /** The headings on a line: several where they are run together, none where the line is not a heading. */
    public static List<Heading> on(Line line, boolean sectionBegun) {
        String text = MARKUP.matcher(line.text()).replaceAll("").strip();
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || line.isTabbed()) {
            return List.of();
        }
        Heading alone = alone(text, sectionBegun);
        if (alone != null) {
            return List.of(alone);
        }
        List<Heading> glued = glued(text);
        return glued.isEmpty() ? withContent(line, text) : glued;
    }

    private static @Nullable Heading alone(String text, boolean sectionBegun) {
        boolean colon = text.endsWith(":");
        String words = colon || text.endsWith(".")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        String plain = words.toLowerCase(Locale.ROOT);
        SectionKind kind = KNOWN.get(plain);
        if (kind != null && !(kind == OTHER && sectionBegun)) {
            return new Heading(kind, words, "", colon);
        }
        if (!sectionBegun && AS_FIRST.contains(plain)) {
            return new Heading(OTHER, words, "", colon);
        }
        if (DECISION_OF_BODY.matcher(text).matches()
                || DECISION_IN.matcher(text).matches()) {
            return new Heading(DECISION, words, "", colon);
        }
        return WHOSE_RECOMMENDATION.matcher(text).matches() ? new Heading(RECOMMENDATION, words, "", colon) : null;
    }

    /** {@code FraværendeBilag}: two headings of which a conversion lost the line break. */
    private static List<Heading> glued(String text) {
        if (text.length() > 80) {
            return List.of();
        }
        List<Heading> found = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            Heading first = firstOf(rest);
            if (first == null) {
                return List.of();
            }
            found.add(first);
            rest = rest.substring(first.words().length()).strip();
        }
        return found;
    }

    private static @Nullable Heading firstOf(String text) {
        Heading longest = null;
        for (Map.Entry<String, SectionKind> known : KNOWN.entrySet()) {
            int length = known.getKey().length();
            boolean starts = text.regionMatches(true, 0, known.getKey(), 0, length)
                    && Character.isUpperCase(text.charAt(0))
                    && (text.length() == length || !Character.isLowerCase(text.charAt(length)));
            if (starts && (longest == null || length > longest.words().length())) {
                longest = new Heading(known.getValue(), text.substring(0, length), "", false);
            }
        }
        return longest;
    }

    private static List<Heading> withContent(Line line, String text) {
        Matcher colon = WITH_COLON.matcher(text);
        if (colon.matches()) {
            return content(colon.group(1), colon.group(2), true);
        }
        Matcher names = NAMES.matcher(text);
        if (names.matches()) {
            return content(names.group(1), names.group(2), false);
        }
        Matcher bold = IN_BOLD.matcher(line.raw());
        if (bold.matches() && KNOWN.containsKey(bold.group(1).strip().toLowerCase(Locale.ROOT))) {
            return content(bold.group(1).strip(), bold.group(2), false);
        }
        return List.of();
    }

    private static List<Heading> content(String words, String rest, boolean colon) {
        SectionKind kind = KNOWN.get(words.toLowerCase(Locale.ROOT));
        return kind == null ? List.of() : List.of(new Heading(kind, words, rest.strip(), colon));
    }
}

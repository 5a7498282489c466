package dk.sundhedsklynge.meetings.proposal.money;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.project.ProjectName;
import dk.sundhedsklynge.meetings.proposal.table.PositionTable;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a project in a sentence that gives money to one.
 *
 * @param plain whether it is certain that this is a project: the text calls it one, or prints the name alone elsewhere in
 *     the item
 */
record ProjectMention(String name, boolean plain) {
    private static final Pattern TO = Pattern.compile(
            "\\btil\\s+(?:det |den |de )?(?:nye |nyt )?(?:(projekt(?:et)?|indsats(?:en)?)\\s+)?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:at |der )?(?:(?:projekt(?:et)?|indsats(?:en)?)\\s+)?(\\p{Lu}.{1,118}?)\\s+(?:bevilges|tildeles|tilføres|støttes med|får (?:bevilget|tildelt|tilført))\\s+(?:kr\\.?\\s*)?$"
                    + "|\\b(?i:bevilges|tildeles|tilføres|giver|gives|bevilger|tildeler)\\s+(?:(?:projekt(?:et)?|indsats(?:en)?)\\s+)?(\\p{Lu}.{1,118}?)\\s+(?:(?:en )?(?:bevilling|støtte) på\\s+)?(?:kr\\.?\\s*)?$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUOTED = Pattern.compile("^[\"'”“’‘«»]([^\"'”“’‘«»]{2,120})[\"'”“’‘«»]");
    private static final Pattern PARTY =
            Pattern.compile("\\b(?:kommuner?s?|region\\p{L}*)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STOP = Pattern.compile(
            "[.,;:()]|\\s(?:delt|fordelt|efter|fra|under|som|der|således|dog|frem til|til og med|i 20\\d\\d|for 20\\d\\d|og der|og at)\\b.*|\\s[-–]\\s.*");
    private static final Pattern QUOTES = Pattern.compile("[\"'”“’‘«»]");
    private static final int LONGEST = 120;

    /** @param said what follows the amount */
    static Optional<ProjectMention> in(String said, ItemRecord item, ItemTexts texts) {
        Matcher matcher = TO.matcher(said);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Matcher quoted = QUOTED.matcher(matcher.group(2).strip());
        String tail = QUOTES.matcher(matcher.group(2)).replaceAll("").strip();
        Optional<String> printed = printedNames(item, texts)
                .filter(name -> startsWith(ProjectName.normalized(tail), ProjectName.normalized(name)))
                .max(Comparator.comparing(String::length));
        if (printed.isPresent()) {
            return Optional.of(new ProjectMention(printed.get(), true));
        }
        if (quoted.find()) {
            return Optional.of(new ProjectMention(quoted.group(1).strip(), matcher.group(1) != null));
        }
        Matcher stop = STOP.matcher(tail);
        String name = (stop.find() ? tail.substring(0, stop.start()) : tail).strip();
        boolean called = matcher.group(1) != null;
        boolean upper = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        boolean isName = !name.isEmpty() && (upper || called) && name.length() <= LONGEST;
        return isName ? Optional.of(new ProjectMention(name, called && upper)) : Optional.empty();
    }

    /** {@code Nattely bevilges}: a name before the amount. It is never certain. */
    static Optional<ProjectMention> before(String said) {
        Matcher matcher = BEFORE.matcher(said);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return PARTY.matcher(name).find() ? Optional.empty() : Optional.of(new ProjectMention(name.strip(), false));
    }

    private static boolean startsWith(String text, String name) {
        return !name.isEmpty()
                && text.startsWith(name)
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    /** Names that are printed alone: as the first cell of a row, or as a heading. */
    private static Stream<String> printedNames(ItemRecord item, ItemTexts texts) {
        Stream<String> rows = item.content().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.party() == null)
                .map((Row row) -> PositionTable.name(row));
        List<String> headings = texts.said(item).stream()
                .map(ItemTexts.Said::heading)
                .distinct()
                .toList();
        return Stream.concat(rows, headings.stream())
                .filter(name -> name.length() > 2 && Character.isUpperCase(name.charAt(0)));
    }
}

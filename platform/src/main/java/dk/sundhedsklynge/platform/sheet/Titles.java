package dk.sundhedsklynge.platform.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the name of a sheet and the titles above its table say of all rows. */
public final class Titles {
    private static final String MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*";
    private static final String DAY = "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\d{1,2}\\.? ?" + MONTH
            + "\\.? ?\\d{4}|(?:ultimo|udgangen af) (?:" + MONTH + " )?\\d{4}";
    /** A month is no period of money either. */
    private static final Pattern ANY_DAY =
            Pattern.compile(DAY + "|" + MONTH + "\\.? ?\\d{4}", Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_OF =
            Pattern.compile("\\bpr\\.?:? ?(?:d\\. ?|den )?:? ?(" + DAY + ")", Pattern.CASE_INSENSITIVE);

    private static final String YEARS = "((?:19|20|21)\\d{2}(?:[-/\u2013](?:19|20|21)\\d{2})?)";
    private static final Pattern FROM_TO =
            Pattern.compile("\\bfra (?:\\p{L}+ )?" + YEARS + " til (?:\\p{L}+ )?" + YEARS, Pattern.CASE_INSENSITIVE);

    private static final Pattern LABELLED = Pattern.compile("([^:]+): ?(.+)");

    private Titles() {}

    /**
     * The one day that titles say the figures are of, as "pr. 31. december 2022", also where the day stands in the next cell; empty for
     * none and for several.
     */
    public static Optional<LocalDate> asOf(Sheet sheet, ColumnMatch match) {
        List<LocalDate> days = rowsAbove(sheet, match)
                .map(row -> row.filled().stream().map(Cell::shown).collect(Collectors.joining(" ")))
                .map(Titles::withSingleSpaces)
                .flatMap(title -> AS_OF.matcher(title).results().map(found -> found.group(1)))
                .flatMap(day -> WrittenDay.read(day).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** The years and pools in the name of the sheet. */
    public static List<String> periodsOfName(Sheet sheet) {
        return periods(Stream.of(sheet.name()));
    }

    /** The years and pools in the titles; that of a day is none. */
    public static List<String> periodsOfTitles(Sheet sheet, ColumnMatch match) {
        return periods(above(sheet, match));
    }

    private static List<String> periods(Stream<String> texts) {
        return texts.map(text -> ANY_DAY.matcher(text).replaceAll(" "))
                .flatMap(text -> Headings.periods(text).stream())
                .distinct()
                .toList();
    }

    /** What a title says from, and to. */
    public record FromTo(String from, String to) {}

    /** The two years or pools of a title, as "fra 2025 til 2026"; empty where titles say none, and where they say several. */
    public static Optional<FromTo> fromTo(Sheet sheet, ColumnMatch match) {
        List<FromTo> said = above(sheet, match)
                .flatMap(title -> FROM_TO.matcher(title).results())
                .map(found -> new FromTo(found.group(1), found.group(2)))
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** The one choice of a field that a title names, as "Kommune: Vejle"; empty for none and for several. */
    public static Optional<String> labelled(Sheet sheet, ColumnMatch match, SheetField field) {
        NamedParties choices = NamedParties.named(field.choices());
        List<String> said = above(sheet, match)
                .map(LABELLED::matcher)
                .filter(title -> title.matches()
                        && field.isNamed(title.group(1))
                        && choices.find(title.group(2)).isPresent())
                .map(title -> title.group(2))
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private static Stream<String> above(Sheet sheet, ColumnMatch match) {
        return rowsAbove(sheet, match)
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Cell.Text(String text) ? Stream.of(text) : Stream.empty())
                .map(Titles::withSingleSpaces);
    }

    private static Stream<Sheet.Row> rowsAbove(Sheet sheet, ColumnMatch match) {
        return sheet.rows().stream().filter(row -> row.number() < match.headingRow());
    }

    private static String withSingleSpaces(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

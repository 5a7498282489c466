package dk.sundhedsklynge.platform.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows below the headings that state nothing of their own: sums, notes, lines of a printed page, and the headings again. */
public final class LinesWithoutFact {
    private static final Pattern PAGE = Pattern.compile(
            "(?:side|page) \\d+(?: (?:af|of|/) \\d+)?|(?:udskrevet|dannet|kørt|fortsat|fortsættes)\\b.*");
    private static final String WHO_AND_WHEN =
            "udarbejdet|udfærdiget|udfyldt|opgjort|opdateret|ajourført|revideret|redigeret|rettet|indberettet|indsendt|godkendt|kontrolleret";
    private static final String TABLE =
            "tallene|beløbene|alle tal|alle beløb|listen|oversigten|skemaet|arket|tabellen|projekterne|ovenstående|nedenstående";

    /** How a line begins that tells of the table and not of a fact: who wrote it, where it is from, what its figures are. */
    private static final List<Pattern> NOTES = Stream.of(
                    "(?:(?:sidst|senest) )?(?:%s)(?: (?:(?:af|den|d|pr|senest|sidst)\\b|\\d).*|:.*)"
                            .formatted(WHO_AND_WHEN),
                    "(?:kilder?|noter?|bemærk|bemærkning(?:er)?|anmærkning(?:er)?|anm|obs|nb|ps|forklaring|signaturforklaring|fodnote|kontakt|kontaktperson|spørgsmål|version|dato|sted|underskrift|jf)(?: \\d{1,2})?\\.?:.*",
                    "(?:bemærk|obs|nb)[,!]? at .*",
                    "(?:%s)\\b.* (?:er|viser|omfatter|indeholder|stammer|dækker|bygger|bliver|skal|kan|tages|hentes)\\b.*"
                            .formatted(TABLE),
                    "(?:med )?venlig hilsen.*|mvh\\b.*|se (?:også|desuden|i øvrigt) .*|spørgsmål (?:til|om|kan|rettes) .*",
                    "[*†¹²³]+ ?\\p{L}.* .* .*")
            .map(Pattern::compile)
            .toList();

    private static final int MOST_CELLS_OF_A_NOTE = 2;
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S++\\s++){7,}+\\S+[.!]");
    private static final Pattern POINTS = Pattern.compile("[:.]+$");

    private LinesWithoutFact() {}

    /** Danish sentences: why a row is none, by its number. */
    public static Map<Integer, String> in(Sheet sheet, ColumnMatch match) {
        Optional<Sheet.Row> heading = sheet.rows().stream()
                .filter(row -> row.number() == match.headingRow())
                .findFirst();
        Map<Integer, String> lines = new LinkedHashMap<>();
        for (Sheet.Row row : match.rows()) {
            if (match.below().again().contains(row.number())) {
                lines.put(
                        row.number(),
                        TablesBelow.isLine(row)
                                ? "Rækken er en overskrift til rækkerne under den."
                                : "Rækken er overskrifterne igen.");
            } else if (match.groups().lines().containsKey(row.number())) {
                lines.put(row.number(), match.groups().lines().get(row.number()));
            } else {
                reason(row, heading.orElse(null)).ifPresent(why -> lines.put(row.number(), why));
            }
        }
        Predicate<Sheet.Row> isNote = notes(match);
        match.rows().stream()
                .filter(row -> isNote.test(row) || isAcross(row, sheet, match))
                .forEach(row -> lines.putIfAbsent(row.number(), "Rækken er en note og ikke en række i tabellen."));
        remarksBelow(match).forEach(row -> lines.putIfAbsent(row.number(), "Rækken er en bemærkning under tabellen."));
        return lines;
    }

    /** The last rows, when they are below an empty row and have text in one cell each, of a table with more columns. */
    private static List<Sheet.Row> remarksBelow(ColumnMatch match) {
        List<Sheet.Row> rows = match.rows();
        int first = rows.size();
        while (first > 0 && TablesBelow.isLine(rows.get(first - 1))) {
            first--;
        }
        while (first > 0
                && first < rows.size()
                && rows.get(first).number() == rows.get(first - 1).number() + 1) {
            first++;
        }
        return first == 0 || match.chosen().size() < 2 ? List.of() : rows.subList(first, rows.size());
    }

    /** Text that goes across the columns of a table. */
    private static boolean isAcross(Sheet.Row row, Sheet sheet, ColumnMatch match) {
        return TablesBelow.isLine(row)
                && match.chosen().size() > 1
                && sheet.spanned().contains(row.number());
    }

    /**
     * Text that is a sentence, or that is worded as a note and stands beside nothing but its own end. A sentence is a note only in a
     * table whose other rows have more than one cell.
     */
    static Predicate<Sheet.Row> notes(ColumnMatch match) {
        boolean hasSentences = match.chosen().size() > 1
                && match.rows().stream().filter(TablesBelow::isLine).count() * 2
                        < match.rows().size();
        return row -> isNote(row, hasSentences);
    }

    private static boolean isNote(Sheet.Row row, boolean hasSentences) {
        List<Cell> filled = row.filled();
        if (!(filled.getFirst() instanceof Cell.Text(String first)) || filled.size() > MOST_CELLS_OF_A_NOTE) {
            return false;
        }
        if (filled.size() == 1
                && hasSentences
                && SENTENCE.matcher(first.strip()).matches()) {
            return true;
        }
        String text = first.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return filled.stream().noneMatch(cell -> cell instanceof Cell.Numeric || cell instanceof Cell.Faulty)
                && NOTES.stream().anyMatch(note -> note.matcher(text).matches());
    }

    private static Optional<String> reason(Sheet.Row row, Sheet.@Nullable Row heading) {
        List<Cell> filled = row.filled();
        if (heading != null && repeats(row, heading)) {
            return Optional.of("Rækken er overskrifterne igen.");
        }
        if (Totals.isTotal(row)) {
            return Optional.of("Rækken er en sum eller en optælling.");
        }
        if (!(filled.getFirst() instanceof Cell.Text(String text))) {
            return Optional.empty();
        }
        String first = POINTS.matcher(text.toLowerCase(Locale.ROOT).strip())
                .replaceAll("")
                .replaceAll("\\s+", " ");
        return filled.size() == 1 && PAGE.matcher(first).matches()
                ? Optional.of("Rækken er en linje fra en udskrift.")
                : Optional.empty();
    }

    private static boolean repeats(Sheet.Row row, Sheet.Row heading) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                if (!cell.equals(heading.cell(column))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }
}

package dk.sundhedsklynge.meetings.reading.table;

import dk.sundhedsklynge.meetings.meeting.ItemContent.Cell;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Footnote;
import dk.sundhedsklynge.meetings.meeting.ItemContent.Row;
import dk.sundhedsklynge.meetings.meeting.ItemContent.TableContent;
import dk.sundhedsklynge.meetings.reading.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables, in Markdown or with tabs. A conversion can break a table in two with blank lines, mostly before the
 * totals: rows that follow with as many columns and without a heading row belong to the table above.
 */
public final class Tables {
    private static final Pattern TITLE =
            Pattern.compile("^tabel\\s?\\d{1,2}(?:\\.\\d{1,2})?\\b.{0,300}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("^[|\\s:=–-]*[-=–]{2}[|\\s:=–-]*$");
    /** Under such a heading the name of a town means its hospital or its practices, and no party. */
    private static final Pattern NO_PARTIES = Pattern.compile(
            "^(?:\\p{L}*hospital(?:er)?|\\p{L}*sygehus(?:e)?|afdeling(?:er)?|matrikel|lægehus(?:e)?|ydernr\\.?)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LIST_MARK = Pattern.compile("^(?:\\d{1,2}[.)]|[-–•·*o?]|[a-h][.)])$");

    private final PartyNames parties;

    public Tables(PartyNames parties) {
        this.parties = parties;
    }

    /**
     * @param from index of the first line
     * @param to index of the first line after it
     */
    private record Span(int from, int to, List<Line> rows) {}

    public List<TableContent> in(List<Line> lines) {
        List<TableContent> tables = new ArrayList<>();
        List<Span> spans = joined(lines, runs(lines));
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? spans.get(i + 1).from() : lines.size();
            tables.add(table(lines, spans.get(i), end));
        }
        return tables;
    }

    private static List<Span> runs(List<Line> lines) {
        List<Span> runs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int from = i;
            List<Line> rows = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).isBlank() && lines.get(i).isTableRow()) {
                if (!isRule(lines.get(i))) {
                    rows.add(lines.get(i));
                }
                i++;
            }
            if (!rows.isEmpty() && !isList(rows)) {
                runs.add(new Span(from, i, rows));
            }
            i = Math.max(i, from + 1);
        }
        return runs;
    }

    private static boolean isRule(Line line) {
        return RULE.matcher(line.text()).matches()
                || TableCells.split(line).stream().allMatch(String::isBlank);
    }

    /** {@code 1.<tab>Godkender dagsordenen} is a list. */
    private static boolean isList(List<Line> rows) {
        return rows.stream().allMatch(Tables::isListEntry);
    }

    public static boolean isListEntry(Line line) {
        List<String> cells = TableCells.split(line);
        return cells.size() == 2
                && LIST_MARK.matcher(cells.get(0).strip()).matches()
                && !TableCells.isNumber(cells.get(1).strip());
    }

    private static List<Span> joined(List<Line> lines, List<Span> runs) {
        List<Span> joined = new ArrayList<>();
        for (Span run : runs) {
            Span above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && continues(lines, above, run)) {
                List<Line> rows = new ArrayList<>(above.rows());
                rows.addAll(run.rows());
                joined.set(joined.size() - 1, new Span(above.from(), run.to(), rows));
            } else {
                joined.add(run);
            }
        }
        joined.removeIf(span -> span.rows().size() < 2);
        return joined;
    }

    private static boolean continues(List<Line> lines, Span above, Span run) {
        boolean onlyBlank = lines.subList(above.to(), run.from()).stream().allMatch(Line::isBlank);
        int widest = width(above.rows());
        return onlyBlank
                && above.rows().getFirst().isPiped() == run.rows().getFirst().isPiped()
                && width(run.rows()) == widest
                && (above.rows().size() == 1 || !isHeader(run.rows().getFirst()));
    }

    private static int width(List<Line> rows) {
        return rows.stream().mapToInt(row -> TableCells.split(row).size()).max().orElse(0);
    }

    /** A heading row has words or years but no other figures. */
    private static boolean isHeader(Line row) {
        List<String> cells = TableCells.split(row);
        boolean figures = cells.stream()
                .skip(1)
                .anyMatch(cell -> TableCells.of(cell).amount() != null && !TableCells.isYear(cell));
        boolean words = cells.stream().skip(1).anyMatch(cell -> isWord(TableCells.of(cell)) || TableCells.isYear(cell));
        return !figures && words;
    }

    private static boolean isWord(Cell cell) {
        return cell.type().equals("text");
    }

    private TableContent table(List<Line> lines, Span span, int end) {
        Line title = title(lines, span.from());
        boolean hasHeader = isHeader(span.rows().getFirst());
        List<String> header = hasHeader
                ? TableCells.split(span.rows().getFirst()).stream()
                        .map(String::strip)
                        .toList()
                : List.of();
        List<Line> body = hasHeader ? span.rows().subList(1, span.rows().size()) : span.rows();
        AmountUnits units = new AmountUnits(title, header, AmountUnits.beside(lines, span.from(), span.to()));
        List<List<Cell>> cells = body.stream().map(row -> cells(row, units)).toList();
        List<PartyNames.Printed> names = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            names.add(new PartyNames.Printed(
                    cells.get(i).getFirst().text(), body.get(i).number()));
        }
        boolean ofOthers = hasHeader && NO_PARTIES.matcher(header.getFirst()).matches();
        List<@Nullable String> rowParties = ofOthers ? Collections.nCopies(body.size(), null) : parties.codes(names);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            rows.add(new Row(body.get(i).number(), cells.get(i), rowParties.get(i)));
        }
        int headerLine = span.rows().getFirst().number();
        List<@Nullable String> columns = parties.codes(header.stream()
                .map(name -> new PartyNames.Printed(name, headerLine))
                .toList());
        return new TableContent(
                title == null ? null : title.text().strip(),
                title == null ? headerLine : title.number(),
                header,
                columns,
                rows,
                footnotes(lines, span, end, title));
    }

    /** The first cell says what the row is about; a year there is text and not a figure. */
    private static List<Cell> cells(Line row, AmountUnits units) {
        List<Cell> cells = new ArrayList<>(
                TableCells.split(row).stream().map(TableCells::of).toList());
        Cell first = cells.getFirst();
        if (TableCells.isYear(first.text())) {
            cells.set(0, new Cell(first.text(), "text", null, first.marks()));
        }
        for (int i = 1; i < cells.size(); i++) {
            cells.set(i, units.inKroner(cells.get(i), i));
        }
        return List.copyOf(cells);
    }

    private static @Nullable Line title(List<Line> lines, int from) {
        int seen = 0;
        for (int i = from - 1; i >= 0 && seen < 2; i--) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (TITLE.matcher(line.text().strip()).matches() || seen == 1 && line.level() > 0) {
                return line;
            }
            if (line.isTableRow()) {
                return null;
            }
        }
        return null;
    }

    /** The lines directly below the table that begin with a footnote mark used in it. */
    private static List<Footnote> footnotes(List<Line> lines, Span span, int end, @Nullable Line title) {
        Set<String> used = new HashSet<>();
        for (Line row : span.rows()) {
            TableCells.split(row)
                    .forEach(cell -> used.addAll(TableCells.of(cell).marks()));
        }
        if (title != null) {
            used.addAll(TableCells.of(title.text()).marks());
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (Line line : lines.subList(span.to(), end)) {
            if (line.isBlank()) {
                continue;
            }
            Footnote footnote = footnote(line, used);
            if (footnote == null) {
                break;
            }
            footnotes.add(footnote);
        }
        return List.copyOf(footnotes);
    }

    private static @Nullable Footnote footnote(Line line, Set<String> used) {
        String text = line.raw().strip();
        return used.stream()
                .filter(mark -> text.startsWith(mark))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(mark -> new Footnote(mark, text.substring(mark.length()).strip(), line.number()))
                .orElse(null);
    }
}

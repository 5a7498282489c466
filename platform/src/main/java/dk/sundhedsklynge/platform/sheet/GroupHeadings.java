package dk.sundhedsklynge.platform.sheet;

import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines among the rows that hold for the rows below them until the next such line, as {@code Projekt: Hjem igen}, {@code 2025} or the
 * name of a party. A row that says it itself is not touched. A sum ends the line that it is the sum of; a row below it that says
 * nothing itself is in doubt and not read.
 */
final class GroupHeadings {
    /** Lines that part the rows and say nothing of them. */
    private static final Set<String> PARTING = Set.of(
            "kommune", "kommuner", "kommunerne", "kommunalt", "region", "regioner", "regionen", "parter", "parterne");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final int MOST_SHOWN = 8;

    private final ColumnMatch match;
    private final List<SheetField> fields;
    /** What each field can be chosen from, by code; read when a line is first looked for in it. */
    private final Map<String, NamedParties> choices = new HashMap<>();

    private final Map<Integer, String> lines = new LinkedHashMap<>();
    private final Map<Integer, String> told = new HashMap<>();
    private final Map<Integer, String> years = new HashMap<>();
    private final Map<String, Map<Integer, Cell>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> shown = new LinkedHashMap<>();
    /** What holds now, by field; the outermost first. */
    private final Map<String, Held> held = new LinkedHashMap<>();

    private final List<String> levels = new ArrayList<>();
    private @Nullable String unread;
    private final Map<String, Cell> ended = new HashMap<>();

    /** What a line says in a field. */
    private record Held(SheetField field, Cell value, Sheet.Row line) {}

    private GroupHeadings(ColumnMatch match, List<SheetField> fields) {
        this.match = match;
        this.fields = fields;
    }

    /** @param without fields that shall have no column */
    static ColumnMatch read(ColumnMatch match, List<SheetField> fields, Set<String> without) {
        GroupHeadings headings = new GroupHeadings(
                match,
                fields.stream().filter(it -> !without.contains(it.code())).toList());
        headings.read();
        return headings.spread();
    }

    private void read() {
        List<Optional<Sheet.Row>> below = firstBelow();
        Predicate<Sheet.Row> isNote = LinesWithoutFact.notes(match);
        for (int at = 0; at < match.rows().size(); at++) {
            Sheet.Row row = match.rows().get(at);
            if (match.below().again().contains(row.number())) {
                continue;
            }
            if (Totals.isTotal(row)) {
                end(row);
            } else if (isLine(row)) {
                if (!isNote.test(row)) {
                    below.get(at).ifPresent(next -> line(row, next));
                }
            } else {
                row(row);
            }
        }
    }

    /** For each row the next one with several cells; empty where that is a sum. */
    private List<Optional<Sheet.Row>> firstBelow() {
        List<Optional<Sheet.Row>> fromBelow = new ArrayList<>();
        Optional<Sheet.Row> next = Optional.empty();
        for (Sheet.Row row : match.rows().reversed()) {
            fromBelow.add(next);
            if (!isLine(row) && !match.below().again().contains(row.number())) {
                next = Optional.of(row).filter(it -> !Totals.isTotal(it));
            }
        }
        return fromBelow.reversed();
    }

    private static boolean isLine(Sheet.Row row) {
        List<Cell> filled = row.filled();
        return filled.size() == 1
                && (filled.getFirst() instanceof Cell.Text
                        || Headings.isPeriodAlone(filled.getFirst().shown()));
    }

    private static int column(Sheet.Row line) {
        int column = 0;
        while (line.cell(column).isBlank()) {
            column++;
        }
        return column;
    }

    private void line(Sheet.Row line, Sheet.Row below) {
        String text = line.filled().getFirst().shown().strip();
        if (PARTING.contains(Headings.plain(text))) {
            lines.put(line.number(), "Rækken er en overskrift til rækkerne under den.");
            endText();
            unread = null;
            return;
        }
        Optional<Held> labelled = labelled(line, text);
        Optional<Held> said = labelled.or(() -> period(line, text)).or(() -> chosen(line, text));
        if (labelled.isEmpty()
                        && said.filter(it -> isIncompleteRow(it.field(), line, below))
                                .isPresent()
                || said.isEmpty() && (couldBeFact(line) || isMisspelt(line, text))) {
            row(line);
        } else if (said.isPresent()) {
            hold(said.get());
        } else {
            lines.put(line.number(), "Rækken er en overskrift til rækkerne under den.");
            endText();
            unread =
                    "Række %d siger \"%s\" om rækkerne under den. Det læses ikke: skriv det i en kolonne, hvis det skal med."
                            .formatted(line.number(), text);
        }
    }

    private Optional<Held> labelled(Sheet.Row line, String text) {
        int colon = text.indexOf(':');
        return colon <= 0 || colon == text.length() - 1
                ? Optional.empty()
                : fields.stream()
                        .filter(field ->
                                field.kind() != SheetField.Kind.AMOUNT && field.isNamed(text.substring(0, colon)))
                        .findFirst()
                        .map(field -> new Held(field, SheetRows.text(text.substring(colon + 1)), line));
    }

    private Optional<Held> period(Sheet.Row line, String text) {
        List<SheetField> periods = fields.stream()
                .filter(field -> field.kind() == SheetField.Kind.PERIOD)
                .toList();
        return periods.size() == 1 && Headings.isPeriodAlone(text)
                ? Headings.period(text).map(period -> new Held(periods.getFirst(), new Cell.Text(period), line))
                : Optional.empty();
    }

    /** A name of a list, such as that of a party or project. */
    private Optional<Held> chosen(Sheet.Row line, String text) {
        String bare = BRACKETS.matcher(text).replaceFirst("");
        return fields.stream()
                .filter(field -> !field.choices().isEmpty())
                .filter(field -> choices(field).find(text).isPresent()
                        || choices(field).find(bare).isPresent())
                .findFirst()
                .map(field -> new Held(field, new Cell.Text(text), line));
    }

    /** In the column where the rows say the same themselves, or need not say it, a name is a row that lacks the rest. */
    private boolean isIncompleteRow(SheetField field, Sheet.Row line, Sheet.Row below) {
        return match.column(field.code()).orElse(ColumnMatch.NONE) == column(line)
                && (!field.required() || !own(below, field.code()).isBlank());
    }

    private boolean isMisspelt(Sheet.Row line, String text) {
        return fields.stream()
                .filter(field -> match.column(field.code()).orElse(ColumnMatch.NONE) == column(line))
                .anyMatch(field -> choices(field).nearest(text).isPresent());
    }

    private NamedParties choices(SheetField field) {
        return choices.computeIfAbsent(field.code(), code -> NamedParties.named(field.choices()));
    }

    /** Whether nothing else is needed of a row than what the line has. */
    private boolean couldBeFact(Sheet.Row line) {
        return fields.stream()
                .allMatch(field -> field.kind() != SheetField.Kind.AMOUNT
                        && (!field.required() || match.column(field.code()).orElse(ColumnMatch.NONE) == column(line)));
    }

    private void hold(Held said) {
        String code = said.field().code();
        if (!levels.contains(code)) {
            levels.add(code);
        }
        held.keySet().removeIf(other -> levels.indexOf(other) >= levels.indexOf(code));
        ended.keySet().removeIf(other -> levels.indexOf(other) >= levels.indexOf(code));
        held.put(code, said);
        unread = null;
        lines.put(
                said.line().number(),
                "Rækken er en overskrift og gælder rækkerne under den: %s %s."
                        .formatted(said.field().label(), said.value().shown()));
        shown.computeIfAbsent(code, key -> new ArrayList<>())
                .add("%s (række %d)".formatted(said.value().shown(), said.line().number()));
    }

    /** A name of another kind of group begins: names that held for the rows above hold no more. */
    private void endText() {
        held.values().removeIf(it -> it.field().kind() == SheetField.Kind.TEXT);
        ended.clear();
    }

    private void end(Sheet.Row total) {
        if (held.isEmpty()) {
            return;
        }
        Held innermost = List.copyOf(held.values()).getLast();
        held.remove(innermost.field().code());
        ended.put(
                innermost.field().code(),
                new Cell.Faulty(
                        "",
                        "Rækken står under summen i række %d, så det er ikke til at se, om overskriften i række %d (%s) også gælder den. Skriv det i en kolonne, eller flyt rækken"
                                .formatted(
                                        total.number(),
                                        innermost.line().number(),
                                        innermost.value().shown())));
    }

    private void row(Sheet.Row row) {
        held.forEach((code, it) -> value(code, row, it.value()));
        ended.forEach((code, it) -> value(code, row, it));
        if (unread != null) {
            told.put(row.number(), unread);
        }
        held.values().stream()
                .filter(it -> it.field().kind() == SheetField.Kind.PERIOD)
                .forEach(it -> years.put(row.number(), it.value().shown()));
    }

    private Cell own(Sheet.Row row, String code) {
        int column = match.column(code).orElse(ColumnMatch.NONE);
        return column < 0 ? new Cell.Blank() : row.cell(column);
    }

    private void value(String code, Sheet.Row row, Cell value) {
        if (own(row, code).isBlank()) {
            values.computeIfAbsent(code, key -> new HashMap<>()).put(row.number(), value);
        }
    }

    /** The rows with what was said above them, in the column of the field, or in one more. */
    private ColumnMatch spread() {
        List<ColumnMatch.Column> columns = new ArrayList<>(match.columns());
        Map<String, Integer> chosen = new LinkedHashMap<>(match.chosen());
        List<String> remarks = new ArrayList<>();
        values.keySet().forEach(code -> {
            SheetField field = fields.stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            if (!chosen.containsKey(code)) {
                int index = columns.size();
                columns.add(new ColumnMatch.Column(
                        index, Sheet.letters(index), field.label() + " (overskrifter over rækkerne)"));
                chosen.put(code, index);
            }
            remarks.add("%s er læst af overskrifterne over rækkerne: %s."
                    .formatted(field.label(), some(shown.getOrDefault(code, List.of()))));
        });
        List<Sheet.Row> rows =
                match.rows().stream().map(row -> spread(row, chosen)).toList();
        return match.grouped(
                columns,
                chosen,
                rows,
                new RowGroups(lines, told, years, match.groups().saying(remarks).remarks()));
    }

    private static String some(List<String> all) {
        return all.size() <= MOST_SHOWN
                ? DanishLists.and(all)
                : String.join(", ", all.subList(0, MOST_SHOWN)) + " og %d mere".formatted(all.size() - MOST_SHOWN);
    }

    private Sheet.Row spread(Sheet.Row row, Map<String, Integer> chosen) {
        List<Cell> cells = new ArrayList<>(row.cells());
        values.forEach((code, its) -> {
            Cell value = its.get(row.number());
            int column = chosen.getOrDefault(code, ColumnMatch.NONE);
            if (value != null && column >= 0) {
                while (cells.size() <= column) {
                    cells.add(new Cell.Blank());
                }
                cells.set(column, value);
            }
        });
        return new Sheet.Row(row.number(), cells);
    }
}

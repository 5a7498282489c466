package dk.sundhedsklynge.platform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the row of headings, and for each field the column whose heading and cells are those of the field. */
final class MatchColumns {
    private static final int HEADING_AMONG = 20;

    private final List<SheetField> fields;
    private final Sheet.Row heading;
    private final List<Sheet.Row> rows;
    private final TablesBelow below;
    private final List<ColumnMatch.Column> columns;
    private final Map<Integer, ColumnContents> contents = new HashMap<>();
    private final Map<String, Integer> chosen = new LinkedHashMap<>();
    private final Map<String, List<Integer>> others = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private MatchColumns(Sheet sheet, List<SheetField> fields) {
        this.fields = fields;
        this.heading = TwoLineHeadings.joined(sheet, heading(sheet, fields), fields);
        List<Sheet.Row> all = sheet.rows().stream()
                .filter(row -> row.number() > heading.number())
                .toList();
        this.below = TablesBelow.of(all, heading, fields);
        this.rows = all.subList(0, all.size() - below.other().size());
        this.columns = IntStream.range(0, sheet.width())
                .mapToObj(index -> new ColumnMatch.Column(
                        index, Sheet.letters(index), heading.cell(index).shown()))
                .toList();
        columns.forEach(it -> contents.put(it.index(), ColumnContents.of(rows, it.index())));
    }

    static ColumnMatch match(Sheet sheet, List<SheetField> fields, Map<String, Integer> byHand) {
        return new MatchColumns(sheet, fields).match(byHand);
    }

    private ColumnMatch match(Map<String, Integer> byHand) {
        Map<String, List<Integer>> years = years();
        byHand.forEach((field, column) -> {
            if (column == ColumnMatch.EACH_YEAR && years.containsKey(field)) {
                chosen.put(field, column);
                taken.addAll(years.getOrDefault(field, List.of()));
            } else if (column >= 0 && column < columns.size()) {
                chosen.put(field, column);
                taken.add(column);
            }
        });
        for (SheetField field : fields) {
            if (!byHand.containsKey(field.code())) {
                find(field, years.getOrDefault(field.code(), List.of()), years.size() > 1);
            }
        }
        fields.stream()
                .filter(field -> field.isRequiredBeside(chosen.keySet())
                        && !byHand.containsKey(field.code())
                        && !chosen.containsKey(field.code()))
                .forEach(this::findByContents);
        others.values().forEach(columns -> columns.removeIf(taken::contains));
        others.values().removeIf(List::isEmpty);
        return new ColumnMatch(
                heading.number(),
                columns,
                chosen,
                rows,
                years,
                others,
                List.of(),
                columns.stream()
                        .filter(it -> !contents(it.index()).isEmpty())
                        .map(ColumnMatch.Column::index)
                        .toList(),
                codes(SheetField.Kind.AMOUNT),
                codes(SheetField.Kind.PERIOD),
                fields.stream()
                        .filter(it -> it.kind() == SheetField.Kind.DAY && it.required())
                        .map(SheetField::code)
                        .toList(),
                Map.of(),
                below,
                RowGroups.NONE);
    }

    /** @param areOfSeveral whether other fields have columns for each year as well */
    private void find(SheetField field, List<Integer> years, boolean areOfSeveral) {
        List<Integer> candidates = candidates(field).stream()
                .filter(column -> !taken.contains(column))
                .toList();
        if (!years.isEmpty() && years.containsAll(candidates) && years.stream().noneMatch(taken::contains)) {
            chosen.put(field.code(), years.size() == 1 && !areOfSeveral ? years.getFirst() : ColumnMatch.EACH_YEAR);
            taken.addAll(years);
        } else if (!candidates.isEmpty()) {
            chosen.put(field.code(), candidates.getFirst());
            taken.add(candidates.getFirst());
            others.put(field.code(), new ArrayList<>(candidates.subList(1, candidates.size())));
        }
    }

    /** What stands behind a choice that is written with a remark, as in {@code Ja, dog højst 40.000}. */
    private static final Pattern REMARK = Pattern.compile("\\s*[,;:.(\u2013-].*");

    /** The one column, of those that no field is found for, in which most cells are choices of the field, or begin with one. */
    private void findByContents(SheetField field) {
        if (field.kind() == SheetField.Kind.DAY) {
            findDays(field);
            return;
        }
        NamedParties choices = NamedParties.named(field.choices());
        List<Sheet.Row> facts =
                rows.stream().filter(row -> !Totals.isTotal(row)).toList();
        List<Integer> found = columns.stream()
                .map(ColumnMatch.Column::index)
                .filter(column -> !taken.contains(column)
                        && ColumnContents.of(facts, column)
                                .isMost(facts.stream()
                                        .filter(row -> isChoice(
                                                choices, row.cell(column).shown()))
                                        .count()))
                .toList();
        if (found.size() == 1) {
            chosen.put(field.code(), found.getFirst());
            taken.add(found.getFirst());
        }
    }

    /** The one column of days that is called a date of some kind, as {@code Disp.dato}. */
    private void findDays(SheetField field) {
        List<Integer> found = columns.stream()
                .filter(column -> Headings.plain(column.name()).endsWith("dato"))
                .map(ColumnMatch.Column::index)
                .filter(column -> !taken.contains(column) && contents(column).areDays())
                .toList();
        if (found.size() == 1) {
            chosen.put(field.code(), found.getFirst());
            taken.add(found.getFirst());
        }
    }

    private static boolean isChoice(NamedParties choices, String written) {
        return choices.find(written).isPresent()
                || choices.find(REMARK.matcher(written).replaceFirst("")).isPresent();
    }

    /** The best name first; of columns of the same name the leftmost, an exact name before one that only means it. */
    private List<Integer> candidates(SheetField field) {
        List<Integer> found = new ArrayList<>();
        for (String name : field.names()) {
            columns.stream()
                    .filter(it -> Headings.plain(it.name()).equals(Headings.plain(name)))
                    .forEach(it -> found.add(it.index()));
            columns.stream()
                    .filter(it -> Headings.mean(it.name(), name, field.kind()))
                    .forEach(it -> found.add(it.index()));
        }
        return found.stream()
                .distinct()
                .filter(column -> contents(column).fit(field.kind()) && !isLeftOpen(field, column))
                .toList();
    }

    /** A column that no row fills in says nothing that can be said once for all rows. */
    private boolean isLeftOpen(SheetField field, int column) {
        return field.saidOnce() != SheetField.SaidOnce.NEVER
                && !rows.isEmpty()
                && contents(column).isEmpty();
    }

    private ColumnContents contents(int column) {
        return contents.computeIfAbsent(column, it -> ColumnContents.of(rows, it));
    }

    /**
     * Columns that are named by a year each, per field of amounts. Where rows have one amount, its column can be named by the year
     * alone; where they have several, some field has columns for several years.
     */
    private Map<String, List<Integer>> years() {
        List<SheetField> amounts = fields.stream()
                .filter(it -> it.kind() == SheetField.Kind.AMOUNT)
                .toList();
        if (codes(SheetField.Kind.PERIOD).size() != 1) {
            return Map.of();
        }
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (SheetField field : amounts) {
            List<Integer> its = years(field, amounts.size() == 1);
            if (!its.isEmpty() && isOneForEachYear(its)) {
                years.put(field.code(), its);
            }
        }
        return amounts.size() == 1 || years.values().stream().anyMatch(its -> its.size() > 1) ? years : Map.of();
    }

    private boolean isOneForEachYear(List<Integer> those) {
        return those.stream()
                        .map(column -> Headings.period(columns.get(column).name()))
                        .distinct()
                        .count()
                == those.size();
    }

    private List<Integer> years(SheetField field, boolean isOnlyAmount) {
        return columns.stream()
                .filter(it -> isOnlyAmount && Headings.isPeriodAlone(it.name())
                        || Headings.period(it.name()).isPresent() && field.isNamed(it.name()))
                .map(ColumnMatch.Column::index)
                .filter(column ->
                        contents(column).hasNumbers() && contents(column).fit(field.kind()))
                .toList();
    }

    private List<String> codes(SheetField.Kind kind) {
        return fields.stream()
                .filter(it -> it.kind() == kind)
                .map(SheetField::code)
                .toList();
    }

    /**
     * The row with most names of fields, and of these of fields that every file must have: a line above can name one as well. Where none
     * has any, the first with more than one cell filled in.
     */
    private static Sheet.Row heading(Sheet sheet, List<SheetField> fields) {
        Sheet.Row best = new Sheet.Row(0, List.of());
        List<SheetField> required = fields.stream().filter(SheetField::required).toList();
        long most = 0;
        long mostRequired = 0;
        List<Sheet.Row> first =
                sheet.rows().subList(0, Math.min(HEADING_AMONG, sheet.rows().size()));
        for (Sheet.Row row : first) {
            long found = named(row, fields);
            long foundRequired = named(row, required);
            if (found > most || found == most && foundRequired > mostRequired) {
                best = row;
                most = found;
                mostRequired = foundRequired;
            }
        }
        if (most > 0) {
            return best;
        }
        return first.stream()
                .filter(row -> row.filled().size() > 1)
                .findFirst()
                .orElse(first.isEmpty() ? best : first.getFirst());
    }

    /** How many fields it names; years in several columns name the amounts. */
    private static long named(Sheet.Row row, List<SheetField> fields) {
        return (TwoLineHeadings.namesYears(row) ? 1 : 0) + byName(row, fields);
    }

    private static long byName(Sheet.Row row, List<SheetField> fields) {
        return fields.stream()
                .filter(field -> row.cells().stream()
                        .anyMatch(cell -> cell instanceof Cell.Text(String heading) && field.isNamed(heading)))
                .count();
    }
}

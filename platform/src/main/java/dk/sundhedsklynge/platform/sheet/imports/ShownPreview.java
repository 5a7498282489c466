package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file would post, as its page shows it.
 *
 * @param reading how the file was read
 * @param sheets choices of sheets; empty when there is one
 * @param units choices of what amounts are counted in; empty when the rows have none
 * @param columns a choice for each field
 * @param forAll a field for each that can be said once for all rows and has no column
 * @param columnsShown all choices as one text, to see in the form that comes back whether another was made
 * @param missing names of the fields without a column; null when none is missing
 * @param elsewhere what is told of columns that another place reads; null where the file has none
 * @param wrongRows the wrong ones, as they are left out
 * @param justLeftOut how many of the wrong ones were left out just now
 * @param nextRow where the next page of rows begins; null on the last
 */
record ShownPreview(
        FormInput input,
        String number,
        int headingRow,
        Counts counts,
        List<String> remarks,
        ReadAs reading,
        List<FormOption> sheets,
        List<FormOption> units,
        List<ColumnInput> columns,
        List<ForAllInput> forAll,
        String columnsShown,
        @Nullable String missing,
        ReadElsewhere.@Nullable Told elsewhere,
        String wrongRows,
        List<Row> rows,
        String show,
        int justLeftOut,
        @Nullable Integer nextRow) {
    static final String NUMBER = "udgave";
    static final String LEFT_OUT = "udelad";
    static final String WRONG = "forkerte";
    static final String COLUMNS_SHOWN = "laest";
    static final String SHEET = "ark";
    static final String UNIT = "enhed";

    private static final String COLUMN = "kolonne-";
    private static final String FOR_ALL = "samme-";
    private static final int ROWS = 100;

    /** @param booked of the fresh ones those that are booked; the {@code contained} ones are only kept */
    record Counts(int fresh, long booked, long contained, int wrong, long known, long leftOut) {}

    record ColumnInput(SheetField field, String name, List<FormOption> choices) {
        /** With the words that say when it is needed. */
        public String label() {
            return labelOf(field);
        }

        public boolean isOptional() {
            return !field.required() && field.neededWhen().isEmpty();
        }

        public boolean isAmount() {
            return field.kind() == SheetField.Kind.AMOUNT;
        }
    }

    /** @param label of the field and when it is needed, and {@code kind} that of its input */
    record ForAllInput(String name, String label, String kind, boolean isOptional) {}

    private static String labelOf(SheetField field) {
        return field.neededWhen().isEmpty() ? field.label() : "%s (%s)".formatted(field.label(), field.neededWhen());
    }

    /** @param state in words, and {@code badge} its colour */
    record Row(
            int number,
            @Nullable String cell,
            List<String> cells,
            String state,
            String badge,
            List<String> sentences) {}

    /** @param written what stands in the form; null when it begins with how the file is read */
    static ShownPreview of(
            Preview<?> preview, SheetWords words, @Nullable FormInput written, String show, int from, int justLeftOut) {
        Map<String, Integer> read = read(preview);
        List<PreviewedRow<?>> matching = preview.rows().stream()
                .<PreviewedRow<?>>map(it -> it)
                .filter(row -> isShown(row, show) && row.number() >= from)
                .toList();
        return new ShownPreview(
                written == null ? stored(preview, read) : written,
                preview.number(),
                preview.match().headingRow(),
                new Counts(
                        preview.fresh().size(),
                        preview.fresh().size() - preview.contained(),
                        preview.contained(),
                        preview.wrong().size(),
                        preview.known(),
                        preview.leftOut()),
                preview.remarks(),
                preview.reading(),
                preview.reading().sheets().size() < 2
                        ? List.of()
                        : preview.reading().sheets().stream()
                                .map(it -> new FormOption(it, it))
                                .toList(),
                preview.match().amounts().isEmpty()
                        ? List.of()
                        : Arrays.stream(AmountUnit.values())
                                .map(it -> new FormOption(it.name(), it.label()))
                                .toList(),
                preview.fields().stream()
                        .map(field -> new ColumnInput(field, COLUMN + field.code(), choices(preview.match(), field)))
                        .toList(),
                forAllInputs(preview),
                written(
                        read,
                        forAll(preview),
                        preview.reading().sheet(),
                        preview.match().amounts().isEmpty()
                                ? null
                                : preview.reading().unit()),
                preview.missing().isEmpty() ? null : sentenceOf(preview.missing()),
                preview.elsewhere(),
                LeftOut.of(preview.wrong()).format(),
                matching.stream()
                        .limit(ROWS)
                        .map(row -> row(row, preview.fields(), words))
                        .toList(),
                show,
                justLeftOut,
                matching.size() > ROWS ? matching.get(ROWS).number() : null);
    }

    private static FormInput stored(Preview<?> preview, Map<String, Integer> read) {
        FormInput input = FormInput.blank()
                .with(LEFT_OUT, preview.file().reading().leftOut().format())
                .with(SHEET, preview.reading().sheet());
        AmountUnit unit = preview.reading().unit();
        if (unit != null) {
            input = input.with(UNIT, unit.name());
        }
        for (Map.Entry<String, Integer> it : read.entrySet()) {
            input = input.with(COLUMN + it.getKey(), String.valueOf(it.getValue()));
        }
        for (Map.Entry<String, String> it : forAll(preview).entrySet()) {
            input = input.with(FOR_ALL + it.getKey(), it.getValue());
        }
        return input;
    }

    private static Map<String, String> forAll(Preview<?> preview) {
        Map<String, String> said = new TreeMap<>();
        preview.match().forAll().forEach((field, cell) -> said.put(field, cell.shown()));
        return said;
    }

    private static List<ForAllInput> forAllInputs(Preview<?> preview) {
        return preview.fields().stream()
                .filter(field -> field.saidOnce() != SheetField.SaidOnce.NEVER)
                .filter(field -> preview.match().column(field.code()).isEmpty()
                        || preview.match().forAll().containsKey(field.code()))
                .map(field -> new ForAllInput(
                        FOR_ALL + field.code(),
                        labelOf(field),
                        field.kind() == SheetField.Kind.DAY ? "day" : "text",
                        !field.required() && field.neededWhen().isEmpty()))
                .toList();
    }

    /** What was said in a form for all rows, by field. */
    static Map<String, String> forAll(FormInput input, List<SheetField> fields) {
        Map<String, String> said = new TreeMap<>();
        for (SheetField field : fields) {
            String written = input.value(FOR_ALL + field.code()).strip();
            if (field.saidOnce() != SheetField.SaidOnce.NEVER && !written.isEmpty()) {
                said.put(field.code(), written);
            }
        }
        return said;
    }

    static List<FieldError> wrongForAll(Map<String, String> said, List<SheetField> fields) {
        return fields.stream()
                .filter(field -> said.containsKey(field.code()))
                .flatMap(field -> SaidForAll.wrong(field, said.getOrDefault(field.code(), ""))
                        .map(why -> new FieldError(FOR_ALL + field.code(), why))
                        .stream())
                .toList();
    }

    private static Map<String, Integer> read(Preview<?> preview) {
        Map<String, Integer> columns = new TreeMap<>();
        preview.fields()
                .forEach(field -> columns.put(
                        field.code(), preview.match().column(field.code()).orElse(ColumnMatch.NONE)));
        return columns;
    }

    private static List<FormOption> choices(ColumnMatch match, SheetField field) {
        List<FormOption> choices = new ArrayList<>();
        choices.add(new FormOption(String.valueOf(ColumnMatch.NONE), "Ingen kolonne"));
        List<Integer> years = match.years().getOrDefault(field.code(), List.of());
        if (years.size() > 1 || match.column(field.code()).equals(OptionalInt.of(ColumnMatch.EACH_YEAR))) {
            choices.add(new FormOption(
                    String.valueOf(ColumnMatch.EACH_YEAR),
                    "Hvert år for sig: "
                            + DanishLists.and(years.stream()
                                    .map(year -> match.columns().get(year).name())
                                    .toList())));
        }
        match.columns()
                .forEach(column -> choices.add(new FormOption(
                        String.valueOf(column.index()),
                        column.name().isEmpty()
                                ? "Kolonne " + column.letters()
                                : column.letters() + ": " + column.name())));
        return choices;
    }

    private static boolean isShown(PreviewedRow<?> row, String show) {
        return switch (show) {
            case "forkerte" -> row.isWrong();
            case "nye" -> row.verdict() instanceof PreviewedRow.New<?>;
            case "kendte" -> row.verdict() instanceof PreviewedRow.Known<?>;
            default -> true;
        };
    }

    private static Row row(PreviewedRow<?> row, List<SheetField> fields, SheetWords words) {
        String state =
                switch (row.verdict()) {
                    case PreviewedRow.New<?>(Record _, List<Fault> _, boolean isContained) ->
                        isContained ? "Gemmes" : words.postsLabel();
                    case PreviewedRow.Known<?> _ -> "Er der i forvejen";
                    case PreviewedRow.Repeated<?> _, PreviewedRow.Wrong<?> _ -> "Forkert";
                    case PreviewedRow.LeftOut<?> _ -> "Udeladt";
                };
        return new Row(
                row.number(),
                row.cell(),
                fields.stream()
                        .map(field -> row.shown().getOrDefault(field.code(), ""))
                        .toList(),
                state,
                row.isWrong()
                        ? "badge-error"
                        : row.verdict() instanceof PreviewedRow.New<?> ? "badge-success" : "badge-plain",
                ShownVerdict.of(row.verdict()).sentences());
    }

    /** The columns that were chosen in a form; a field whose choice is no number is left to its name. */
    static Map<String, Integer> columns(FormInput input, List<SheetField> fields) {
        Map<String, Integer> columns = new TreeMap<>();
        for (SheetField field : fields) {
            String choice = input.value(COLUMN + field.code());
            if (choice.matches("-[12]|\\d{1,3}")) {
                columns.put(field.code(), Integer.valueOf(choice));
            }
        }
        return columns;
    }

    /** Their labels with one full stop, also where the last is an abbreviation. */
    private static String sentenceOf(List<SheetField> fields) {
        String labels = DanishLists.and(fields.stream().map(SheetField::label).toList());
        return labels.endsWith(".") ? labels : labels + ".";
    }

    /** Null when none was chosen, or one that is none. */
    static @Nullable AmountUnit unit(FormInput input) {
        return Arrays.stream(AmountUnit.values())
                .filter(it -> it.name().equals(input.value(UNIT)))
                .findFirst()
                .orElse(null);
    }

    static String written(
            Map<String, Integer> columns, Map<String, String> forAll, String sheet, @Nullable AmountUnit unit) {
        return new TreeMap<>(columns)
                        .entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue())
                                .collect(Collectors.joining(" "))
                + " samme=" + new TreeMap<>(forAll) + " ark=" + sheet + " enhed=" + unit;
    }
}

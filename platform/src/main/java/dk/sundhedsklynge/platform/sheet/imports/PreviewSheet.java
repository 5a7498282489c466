package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.AmountUnits;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.LinesWithoutFact;
import dk.sundhedsklynge.platform.sheet.PointAmounts;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import dk.sundhedsklynge.platform.sheet.Totals;
import dk.sundhedsklynge.platform.text.DanishLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file as facts, and says of each what would become of it. */
@ApplicationScoped
public class PreviewSheet {
    private final SheetImports imports;
    private final SheetKinds kinds;

    PreviewSheet(SheetImports imports, SheetKinds kinds) {
        this.imports = imports;
        this.kinds = kinds;
    }

    @Transactional
    public Preview<?> preview(SheetImport file) {
        return preview(file, kinds.of(file));
    }

    <F extends Record> Preview<F> preview(SheetImport file, SheetKind<F> kind) {
        SheetOutcome.Read read = read(file);
        Sheet sheet = read.sheet(file.reading().sheet());
        List<SheetField> fields = kind.fields(file.cooperation());
        PointAmounts points =
                PointAmounts.of(ColumnMatch.of(sheet, fields, file.reading().columns()));
        ColumnMatch found = points.match();
        SaidForAll said = SaidForAll.of(file, read.sheets().size(), sheet, fields, found);
        ColumnMatch match = found.saying(said.cells());
        Optional<ReadElsewhere> elsewhere = kind.elsewhere(file.cooperation());
        List<ColumnMatch.Column> readElsewhere =
                elsewhere.map(it -> it.columns(match)).orElse(List.of());
        ReadAs reading = new ReadingWords(
                        read.sheets(),
                        sheet,
                        fields,
                        match,
                        posted(file, read),
                        file.reading().columns().keySet(),
                        readElsewhere)
                .say(file.reading().unit(), kind.ambiguous(), said, points.example());
        List<SheetField> missing = match.missing(fields);
        ReadElsewhere.@Nullable Told told =
                elsewhere.flatMap(it -> it.told(match, false)).orElse(null);
        AmountUnit unit = reading.unit();
        if (unit == null || !missing.isEmpty() || !reading.questions().isEmpty()) {
            return new Preview<>(file, fields, match, reading, missing, List.of(), List.of(), told);
        }
        AmountUnits units = new AmountUnits(unit, AmountUnits.ofColumns(sheet, match));
        RowReader<F> reader = kind.reader(file);
        List<PreviewedRow<F>> rows =
                rows(file, fields, sheet, match, units, kind.kindsOfRows().wrong(match), readElsewhere, reader);
        List<F> fresh = rows.stream()
                .map(PreviewedRow::verdict)
                .flatMap(it ->
                        it instanceof PreviewedRow.New<F>(F fact, List<Fault> _, boolean isContained) && !isContained
                                ? Stream.of(fact)
                                : Stream.empty())
                .toList();
        List<String> remarks = new ArrayList<>(fresh.isEmpty() ? List.of() : reader.remarks(fresh));
        Totals.disagreeing(match, units).values().forEach(remarks::addAll);
        return new Preview<>(file, fields, match, reading, missing, rows, remarks, told);
    }

    /** Names of the sheets of the same file that were posted; of a file with one sheet nothing is to choose. */
    private Set<String> posted(SheetImport file, SheetOutcome.Read read) {
        return read.sheets().size() < 2
                ? Set.of()
                : ReceiveSheet.postedSheets(read, imports.same(file.cooperation(), file.kind(), file.hash()));
    }

    /** What is worth knowing of a file that was posted; nothing of one that was taken back. */
    @Transactional
    public List<String> afterwards(SheetImport file) {
        return file.state() == SheetImport.State.POSTED
                ? kinds.of(file).afterwards(file.cooperation(), imports.facts(file.id()))
                : List.of();
    }

    /** What is told of columns of a posted file that another place reads; empty where it has none. */
    @Transactional
    public Optional<ReadElsewhere.Told> elsewhere(SheetImport file) {
        SheetKind<?> kind = kinds.of(file);
        return file.state() == SheetImport.State.POSTED
                ? kind.elsewhere(file.cooperation())
                        .flatMap(it -> it.told(
                                ColumnMatch.of(
                                        read(file).sheet(file.reading().sheet()),
                                        kind.fields(file.cooperation()),
                                        file.reading().columns()),
                                true))
                : Optional.empty();
    }

    private SheetOutcome.Read read(SheetImport file) {
        return switch (ReadSheet.read(imports.content(file.id()))) {
            case SheetOutcome.Read read -> read;
            case SheetOutcome.Refused refused ->
                throw new IllegalStateException("A file that was kept cannot be read: " + refused);
        };
    }

    /** Their names; that of a CSV file is empty. */
    List<String> sheets(SheetImport file) {
        return read(file).sheets().stream().map(Sheet::name).toList();
    }

    /** Whether this name stands for the sheet that is read now. */
    boolean isReadNow(SheetImport file, @Nullable String sheet) {
        SheetOutcome.Read read = read(file);
        return read.sheet(sheet).equals(read.sheet(file.reading().sheet()));
    }

    /** The rows of a sheet of the file that state no fact. */
    LeftOut linesWithoutFact(SheetImport file, @Nullable String sheet) {
        return ReceiveSheet.linesWithoutFact(read(file).sheet(sheet), kinds.of(file), file.cooperation());
    }

    /** A row of the file as one fact; a row with a column for each year is several. */
    private record ReadRow<F extends Record>(
            Sheet.Row row, @Nullable String cell, ColumnMatch match, PreviewedRow.Verdict<F> verdict) {
        ReadRow<F> as(PreviewedRow.Verdict<F> other) {
            return new ReadRow<>(row, cell, match, other);
        }
    }

    private static <F extends Record> List<PreviewedRow<F>> rows(
            SheetImport file,
            List<SheetField> fields,
            Sheet sheet,
            ColumnMatch match,
            AmountUnits units,
            Map<Integer, Fault> ofAnotherKind,
            List<ColumnMatch.Column> elsewhere,
            RowReader<F> reader) {
        return withoutContradiction(
                        judged(read(file, sheet, match, units, ofAnotherKind, elsewhere, reader), reader), reader)
                .stream()
                .map(it -> new PreviewedRow<>(
                        it.row().number(), it.cell(), shown(fields, it, units, reader), it.verdict()))
                .toList();
    }

    /** Of each row by itself, and whether it repeats one above. */
    private static <F extends Record> List<ReadRow<F>> read(
            SheetImport file,
            Sheet sheet,
            ColumnMatch match,
            AmountUnits units,
            Map<Integer, Fault> ofAnotherKind,
            List<ColumnMatch.Column> elsewhere,
            RowReader<F> reader) {
        Map<Integer, String> saidAbove = match.groups().told();
        Set<Integer> without = Set.copyOf(file.reading().leftOut().rows());
        Set<String> withoutCells = Set.copyOf(file.reading().leftOut().cells());
        Map<Integer, String> noFacts = LinesWithoutFact.in(sheet, match);
        Optional<AmountUnit.Turn> turn = match.otherUnit(sheet);
        RowsAbove<F> above = new RowsAbove<>(reader, elsewhere, new HashMap<>());
        List<ReadRow<F>> rows = new ArrayList<>();
        for (Sheet.Row row : match.rows()) {
            if (without.contains(row.number())) {
                rows.add(new ReadRow<>(row, null, match, new PreviewedRow.LeftOut<>(noFacts.get(row.number()))));
                continue;
            }
            Optional<Fault> unreadable = turn.filter(it -> row.number() > it.row())
                    .map(it -> Fault.of(ReadingWords.otherUnit(it)))
                    .or(() -> Optional.ofNullable(ofAnotherKind.get(row.number())));
            if (unreadable.isPresent()) {
                rows.add(new ReadRow<>(row, null, match, new PreviewedRow.Wrong<>(List.of(unreadable.get()))));
                continue;
            }
            List<ColumnMatch> readings = match.readings(row);
            for (ColumnMatch one : readings) {
                String cell = readings.size() == 1 ? null : one.amountCell(row);
                rows.add(new ReadRow<>(
                        row,
                        cell,
                        one,
                        cell != null && withoutCells.contains(cell)
                                ? new PreviewedRow.LeftOut<>(null)
                                : verdict(new Cells(one, row, units).saying(saidAbove.get(row.number())), row, above)));
            }
        }
        match.otherTable()
                .forEach(row -> rows.add(
                        new ReadRow<>(row, null, match, new PreviewedRow.LeftOut<>(ReadingWords.otherTable(match)))));
        return rows;
    }

    private record RowAbove<F extends Record>(Sheet.Row row, F fact) {}

    /**
     * The rows that were read, by what they say.
     *
     * @param elsewhere columns that another place reads
     */
    private record RowsAbove<F extends Record>(
            RowReader<F> reader, List<ColumnMatch.Column> elsewhere, Map<Object, RowAbove<F>> rows) {

        PreviewedRow.Verdict<F> verdict(F fact, Sheet.Row row, List<Fault> remarks) {
            RowAbove<F> first = rows.putIfAbsent(reader.sameness(fact), new RowAbove<>(row, fact));
            return first == null
                    ? new PreviewedRow.New<>(fact, remarks, false)
                    : reader.again(
                            fact,
                            new RowReader.Above<>(
                                    first.row().number(),
                                    first.fact(),
                                    !elsewhere(first.row()).equals(elsewhere(row))));
        }

        private List<String> elsewhere(Sheet.Row row) {
            return elsewhere.stream().map(it -> row.cell(it.index()).shown()).toList();
        }
    }

    private static <F extends Record> PreviewedRow.Verdict<F> verdict(Cells cells, Sheet.Row row, RowsAbove<F> above) {
        F fact = above.reader().read(cells);
        if (cells.faults().isEmpty() && cells.noFact() != null) {
            return new PreviewedRow.LeftOut<>(cells.noFact());
        }
        return fact == null || !cells.faults().isEmpty()
                ? new PreviewedRow.Wrong<>(cells.faults())
                : above.verdict(fact, row, cells.remarks());
    }

    private static <F extends Record> List<ReadRow<F>> judged(List<ReadRow<F>> rows, RowReader<F> reader) {
        List<F> facts = new ArrayList<>();
        rows.forEach(row -> {
            if (row.verdict() instanceof PreviewedRow.New<F>(F fact, List<Fault> _, boolean _)) {
                facts.add(fact);
            }
        });
        Iterator<Judgement> judgements = (facts.isEmpty() ? List.<Judgement>of() : reader.judge(facts)).iterator();
        return rows.stream()
                .map(row -> row.verdict() instanceof PreviewedRow.New<F> fresh
                        ? switch (judgements.next()) {
                            case Judgement.Fresh(String warning) -> row.as(fresh.saying(warning, false));
                            case Judgement.Contained(String what) -> row.as(fresh.saying(what, true));
                            case Judgement.There(String what) -> row.as(new PreviewedRow.Known<>(what));
                            case Judgement.Unfit(List<Fault> faults) -> row.as(new PreviewedRow.Wrong<>(faults));
                        }
                        : row)
                .toList();
    }

    /** Of rows that speak of the same, none is taken: which of them is right, only the writer knows. */
    private static <F extends Record> List<ReadRow<F>> withoutContradiction(
            List<ReadRow<F>> rows, RowReader<F> reader) {
        Map<Object, Set<Integer>> speaking = new HashMap<>();
        for (ReadRow<F> row : rows) {
            subjects(row, reader).forEach(it -> speaking.computeIfAbsent(it, key -> new TreeSet<>())
                    .add(row.row().number()));
        }
        return rows.stream()
                .map(row -> {
                    Set<Integer> others = new TreeSet<>();
                    subjects(row, reader).forEach(it -> others.addAll(speaking.getOrDefault(it, Set.of())));
                    others.remove(row.row().number());
                    return others.isEmpty()
                            ? row
                            : row.as(new PreviewedRow.Wrong<>(List.of(Fault.of(reader.contradicted("række "
                                    + DanishLists.and(
                                            others.stream().map(String::valueOf).toList()))))));
                })
                .toList();
    }

    private static <F extends Record> Set<?> subjects(ReadRow<F> row, RowReader<F> reader) {
        return row.verdict() instanceof PreviewedRow.New<F>(F fact, List<Fault> _, boolean _)
                ? reader.subjects(fact)
                : Set.of();
    }

    /** As they are understood; those of a wrong row as the file has them. */
    private static <F extends Record> Map<String, String> shown(
            List<SheetField> fields, ReadRow<F> row, AmountUnits units, RowReader<F> reader) {
        Map<String, String> said = row.verdict() instanceof PreviewedRow.New<F>(F fact, List<Fault> _, boolean _)
                ? reader.said(fact)
                : Map.of();
        Map<String, String> shown = new LinkedHashMap<>();
        for (SheetField field : fields) {
            Cell cell = row.match().cell(row.row(), field.code());
            shown.put(
                    field.code(),
                    row.verdict() instanceof PreviewedRow.Wrong<F>
                            ? cell.shown()
                            : UnderstoodCell.shown(
                                    field,
                                    cell,
                                    units.of(row.match(), field.code()),
                                    said.getOrDefault(field.code(), "")));
        }
        return shown;
    }
}

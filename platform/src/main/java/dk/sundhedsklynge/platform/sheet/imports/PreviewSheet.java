package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.ReadSheet;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        Sheet sheet =
                switch (ReadSheet.read(imports.content(file.id()))) {
                    case SheetOutcome.Read(Sheet read) -> read;
                    case SheetOutcome.Refused refused ->
                        throw new IllegalStateException("A file that was kept cannot be read: " + refused);
                };
        List<SheetField> fields = kind.fields(file.cooperation());
        ColumnMatch match = ColumnMatch.of(sheet, fields, file.columns());
        List<SheetField> missing = match.missing(fields);
        if (!missing.isEmpty()) {
            return new Preview<>(file, fields, match, missing, List.of(), List.of());
        }
        RowReader<F> reader = kind.reader(file);
        List<PreviewedRow<F>> rows = rows(file, fields, match, reader);
        List<F> fresh = rows.stream()
                .map(PreviewedRow::verdict)
                .filter(PreviewedRow.New.class::isInstance)
                .map(it -> ((PreviewedRow.New<F>) it).fact())
                .toList();
        return new Preview<>(file, fields, match, missing, rows, fresh.isEmpty() ? List.of() : reader.remarks(fresh));
    }

    private static <F extends Record> List<PreviewedRow<F>> rows(
            SheetImport file, List<SheetField> fields, ColumnMatch match, RowReader<F> reader) {
        Map<Integer, PreviewedRow.Verdict<F>> verdicts = read(file, match, reader);
        judge(verdicts, reader);
        return match.rows().stream()
                .map(row -> new PreviewedRow<>(
                        row.number(), shown(fields, match, row), Objects.requireNonNull(verdicts.get(row.number()))))
                .toList();
    }

    /** Of each row by itself, and whether it repeats one above. */
    private static <F extends Record> Map<Integer, PreviewedRow.Verdict<F>> read(
            SheetImport file, ColumnMatch match, RowReader<F> reader) {
        Set<Integer> without = Set.copyOf(file.leftOut());
        Map<Object, Integer> above = new HashMap<>();
        Map<Integer, PreviewedRow.Verdict<F>> verdicts = new LinkedHashMap<>();
        for (Sheet.Row row : match.rows()) {
            if (without.contains(row.number())) {
                verdicts.put(row.number(), new PreviewedRow.LeftOut<>());
                continue;
            }
            Cells cells = new Cells(match, row);
            F fact = reader.read(cells);
            if (fact == null || !cells.faults().isEmpty()) {
                verdicts.put(row.number(), new PreviewedRow.Wrong<>(cells.faults()));
                continue;
            }
            Integer first = above.putIfAbsent(reader.sameness(fact), row.number());
            verdicts.put(
                    row.number(), first == null ? new PreviewedRow.New<>(fact) : new PreviewedRow.Repeated<>(first));
        }
        return verdicts;
    }

    private static <F extends Record> void judge(Map<Integer, PreviewedRow.Verdict<F>> verdicts, RowReader<F> reader) {
        List<F> facts = new ArrayList<>();
        verdicts.values().forEach(verdict -> {
            if (verdict instanceof PreviewedRow.New<F>(F fact)) {
                facts.add(fact);
            }
        });
        Iterator<Judgement> judgements = (facts.isEmpty() ? List.<Judgement>of() : reader.judge(facts)).iterator();
        verdicts.replaceAll((row, verdict) -> verdict instanceof PreviewedRow.New<F>
                ? switch (judgements.next()) {
                    case Judgement.Fresh _ -> verdict;
                    case Judgement.There(String what) -> new PreviewedRow.Known<>(what);
                    case Judgement.Unfit(List<Fault> faults) -> new PreviewedRow.Wrong<>(faults);
                }
                : verdict);
    }

    private static Map<String, String> shown(List<SheetField> fields, ColumnMatch match, Sheet.Row row) {
        Map<String, String> shown = new LinkedHashMap<>();
        fields.forEach(
                field -> shown.put(field.code(), match.cell(row, field.code()).shown()));
        return shown;
    }
}

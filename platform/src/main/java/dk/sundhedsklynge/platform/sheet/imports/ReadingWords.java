package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.AmountUnits;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.PointAmounts;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.SheetForm;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a file is read, so that nobody believes that something was read that was not. */
final class ReadingWords {
    /** With fewer columns that are known by name, a sheet is none of the kind. */
    private static final int FEWEST_COLUMNS = 2;

    private final List<Sheet> sheets;
    private final Sheet sheet;
    private final List<SheetField> fields;
    private final ColumnMatch match;
    private final Set<String> posted;
    private final Set<String> byHand;
    private final List<ColumnMatch.Column> elsewhere;

    /**
     * @param posted names of sheets that were posted
     * @param byHand fields whose columns were chosen by hand
     * @param elsewhere columns that another place reads
     */
    ReadingWords(
            List<Sheet> sheets,
            Sheet sheet,
            List<SheetField> fields,
            ColumnMatch match,
            Set<String> posted,
            Set<String> byHand,
            List<ColumnMatch.Column> elsewhere) {
        this.posted = posted;
        this.byHand = byHand;
        this.elsewhere = elsewhere;
        this.sheets = sheets;
        this.sheet = sheet;
        this.fields = fields;
        this.match = match;
    }

    /**
     * @param chosenUnit the unit that was chosen by hand; null for none
     * @param said what is said once for all rows
     * @param ambiguous what is asked of a heading that can mean several fields, by the heading as it is compared
     * @param points an amount with a point before its øre, where the file writes so
     */
    ReadAs say(
            @Nullable AmountUnit chosenUnit,
            Map<String, String> ambiguous,
            SaidForAll said,
            Optional<PointAmounts.Example> points) {
        Map<Integer, AmountUnit> ofColumns = AmountUnits.ofColumns(sheet, match);
        Optional<AmountUnit> stated =
                match.amounts().isEmpty() || !ofColumns.isEmpty() ? Optional.of(AmountUnit.KRONER) : match.unit(sheet);
        AmountUnit unit = chosenUnit == null ? stated.orElse(null) : chosenUnit;
        List<String> remarks = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        Optional<String> other = otherSheet();
        other.ifPresent(remarks::add);
        if (other.isEmpty() && SheetForm.isToBeFilledIn(sheet) && match.rows().isEmpty()) {
            questions.add("Skemaet er ikke udfyldt. Skriv dine linjer i arket %s, og hent filen igen."
                    .formatted(sheet.name()));
        }
        if (posted.contains(sheet.name())) {
            questions.add(
                    "Arket %s er allerede bogført fra denne fil. Vælg et andet under Ark.".formatted(sheet.name()));
        }
        moreSheets().ifPresent(remarks::add);
        hiddenRows().ifPresent(remarks::add);
        remarks.addAll(said.remarks());
        questions.addAll(said.questions());
        if (!ofColumns.isEmpty()) {
            remarks.add(withPoint("Kolonnerne er i hver sin enhed, som overskrifterne siger: "
                    + new AmountUnits(AmountUnit.KRONER, ofColumns).inWords(match.columns())));
        } else if (unit == null) {
            questions.add(
                    "Filen siger både kroner og en anden enhed om beløbene. Vælg under Beløbene er i, hvad de er i; er kolonnerne ikke i samme enhed, så ret filen.");
        } else if (unit != AmountUnit.KRONER) {
            remarks.add("Beløbene er læst som %s: %s".formatted(unit.label(), example(unit)));
        } else if (chosenUnit == AmountUnit.KRONER
                && stated.filter(it -> it != AmountUnit.KRONER).isPresent()) {
            remarks.add("Beløbene læses som kroner, selv om filen siger %s"
                    .formatted(stated.get().label()));
        }
        if (!match.otherTable().isEmpty()) {
            remarks.add(
                    "Fra række %d og ned er der en anden tabel med andre overskrifter. Den bliver ikke læst; gem den i en fil for sig, og hent den også."
                            .formatted(match.otherTable().getFirst().number()));
        }
        points.ifPresent(it -> remarks.add("Beløbene er skrevet med punktum før ørerne: %s er læst som %s kr."
                .formatted(it.written(), new Cell.Numeric(it.read()).shown())));
        match.otherUnit(sheet).map(ReadingWords::otherUnit).ifPresent(remarks::add);
        remarks.addAll(match.groups().remarks());
        days().ifPresent(remarks::add);
        periods(remarks, questions);
        foundByContents(remarks);
        match.others().forEach((field, columns) -> remarks.add(alternative(field, columns)));
        unused(ambiguous, remarks);
        return new ReadAs(sheet.name(), sheets.stream().map(Sheet::name).toList(), unit, remarks, questions);
    }

    /** Why rows of another table are not read. */
    static String otherTable(ColumnMatch match) {
        return "Rækken hører til en anden tabel, der begynder i række %d og har andre overskrifter. Den bliver ikke læst; gem tabellen i en fil for sig."
                .formatted(match.otherTable().getFirst().number());
    }

    /** Why rows are not read that the file counts in another unit than those above. */
    static String otherUnit(AmountUnit.Turn turn) {
        return "Række %d (%s) siger, at beløbene herfra er i %s, og rækkerne over er i noget andet. Gem rækkerne under den i en fil for sig."
                .formatted(turn.row(), turn.text(), turn.unit().label());
    }

    private static String example(AmountUnit unit) {
        return unit == AmountUnit.THOUSAND ? "12,5 bliver til 12.500,00 kr." : "12,5 bliver til 12.500.000,00 kr.";
    }

    private Optional<String> otherSheet() {
        if (isOfTheKind(match) || sheets.size() < 2) {
            return Optional.empty();
        }
        List<String> better = sheets.stream()
                .filter(it -> !it.equals(sheet) && isOfTheKind(ColumnMatch.of(it, fields, Map.of())))
                .map(Sheet::name)
                .toList();
        return better.isEmpty()
                ? Optional.empty()
                : Optional.of("Arket %s har ingen tabel, der kan læses. Det har %s; vælg det under Ark."
                        .formatted(sheet.name(), DanishLists.and(better)));
    }

    private Optional<String> moreSheets() {
        List<String> more = sheets.stream()
                .filter(it -> !it.equals(sheet)
                        && !posted.contains(it.name())
                        && isOfTheKind(match)
                        && isOfTheKind(ColumnMatch.of(it, fields, Map.of())))
                .map(Sheet::name)
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of("Kun arket %s læses nu. Hent filen igen, når det er færdigt, for at læse %s."
                        .formatted(sheet.name(), DanishLists.and(more)));
    }

    private Optional<String> hiddenRows() {
        List<Integer> hidden = match.rows().stream()
                .map(Sheet.Row::number)
                .filter(sheet.hidden()::contains)
                .toList();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of("Række %s er skjult i regnearket og læses med. Udelad, hvad der ikke skal med."
                        .formatted(RowNumbers.format(hidden)));
    }

    static boolean isOfTheKind(ColumnMatch match) {
        return match.chosen().size() >= FEWEST_COLUMNS && !match.rows().isEmpty();
    }

    private Optional<String> days() {
        return match.days().size() == 1
                        && match.column(match.days().getFirst()).isEmpty()
                        && !match.forAll().containsKey(match.days().getFirst())
                        && !match.daysInHeadings().isEmpty()
                ? Optional.of(
                        "Datoen er læst af overskrifterne: %s.".formatted(DanishLists.and(match.daysInHeadings())))
                : Optional.empty();
    }

    private void periods(List<String> remarks, List<String> questions) {
        if (match.leavesPeriodOpen()) {
            questions.add(
                    "Nogle overskrifter nævner et år (%s), andre ikke det samme, og ingen kolonne siger rækkens periode. Tilføj en kolonne Periode i filen, eller vælg den."
                            .formatted(DanishLists.and(match.periodsInHeadings())));
        } else if (match.chosen().containsValue(ColumnMatch.EACH_YEAR)) {
            remarks.add(
                    "Hvert år har sin kolonne (%s): en række bliver til en post for hvert år med det år som periode."
                            .formatted(DanishLists.and(match.columnsOfYears().stream()
                                    .map(year -> match.columns().get(year).name())
                                    .toList())));
        } else if (!match.periodsInHeadings().isEmpty()) {
            remarks.add("Perioden er læst af overskriften: %s.".formatted(DanishLists.and(match.periodsInHeadings())));
        } else if (match.periods().size() == 1
                && !match.amountColumns().isEmpty()
                && !match.chosen().containsKey(match.periods().getFirst())
                && !match.forAll().containsKey(match.periods().getFirst())) {
            remarks.add("Ingen kolonne siger perioden; datoens år bruges.");
        }
    }

    private void foundByContents(List<String> remarks) {
        fields.stream()
                .filter(field -> !byHand.contains(field.code())
                        && match.column(field.code()).orElse(ColumnMatch.NONE) >= 0
                        && !match.isNamed(field))
                .forEach(field -> remarks.add(
                        "%s er læst af kolonnen %s, for det er det, der står i den. Vælg en anden under Kolonner, hvis det er forkert."
                                .formatted(field.label(), match.columnName(field.code()))));
    }

    private String alternative(String field, List<Integer> columns) {
        String label = fields.stream()
                .filter(it -> it.code().equals(field))
                .map(SheetField::label)
                .findFirst()
                .orElse(field);
        return "%s er læst af kolonnen %s. %s kan også være det; vælg under Kolonner, hvis det er den."
                .formatted(
                        label,
                        match.columnName(field),
                        DanishLists.or(columns.stream()
                                .map(it -> match.columns().get(it).shown())
                                .toList()));
    }

    /** A heading can end with a point of its own. */
    private static String withPoint(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    private void unused(Map<String, String> ambiguous, List<String> remarks) {
        List<ColumnMatch.Column> unused =
                match.unused().stream().filter(it -> !elsewhere.contains(it)).toList();
        for (ColumnMatch.Column column : unused) {
            ambiguous.forEach((name, question) -> {
                if (ColumnMatch.means(column.name(), name)) {
                    remarks.add(question.formatted(column.shown()));
                }
            });
        }
        if (!unused.isEmpty()) {
            remarks.add(withPoint("Kolonner, der ikke bruges: "
                    + DanishLists.and(
                            unused.stream().map(ColumnMatch.Column::shown).toList())));
        }
    }
}

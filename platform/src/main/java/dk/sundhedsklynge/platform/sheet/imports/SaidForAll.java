package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.Sheet;
import dk.sundhedsklynge.platform.sheet.SheetField;
import dk.sundhedsklynge.platform.sheet.Titles;
import dk.sundhedsklynge.platform.sheet.Value;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said once for all rows: by hand, or by the file itself.
 *
 * @param cells by field
 * @param remarks Danish: what was read of the file, and where
 * @param questions Danish: what the file says in two ways
 */
record SaidForAll(Map<String, Cell> cells, List<String> remarks, List<String> questions) {
    static final int LONGEST = 200;

    /** @param sheets how many the file has */
    static SaidForAll of(SheetImport file, int sheets, Sheet sheet, List<SheetField> fields, ColumnMatch match) {
        SaidForAll said = new SaidForAll(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (SheetField field : fields) {
            if (field.saidOnce() != SheetField.SaidOnce.NEVER) {
                said.say(field, fields, file, sheets, sheet, match);
            }
        }
        return said;
    }

    private void say(
            SheetField field, List<SheetField> fields, SheetImport file, int sheets, Sheet sheet, ColumnMatch match) {
        String byHand = file.reading().forAll().getOrDefault(field.code(), "");
        Optional<Found> found = found(field, file, sheets, sheet, match);
        if (!byHand.isEmpty() && found.filter(it -> it.text().equals(byHand)).isEmpty()) {
            cells.put(field.code(), new Cell.Text(byHand));
        } else if (match.column(field.code()).isEmpty()) {
            found.ifPresent(it -> {
                cells.put(field.code(), new Cell.Text(it.text()));
                remarks.add(it.remark());
            });
            if (found.isEmpty() && field.saidOnce() == SheetField.SaidOnce.PERIOD_IN_TITLE) {
                askForPeriod(sheet, fields, match);
            }
        }
    }

    /** What the file says, and the sentence that tells so. */
    private record Found(String text, String remark) {}

    private static Optional<Found> found(
            SheetField field, SheetImport file, int sheets, Sheet sheet, ColumnMatch match) {
        return switch (field.saidOnce()) {
            case NEVER -> Optional.empty();
            case BY_HAND -> Titles.labelled(sheet, match, field).map(text -> ofTitle(field, text));
            case FROM_IN_TITLE -> Titles.fromTo(sheet, match).map(it -> ofTitle(field, it.from()));
            case TO_IN_TITLE -> Titles.fromTo(sheet, match).map(it -> ofTitle(field, it.to()));
            case DAY_IN_TITLE ->
                Titles.asOf(sheet, match).map(DanishDates::format).map(day -> ofTitle(field, day));
            case NAME_OF_FILE -> {
                String name = source(file, sheets, sheet);
                yield Optional.of(new Found(
                        name, "%s er filen selv (%s), til der skrives noget andet.".formatted(field.label(), name)));
            }
            case PERIOD_IN_TITLE -> {
                List<String> named = periods(sheet, match);
                yield named.size() == 1 && !saysPeriods(match)
                        ? Optional.of(new Found(
                                named.getFirst(),
                                "%s er læst af %s: %s."
                                        .formatted(
                                                field.label(),
                                                Titles.periodsOfName(sheet).isEmpty() ? "titlen" : "arkets navn",
                                                named.getFirst())))
                        : Optional.empty();
            }
        };
    }

    private static Found ofTitle(SheetField field, String text) {
        return new Found(text, "%s er læst af titlen: %s.".formatted(field.label(), text));
    }

    private static String source(SheetImport file, int sheets, Sheet sheet) {
        String name = "Regnearket " + file.fileName() + (sheets > 1 ? ", arket " + sheet.name() : "");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static List<String> periods(Sheet sheet, ColumnMatch match) {
        return Stream.concat(Titles.periodsOfName(sheet).stream(), Titles.periodsOfTitles(sheet, match).stream())
                .distinct()
                .toList();
    }

    private static boolean saysPeriods(ColumnMatch match) {
        return !match.periodsInHeadings().isEmpty() || match.chosen().containsValue(ColumnMatch.EACH_YEAR);
    }

    private void askForPeriod(Sheet sheet, List<SheetField> fields, ColumnMatch match) {
        List<String> named = periods(sheet, match);
        if (named.size() > 1 && !saysPeriods(match) && !years(fields, match).containsAll(named)) {
            questions.add(
                    "Arkets navn og titlen nævner flere perioder (%s), og ingen kolonne siger rækkens. Skriv perioden under Samme for alle linjer, eller vælg en kolonne."
                            .formatted(DanishLists.and(named)));
        }
    }

    /** Those of the days in the rows. */
    private static Set<String> years(List<SheetField> fields, ColumnMatch match) {
        Set<String> years = new HashSet<>();
        fields.stream()
                .filter(field -> field.kind() == SheetField.Kind.DAY
                        && match.column(field.code()).isPresent())
                .forEach(field -> match.rows().forEach(row -> {
                    if (CellValues.day(match.cell(row, field.code()))
                            instanceof Value.Known<LocalDate>(LocalDate day)) {
                        years.add(String.valueOf(day.getYear()));
                    }
                }));
        return years;
    }

    /** What cannot be said of all rows: a Danish sentence, what to write instead. */
    static Optional<String> wrong(SheetField field, String written) {
        Cell cell = new Cell.Text(written);
        Value<?> value =
                switch (field.kind()) {
                    case DAY -> CellValues.day(cell);
                    case PERIOD -> CellValues.period(cell);
                    case TEXT, AMOUNT -> CellValues.text(cell, LONGEST);
                };
        return value instanceof Value.Wrong<?>(String why) ? Optional.of(why) : Optional.empty();
    }
}

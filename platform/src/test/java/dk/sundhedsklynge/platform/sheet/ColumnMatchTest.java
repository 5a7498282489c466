package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column is read as what: by the words of its heading, and by what stands in it. */
class ColumnMatchTest {
    private static final List<SheetField> FIELDS = List.of(
            field("party", "Part", Kind.TEXT, "Kommune", "Betalende part", "Hvem"),
            field("period", "Periode", Kind.PERIOD, "År", "Pulje"),
            field("amount", "Beløb", Kind.AMOUNT, "Modtaget", "Tildelt", "Tilskud", "Betalt"),
            field("day", "Modtaget den", Kind.DAY, "Betalt", "Dato", "Fakturadato"),
            field("reference", "Bilagsnummer", Kind.TEXT, "Bilag", "Brev", "Journal", "Reference"));

    private static SheetField field(String code, String label, Kind kind, String... synonyms) {
        return new SheetField(
                code, label, kind, !code.equals("period"), List.of(synonyms), "Skriv det.", List.of("", ""), List.of());
    }

    private static Sheet sheet(String csv) {
        return ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
    }

    private static ColumnMatch match(String csv) {
        return ColumnMatch.of(sheet(csv), FIELDS, Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tildelt beløb|amount",
                "Tilskud i kr.|amount",
                "Beløb ekskl. moms|amount",
                "Modtaget (t.kr.)|amount",
                "Betalende part|party",
                "Kommune/region|party",
                "Brevnr.|reference",
                "Journalnr.|reference",
                "Bilagsnummer|reference",
                "Betalt dato|day",
                "Modtaget d.|day",
                "Pulje|period"
            })
    void aHeadingIsKnownByItsWords(String heading, String field) {
        ColumnMatch match = match(heading + ";Andet;Noget\n;;x\n");

        assertThat(match.chosen()).containsExactly(Map.entry(field, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moms", "Rest", "Budget 2024", "Andel i %", "Hvem har godkendt det", "Timer"})
    void aHeadingThatMeansSomethingElseIsNotTaken(String heading) {
        ColumnMatch match = match("Part;" + heading + "\nVejle;7\n");

        assertThat(match.chosen()).containsOnlyKeys("party");
        assertThat(match.unused()).extracting(ColumnMatch.Column::name).containsExactly(heading);
    }

    @Test
    void aColumnWithoutItsNameIsKnownByWhatStandsInItWhereThatCanBeChosen() {
        List<SheetField> fields =
                List.of(FIELDS.getFirst().withChoices(List.of("Vejle", "Vejen", "Region Syddanmark")), FIELDS.get(2));

        ColumnMatch match =
                ColumnMatch.of(sheet("Tekst;Betalt af;Beløb\nLøn;Vejle Kommune;5\nBil;Regionen;7\n"), fields, Map.of());
        ColumnMatch both = ColumnMatch.of(sheet("Fra;Til;Beløb\nVejle;Vejen;5\nVejen;Vejle;7\n"), fields, Map.of());
        ColumnMatch few =
                ColumnMatch.of(sheet("Tekst;Beløb\nVejle;5\nLøn til sygeplejerske;6\nBil;7\n"), fields, Map.of());

        assertThat(match.chosen()).containsEntry("party", 1);
        assertThat(match.isNamed(fields.getFirst())).isFalse();
        assertThat(match.isNamed(fields.getLast())).isTrue();
        assertThat(both.chosen()).doesNotContainKey("party");
        assertThat(few.chosen()).doesNotContainKey("party");
    }

    @Test
    void aChoiceWithARemarkBehindItIsKnownByItsBeginning() {
        List<SheetField> fields =
                List.of(FIELDS.getFirst().withChoices(List.of("Ja", "Nej", "Ikke oplyst")), FIELDS.get(2));

        ColumnMatch answers = ColumnMatch.of(
                sheet("Må det bruges?;Beløb\nJa, dog højst 40.000;5\nNej - se brev;0\nAfventer;7\n"), fields, Map.of());
        ColumnMatch words =
                ColumnMatch.of(sheet("Tekst;Beløb\nJanuar;5\nJaguar, blå;0\nNejlike;7\n"), fields, Map.of());

        assertThat(answers.chosen()).containsEntry("party", 0);
        assertThat(words.chosen()).doesNotContainKey("party");
    }

    @Test
    void aColumnOfDaysIsNoAmountAndOneOfAmountsNoDay() {
        ColumnMatch days = match("Part;Modtaget;Bilag\nVejle;15-01-2023;7\n");
        ColumnMatch amounts = match("Part;Betalt;Dato\nVejle;1.234,56;15-01-2023\n");

        assertThat(days.chosen()).containsEntry("day", 1).doesNotContainKey("amount");
        assertThat(amounts.chosen()).containsEntry("amount", 1).containsEntry("day", 2);
    }

    @Test
    void ofTwoColumnsThatMeanTheSameTheBetterIsTakenAndTheOtherIsTold() {
        ColumnMatch match = match("Part;Fakturadato;Betalt;Beløb\nVejle;03-01-2024;13-01-2024;7\n");

        assertThat(match.columnName("day")).isEqualTo("Betalt");
        assertThat(match.others()).containsOnly(Map.entry("day", List.of(1)));
    }

    @Test
    void columnsThatAreNamedByYearsAreAnAmountForEachYear() {
        ColumnMatch match = match("Part;2022;2023;I alt;Modtaget\nVejle;1;2;3;15-01-2023\nKolding;;5;5;15-01-2023\n");
        Sheet.Row vejle = match.rows().getFirst();

        assertThat(match.chosen())
                .containsEntry("amount", ColumnMatch.EACH_YEAR)
                .containsEntry("day", 4);
        assertThat(match.readings(vejle))
                .extracting(it -> it.cell(vejle, "amount").shown(), it -> it.cell(vejle, "period")
                        .shown())
                .containsExactly(tuple("1", "2022"), tuple("2", "2023"));
        assertThat(match.readings(match.rows().getLast())).hasSize(1);
        assertThat(match.unused()).extracting(ColumnMatch.Column::name).containsExactly("I alt");
    }

    @Test
    void theYearOfAHeadingIsThePeriodOfItsAmounts() {
        Sheet sheet = sheet("Part;2022;Pulje;Dato\nVejle;1;2023;15-01-2023\nVejle;1;;15-01-2023\n");
        ColumnMatch withPeriod = ColumnMatch.of(sheet, FIELDS, Map.of());
        ColumnMatch without = ColumnMatch.of(sheet, FIELDS, Map.of("period", ColumnMatch.NONE));

        assertThat(without.cell(sheet.rows().get(1), "period").shown()).isEqualTo("2022");
        assertThat(CellValues.period(withPeriod.cell(sheet.rows().get(1), "period")))
                .isInstanceOfSatisfying(
                        Value.Wrong.class, it -> assertThat(it.why()).contains("Rækken siger 2023", "siger 2022"));
        assertThat(withPeriod.cell(sheet.rows().get(2), "period").shown()).isEqualTo("2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Status (beløb i 1.000 kr.)|Modtaget|THOUSAND",
                "Alle beløb i hele tusinde|Modtaget|THOUSAND",
                "Status|Modtaget (t.kr.)|THOUSAND",
                "Status, tkr.|Modtaget|THOUSAND",
                "Midler, mio. kr.|Modtaget|MILLION",
                "Status|Modtaget i mio. kr.|MILLION",
                "Status|Tilskud i kr.|KRONER",
                "Status|Modtaget|KRONER",
                "Puljen er på 1.000 kr. og 2 mio. kr. og 500 t.kr.|Modtaget|KRONER",
                "Beløb i 1.000 kr.|Modtaget (kr.)|",
            })
    void whatAmountsAreCountedInIsReadOrAskedAbout(String title, String heading, AmountUnit unit) {
        Sheet sheet = sheet(title + ";\nPart;" + heading + "\nVejle;2.484,5\n");
        ColumnMatch match = ColumnMatch.of(sheet, FIELDS, Map.of());

        assertThat(match.headingRow()).isEqualTo(2);
        assertThat(match.unit(sheet).orElse(null)).isEqualTo(unit);
    }

    @Test
    void anAmountIsCountedInTheUnitOfTheSheetUnlessItSaysItsOwn() {
        assertThat(CellValues.amount(new Cell.Text("2.484,5"), AmountUnit.THOUSAND))
                .isEqualTo(new Value.Known<>(new Money(248_450_000)));
        assertThat(CellValues.amount(new Cell.Text("500 t.kr."), AmountUnit.THOUSAND))
                .isEqualTo(new Value.Known<>(new Money(50_000_000)));
        assertThat(CellValues.amount(new Cell.Text("500 kr."), AmountUnit.MILLION))
                .isEqualTo(new Value.Known<>(new Money(50_000)));
    }

    @Test
    void rowsThatStateNoFactAreKnown() {
        String csv = "Part;Beløb;Note\nVejle;1;a\nSide 1 af 2;;\nPart;Beløb;Note\nVejle i alt;1;\nAntal projekter;6;\n"
                + "Samlet indsats for ældre;1;b\nSum;2;\nI alt;3;kontrolleret\n";
        Sheet sheet = sheet(csv);

        assertThat(LinesWithoutFact.in(sheet, ColumnMatch.of(sheet, FIELDS, Map.of())))
                .containsOnlyKeys(3, 4, 5, 6, 8, 9)
                .containsEntry(4, "Rækken er overskrifterne igen.");
    }

    @Test
    void aNumberInADayColumnIsTheDayThatSpreadsheetsKeepAsIt() {
        assertThat(CellValues.day(new Cell.Numeric(new BigDecimal("45306"))))
                .isEqualTo(new Value.Known<>(LocalDate.of(2024, 1, 15)));
        assertThat(CellValues.day(new Cell.Numeric(new BigDecimal("43844"), true)))
                .isEqualTo(new Value.Known<>(LocalDate.of(2024, 1, 15)));
        assertThat(CellValues.day(new Cell.Numeric(new BigDecimal("45306.5")))).isInstanceOf(Value.Wrong.class);
        assertThat(CellValues.day(new Cell.Text("3.3.25"))).isEqualTo(new Value.Known<>(LocalDate.of(2025, 3, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ikke opgjort", "Endnu ikke oplyst", "ikke afklaret endnu", "ukendt", "?", "ved ikke"})
    void whatIsNotKnownIsNotStated(String words) {
        assertThat(CellValues.amount(new Cell.Text(words), AmountUnit.KRONER)).isEqualTo(new Value.Unstated<>());
        assertThat(CellValues.yesNo(new Cell.Text(words))).isEqualTo(new Value.Unstated<>());
    }

    @Test
    void anAmountInBracketsIsNegative() {
        assertThat(CellValues.amount(new Cell.Text("(1.000,50)"), AmountUnit.KRONER))
                .isEqualTo(new Value.Known<>(new Money(-100_050)));
        assertThat(CellValues.amount(new Cell.Text("(foreløbig)"), AmountUnit.KRONER))
                .isInstanceOf(Value.Wrong.class);
    }

    @Test
    void aMarkBehindAnAmountIsNoPartOfIt() {
        assertThat(CellValues.amount(new Cell.Text("312 400,00 *)"), AmountUnit.KRONER))
                .isEqualTo(new Value.Known<>(new Money(31_240_000)));
        assertThat(CellValues.amount(new Cell.Text("12*3"), AmountUnit.KRONER)).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void theEndOfAYearIsItsLastDay() {
        assertThat(CellValues.day(new Cell.Text("ultimo 2025")))
                .isEqualTo(new Value.Known<>(LocalDate.of(2025, 12, 31)));
        assertThat(CellValues.day(new Cell.Text("Udgangen af februar 2024")))
                .isEqualTo(new Value.Known<>(LocalDate.of(2024, 2, 29)));
        assertThat(CellValues.day(new Cell.Text("2025"))).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void aDashIsNotStatedAndThanksAreNoOtherAnswer() {
        assertThat(CellValues.amount(new Cell.Text("\u2013"), AmountUnit.KRONER))
                .isEqualTo(new Value.Unstated<>());
        assertThat(CellValues.yesNo(new Cell.Text("Ja tak"))).isEqualTo(new Value.Known<>(true));
        assertThat(CellValues.yesNo(new Cell.Text("nej, tak."))).isEqualTo(new Value.Known<>(false));
        assertThat(CellValues.yesNo(new Cell.Text("Afventer byrådet"))).isEqualTo(new Value.Unstated<>());
        assertThat(CellValues.yesNo(new Cell.Text("Ja, halvdelen"))).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void theOneColumnOfDaysThatIsCalledADateIsTheDay() {
        assertThat(match("Part;Disp.dato;Beløb\nVejen;20250331;7\n").columnName("day"))
                .isEqualTo("Disp.dato");
        assertThat(match("Part;Disp.dato;Valuteringsdato;Beløb\nVejen;20250331;20250401;7\n")
                        .column("day"))
                .isEmpty();
        assertThat(match("Part;Opdateret;Beløb\nVejen;20250331;7\n").column("day"))
                .isEmpty();
    }

    @Test
    void aDayInTheHeadingOfAYearIsThatOfItsAmounts() {
        ColumnMatch match =
                match(";2022;2023;I alt\n;udbetalt 01-07-2022;udbetalt 02-01-2023;\nParter\nVejen;7;8;15\n");
        Sheet.Row row = match.rows().getLast();

        assertThat(match.readings(row))
                .extracting(it -> it.cell(row, "period").shown(), it -> it.cell(row, "day")
                        .shown())
                .containsExactly(tuple("2022", "01-07-2022"), tuple("2023", "02-01-2023"));
        assertThat(match.missing(FIELDS)).extracting(SheetField::code).doesNotContain("day");
        assertThat(match(";2022;2023\n;udbetalt 01-07-2022;\nVejen;7;8\n").missing(FIELDS))
                .extracting(SheetField::code)
                .contains("day");
    }
}

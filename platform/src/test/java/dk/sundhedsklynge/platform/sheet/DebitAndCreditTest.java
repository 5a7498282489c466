package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import dk.sundhedsklynge.platform.sheet.SheetField.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount in two columns of an account. */
class DebitAndCreditTest {
    private static SheetField field(String code, String label, Kind kind) {
        return new SheetField(code, label, kind, true, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    private static ColumnMatch match(Ledger ledger, String csv) {
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return ColumnMatch.of(
                sheet,
                List.of(
                        field("party", "Part", Kind.TEXT),
                        field("amount", "Beløb", Kind.AMOUNT).ledger(ledger)),
                Map.of());
    }

    private static Value<Money> read(Ledger ledger, String debit, String credit) {
        ColumnMatch match = match(ledger, "Part;Debet;Kredit;Saldo\nVejle;%s;%s;99\n".formatted(debit, credit));
        return CellValues.amount(match.cell(match.rows().getFirst(), "amount"), AmountUnit.KRONER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12,50  | ''     | 1250
            ''     | 12,50  | -1250
            12,50  | 0,00   | 1250
            0,00   | 12,50  | -1250
            -12,50 | ''     | -1250
            """)
    void oneSideAddsAndTheOtherIsWithAMinus(String debit, String credit, long ore) {
        assertThat(read(Ledger.DEBIT_ADDS, debit, credit)).isEqualTo(new Value.Known<>(new Money(ore)));
        assertThat(read(Ledger.CREDIT_ADDS, credit, debit)).isEqualTo(new Value.Known<>(new Money(ore)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,50 | 3,00
            ''    | -3,00
            ''    | (3,00)
            """)
    void anAmountOnBothSidesOrWithASignOfItsOwnIsNotRead(String debit, String credit) {
        assertThat(read(Ledger.DEBIT_ADDS, debit, credit)).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void aBlankRowStaysBlankAndAColumnOfAmountsComesFirst() {
        assertThat(read(Ledger.DEBIT_ADDS, "", "")).isInstanceOf(Value.Absent.class);
        assertThat(match(Ledger.DEBIT_ADDS, "Part;Debet;Kredit;Beløb\nVejle;1;2;3\n")
                        .columnName("amount"))
                .isEqualTo("Beløb");
        assertThat(match(Ledger.NONE, "Part;Debet;Kredit\nVejle;1;2\n").column("amount"))
                .isEmpty();
    }

    @Test
    void theSumOfBothSidesIsHeldAgainstTheRows() {
        String rows = "Part;Debet;Kredit\nVejle;100,00;\nVejle;;30,00\nI alt;%s;%s\n";

        assertThat(disagreeing(rows.formatted("100,00", "30,00"))).isEmpty();
        assertThat(disagreeing(rows.formatted("100,00", "20,00")).get(4))
                .singleElement()
                .asString()
                .contains("summen er skrevet som 80,00 kr., men rækkerne giver 70,00 kr.");
        assertThat(disagreeing(rows.formatted("100,00", "ca. 20"))).isEmpty();
        assertThat(disagreeing(rows.formatted("100,00", "-20,00"))).isEmpty();
    }

    private static Map<Integer, List<String>> disagreeing(String csv) {
        return Totals.disagreeing(match(Ledger.DEBIT_ADDS, csv), AmountUnits.all(AmountUnit.KRONER));
    }

    @Test
    void theTwoSidesAreColumnsThatAreRead() {
        assertThat(match(Ledger.DEBIT_ADDS, "Part;Debet;Kredit;Saldo\nVejle;1;;1\n")
                        .unused())
                .extracting(ColumnMatch.Column::name)
                .containsExactly("Saldo");
    }
}

package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.SheetField.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of systems that write a point before the øre. */
class PointAmountsTest {
    private static final List<SheetField> FIELDS =
            List.of(field("party", "Part", Kind.TEXT), field("amount", "Beløb", Kind.AMOUNT));

    private static SheetField field(String code, String label, Kind kind) {
        return new SheetField(code, label, kind, true, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    /** @param amounts one for each row */
    private static PointAmounts read(String... amounts) {
        String csv = "Part;Beløb\nVejen;" + String.join("\nVejen;", amounts) + "\n";
        Sheet sheet = ((SheetOutcome.Read) ReadSheet.read(csv.getBytes(StandardCharsets.UTF_8))).sheet(null);
        return PointAmounts.of(ColumnMatch.of(sheet, FIELDS, Map.of()));
    }

    private static List<Value<Money>> amounts(PointAmounts points) {
        ColumnMatch match = points.match();
        return match.rows().stream()
                .map(row -> CellValues.amount(match.cell(row, "amount"), AmountUnit.KRONER))
                .toList();
    }

    @Test
    void aPointBeforeTheOreIsReadSoInTheWholeFile() {
        PointAmounts points = read("655312.25", "-12.5", "1,234.50", "700", "-");

        assertThat(amounts(points))
                .containsExactly(
                        new Value.Known<>(new Money(65_531_225)),
                        new Value.Known<>(new Money(-1_250)),
                        new Value.Known<>(new Money(123_450)),
                        new Value.Known<>(new Money(70_000)),
                        new Value.Unstated<>());
        assertThat(points.example())
                .hasValueSatisfying(it -> assertThat(it.written()).isEqualTo("655312.25"));
    }

    @Test
    void threeDigitsBehindAPointAreAskedAboutInSuchAFile() {
        assertThat(amounts(read("655312.25", "25.197")))
                .satisfiesExactly(it -> assertThat(it).isInstanceOf(Value.Known.class), it -> assertThat(it)
                        .isInstanceOf(Value.Wrong.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,50", "12,5"})
    void besideACommaBeforeTheOreAPointIsWrong(String danish) {
        PointAmounts points = read("655312.25", danish);

        assertThat(points.example()).isEmpty();
        assertThat(amounts(points).getFirst()).isInstanceOf(Value.Wrong.class);
    }

    @Test
    void whereAFileWritesBothWaysWhatCanBeReadEitherWayIsAskedAbout() {
        assertThat(amounts(read("655312.25", "2.470.100,00", "25.197")))
                .satisfiesExactly(
                        it -> assertThat(it).isInstanceOf(Value.Wrong.class),
                        it -> assertThat(it).isEqualTo(new Value.Known<>(new Money(247_010_000))),
                        it -> assertThat(it).isInstanceOf(Value.Wrong.class));
    }

    @Test
    void pointsBetweenThousandsStayWhatTheyAre() {
        PointAmounts points = read("25.197", "1.234.567");

        assertThat(points.example()).isEmpty();
        assertThat(amounts(points))
                .containsExactly(new Value.Known<>(new Money(2_519_700)), new Value.Known<>(new Money(123_456_700)));
    }
}

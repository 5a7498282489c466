package dk.sundhedsklynge.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles above a table say of the day and the period of all rows. */
class TitlesTest {
    private static final List<SheetField> FIELDS =
            List.of(field("part", "Part", SheetField.Kind.TEXT), field("beloeb", "Beløb", SheetField.Kind.AMOUNT));

    private static SheetField field(String code, String label, SheetField.Kind kind) {
        return new SheetField(code, label, kind, true, List.of(), "Skriv det.", List.of("", ""), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saldo pr. 31. marts 2021|2021-03-31|",
                "Saldo pr. 31-03-2021|2021-03-31|",
                "Status pr 1.7.2022, puljen 2021-2022|2022-07-01|2021-2022",
                "Tildelt 2020||2020",
                "Mødet den 5. maj 2020 om midler for 2021||2021",
                "Klyngemidler 2023 pr. ultimo 2025|2025-12-31|2023",
                "Opgjort pr. udgangen af marts 2024|2024-03-31|",
                "Status pr. 31-12-25|2025-12-31|",
                "Oplyst pr.: 31. marts 2025|2025-03-31|",
                "Oplyst pr.;31-03-2025|2025-03-31|",
                "Oplyst pr.:;;31. marts 2025|2025-03-31|",
                "Oplyst pr. den;31/3/2025|2025-03-31|",
                "Oplyst af;31-03-2025||",
                "Udarbejdet i oktober 2026||",
                "Midler||"
            })
    void aTitleNamesADayAndAPeriod(String title, LocalDate day, String period) {
        Sheet sheet = ((SheetOutcome.Read)
                        ReadSheet.read((title + "\nPart;Beløb\nVejen;7\n").getBytes(StandardCharsets.UTF_8)))
                .sheet(null);
        ColumnMatch match = ColumnMatch.of(sheet, FIELDS, Map.of());

        assertThat(Titles.asOf(sheet, match).orElse(null)).isEqualTo(day);
        assertThat(Titles.periodsOfTitles(sheet, match)).isEqualTo(period == null ? List.of() : List.of(period));
    }

    private static Sheet sheet(String title) {
        return ((SheetOutcome.Read)
                        ReadSheet.read((title + "\nPart;Beløb\nVejen;7\n").getBytes(StandardCharsets.UTF_8)))
                .sheet(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Overføres fra 2024 til 2025|2024|2025",
                "Svar om midler fra puljen 2022-2023 til året 2024|2022-2023|2024",
                "Fra 2024 til 2025, og fra 2025 til 2026||",
                "Svar fra 2024||",
                "Perioden fra 1. januar 2024 til 31. december 2025||"
            })
    void aTitleNamesTheYearsThatMoneyGoesBetween(String title, String from, String to) {
        Sheet sheet = sheet(title);

        assertThat(Titles.fromTo(sheet, ColumnMatch.of(sheet, FIELDS, Map.of())).orElse(null))
                .isEqualTo(from == null ? null : new Titles.FromTo(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Kommune: Varde|Varde", "Part:Varde Kommune|Varde Kommune", "Kommune: Ribe|", "Sted: Varde|"})
    void aTitleNamesThePartyOfAllRows(String title, String party) {
        SheetField field = new SheetField(
                "part",
                "Part",
                SheetField.Kind.TEXT,
                true,
                List.of("Kommune"),
                "",
                List.of(),
                List.of("Varde Kommune"));
        Sheet sheet = sheet(title);

        assertThat(Titles.labelled(sheet, ColumnMatch.of(sheet, FIELDS, Map.of()), field)
                        .orElse(null))
                .isEqualTo(party);
    }
}

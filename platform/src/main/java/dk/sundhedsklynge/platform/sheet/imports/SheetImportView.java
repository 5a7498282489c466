package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is read.
 *
 * @param state {@code open}, {@code posted} or {@code reversed}
 * @param sheet chosen by hand, of a workbook; null for the first
 * @param unit of the amounts, chosen by hand; null for what the file says
 * @param columns those chosen by hand, by field; -1 for none, -2 for a column for each year
 * @param forAll what was said by hand for all rows, by field
 */
public record SheetImportView(
        UUID id,
        String cooperation,
        String kind,
        String fileName,
        String hash,
        Instant receivedAt,
        String state,
        @Nullable String sheet,
        @Nullable AmountUnit unit,
        Map<String, Integer> columns,
        Map<String, String> forAll,
        List<Integer> leftOut,
        List<String> leftOutCells,
        @Nullable Instant postedAt,
        @Nullable Instant reversedAt,
        @Nullable String reason) {

    static SheetImportView of(SheetImport file) {
        return new SheetImportView(
                file.id(),
                file.cooperation(),
                file.kind(),
                file.fileName(),
                file.hash(),
                file.receivedAt(),
                file.state().name().toLowerCase(Locale.ROOT),
                file.reading().sheet(),
                file.reading().unit(),
                file.reading().columns(),
                file.reading().forAll(),
                file.reading().leftOut().rows(),
                file.reading().leftOut().cells(),
                file.postedAt(),
                file.reversedAt(),
                file.reason());
    }
}

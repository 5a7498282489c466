package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would post, as things stand.
 *
 * @param missing fields that every file must have and no column was found for; then no row is read
 * @param reading how the file is read
 * @param remarks Danish sentences on what would be posted as a whole
 * @param elsewhere what is told of columns that another place reads; null where the file has none
 */
public record Preview<F extends Record>(
        SheetImport file,
        List<SheetField> fields,
        ColumnMatch match,
        ReadAs reading,
        List<SheetField> missing,
        List<PreviewedRow<F>> rows,
        List<String> remarks,
        ReadElsewhere.@Nullable Told elsewhere) {
    private static final int DIGITS = 16;

    public Preview {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Whether all is there that is needed, and no row is wrong. */
    public boolean isReady() {
        return missing.isEmpty() && reading.questions().isEmpty() && wrong().isEmpty();
    }

    /** Those that would be posted. */
    public List<PreviewedRow<F>> fresh() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.New<F>)
                .toList();
    }

    /** Those that keep the file from being posted. */
    public List<PreviewedRow<F>> wrong() {
        return rows.stream().filter(PreviewedRow::isWrong).toList();
    }

    /** Of those that would be posted, how many are only kept. */
    public long contained() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.New<F>(F _, List<Fault> _, boolean isContained)
                        && isContained)
                .count();
    }

    public long known() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.Known<F>)
                .count();
    }

    public long leftOut() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.LeftOut<F>)
                .count();
    }

    /** Names exactly what is shown: how the file is read, and what would become of each row. */
    public String number() {
        StringBuilder shown = new StringBuilder(file.hash());
        rows.forEach(row -> shown.append('\n').append(row.number()).append(' ').append(row.verdict()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return file.version() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

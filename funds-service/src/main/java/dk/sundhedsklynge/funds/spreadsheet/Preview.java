package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.note.NewNote;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What a file would post, as things stand.
 *
 * @param missing fields that every file must have and no column was found for; then no row is read
 */
record Preview(
        SheetImport file,
        List<SheetField> fields,
        ColumnMatch match,
        List<SheetField> missing,
        List<PreviewedRow> rows) {
    private static final int DIGITS = 16;

    Preview {
        rows = List.copyOf(rows);
    }

    /** Those that would be posted. */
    List<PreviewedRow> fresh() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.New)
                .toList();
    }

    /** Those that keep the file from being posted. */
    List<PreviewedRow> wrong() {
        return rows.stream()
                .filter(row ->
                        row.verdict() instanceof PreviewedRow.Wrong || row.verdict() instanceof PreviewedRow.Repeated)
                .toList();
    }

    long known() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.Known)
                .count();
    }

    long leftOut() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof PreviewedRow.LeftOut)
                .count();
    }

    /** Of those that would be posted. */
    Money sum() {
        return rows.stream()
                .map(PreviewedRow::verdict)
                .filter(PreviewedRow.New.class::isInstance)
                .map(verdict -> Objects.requireNonNull(
                        ((PreviewedRow.New) verdict).note().amount()))
                .reduce(Money.NONE, Money::plus);
    }

    /** Names exactly what is shown: how the file is read, and what would become of each row. */
    String number() {
        StringBuilder shown = new StringBuilder(file.hash());
        rows.forEach(row -> shown.append('\n').append(row.number()).append(' ').append(named(row.verdict())));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return file.version() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The id that a note would get is another one each time. */
    private static String named(PreviewedRow.Verdict verdict) {
        return verdict instanceof PreviewedRow.New(NewNote note)
                ? List.of(
                                note.kind(),
                                note.holder(),
                                note.periodOrYear(),
                                String.valueOf(note.project()),
                                String.valueOf(note.amount()),
                                note.countsFrom(),
                                note.reference())
                        .toString()
                : verdict.toString();
    }
}

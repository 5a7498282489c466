package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.sheet.AmountUnit;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.SheetField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file would post, as it is read.
 *
 * @param number names this preview; posting states it
 * @param headingRow null when the file has no headings
 * @param sheet name of the one that is read; empty for a CSV file
 * @param sheets names of all that can be chosen
 * @param unit of the amounts; null when the file says different things and nobody has chosen
 * @param fields in order
 * @param columns of the file
 * @param missing codes of required fields without a column; then no row is read
 * @param questions Danish: what must be answered before anything is posted; then no row is read
 * @param remarks Danish: how the file is read, and what it would post as a whole
 */
public record SheetPreviewView(
        String number,
        @Nullable Integer headingRow,
        String sheet,
        List<String> sheets,
        @Nullable AmountUnit unit,
        List<Field> fields,
        List<Column> columns,
        List<String> missing,
        List<String> questions,
        Counts counts,
        List<String> remarks,
        List<Row> rows) {

    /** @param column of the file, from 0; null when it has none, -2 when it has one for each year */
    @Schema(name = "SheetField")
    public record Field(
            String code,
            String label,
            boolean required,
            @Nullable Integer column) {}

    /** @param index from 0 */
    @Schema(name = "SheetColumn")
    public record Column(int index, String name) {}

    /** @param fresh what would be posted, the {@code contained} ones among them */
    @Schema(name = "SheetCounts")
    public record Counts(int fresh, long contained, int wrong, long there, long leftOut) {}

    /**
     * @param becomes {@code new}, {@code contained} (kept, and nothing is booked), {@code there}, {@code repeated}, {@code wrong} or {@code left-out}
     * @param cell that it is read of, such as E15, where the row of the file is several; null where it is one
     * @param cells by the code of the field, as they are understood; those of a wrong row as the file has them
     * @param why Danish: what is wrong, or what is there
     */
    @Schema(name = "SheetRow")
    public record Row(int number, @Nullable String cell, String becomes, Map<String, String> cells, List<Why> why) {}

    /** @param column null when no one column is meant */
    @Schema(name = "SheetRemark")
    public record Why(@Nullable String column, String sentence) {}

    static SheetPreviewView of(Preview<?> preview) {
        ColumnMatch match = preview.match();
        return new SheetPreviewView(
                preview.number(),
                match.headingRow() == 0 ? null : match.headingRow(),
                preview.reading().sheet(),
                preview.reading().sheets(),
                preview.reading().unit(),
                preview.fields().stream().map(field -> field(field, match)).toList(),
                match.columns().stream()
                        .map(it -> new Column(it.index(), it.name()))
                        .toList(),
                preview.missing().stream().map(SheetField::code).toList(),
                preview.reading().questions(),
                new Counts(
                        preview.fresh().size(),
                        preview.contained(),
                        preview.wrong().size(),
                        preview.known(),
                        preview.leftOut()),
                Stream.of(
                                preview.reading().remarks().stream(),
                                Stream.ofNullable(preview.elsewhere()).map(ReadElsewhere.Told::sentence),
                                preview.remarks().stream())
                        .flatMap(remarks -> remarks)
                        .toList(),
                preview.rows().stream().map(SheetPreviewView::row).toList());
    }

    private static Field field(SheetField field, ColumnMatch match) {
        OptionalInt column = match.column(field.code());
        return new Field(
                field.code(),
                field.label(),
                field.isRequiredBeside(match.chosen().keySet()),
                column.isPresent() ? column.getAsInt() : null);
    }

    private static Row row(PreviewedRow<?> row) {
        ShownVerdict shown = ShownVerdict.of(row.verdict());
        return new Row(row.number(), row.cell(), shown.code(), new LinkedHashMap<>(row.shown()), shown.why());
    }
}

package dk.sundhedsklynge.meetings.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything in an item that has no identity of its own, with the lines it was read from.
 *
 * @param ids case and document numbers as printed, by what they are called: {@code case}, {@code document}
 */
public record ItemContent(
        Map<String, String> ids,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Attachment> attachments,
        List<Absence> absences,
        List<TableContent> tables,
        List<AmountList> amounts) {

    public static final ItemContent EMPTY =
            new ItemContent(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * @param kind summary, case, finance, recommendation, decision, discussion, earlier-decisions, attachments, absence
     *     or preface; a heading of its own inside one of these starts no section
     * @param heading as printed; empty where text stands under none
     * @param line of the heading
     * @param text verbatim, without the blank lines around it
     * @param textLine of the first line of the text; that of the heading where there is no text
     */
    public record Section(String kind, String heading, int line, String text, int textLine) {}

    /**
     * @param id null before it is kept
     * @param by the body that recommends, where the text names one
     */
    public record Recommendation(
            @Nullable UUID id,
            int number,
            String text,
            int line,
            @Nullable String by) {
        public Recommendation(int number, String text, int line, @Nullable String by) {
            this(null, number, text, line, by);
        }
    }

    /** @param caseId its own, which can be another than the item's */
    public record Attachment(
            String title, @Nullable String id, @Nullable String caseId, int line) {}

    /**
     * @param affiliation organisation or party letter as printed
     * @param kind absent or apology: the second was given beforehand
     */
    public record Absence(String name, @Nullable String affiliation, String kind, int line) {}

    /**
     * @param line of the title, or of the first line where there is none
     * @param header empty where the table has none
     * @param columnParties code of the party a column is about, null for the others; as long as the widest row
     */
    public record TableContent(
            @Nullable String title,
            int line,
            List<String> header,
            List<@Nullable String> columnParties,
            List<Row> rows,
            List<Footnote> footnotes) {}

    /** @param party code of the party the row is about */
    public record Row(int line, List<Cell> cells, @Nullable String party) {}

    /**
     * @param text as printed, marks included
     * @param type text, number, percent, kroner (where it says so), nil (a dash), tick (an x) or empty
     * @param amount what the text says as a number, null when it is none
     * @param marks of footnotes: {@code *}, {@code ^}
     */
    public record Cell(String text, String type, @Nullable BigDecimal amount, List<String> marks) {}

    public record Footnote(String mark, String text, int line) {}

    /**
     * A list of amounts per party outside a table, {@code Esbjerg: 692.000 kr.}
     *
     * @param title the heading it stands under
     */
    public record AmountList(@Nullable String title, int line, List<AmountLine> lines) {}

    /**
     * @param name as printed; empty for a line in parentheses that names no party
     * @param amount kroner
     * @param party code; null for a total and for a name that is no party
     */
    public record AmountLine(
            String name,
            BigDecimal amount,
            boolean approximate,
            boolean total,
            @Nullable String party,
            int line) {}
}

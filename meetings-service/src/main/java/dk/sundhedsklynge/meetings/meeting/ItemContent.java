package dk.sundhedsklynge.meetings.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything in an item that has no identity of its own, with the lines it was read from.
 *
 * @param ids case and document numbers as printed, by what they are called
 */
public record ItemContent(
        Map<String, String> ids,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<Attachment> attachments,
        List<Absence> absences,
        List<TableContent> tables) {

    public static final ItemContent EMPTY =
            new ItemContent(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** @param text verbatim */
    public record Section(String kind, String heading, int line, String text) {}

    /** @param by the body that recommends, where it is another than the one that meets */
    public record Recommendation(int number, String text, int line, @Nullable String by) {}

    public record Attachment(String title, @Nullable String id, @Nullable String caseId, int line) {}

    public record Absence(String name, String kind, int line) {}

    public record TableContent(
            @Nullable String title, int line, List<String> header, List<Row> rows, List<String> footnotes) {}

    public record Row(int line, List<Cell> cells) {}

    /** @param amount what the text says as a number, null when it is none */
    public record Cell(String text, @Nullable BigDecimal amount) {}
}

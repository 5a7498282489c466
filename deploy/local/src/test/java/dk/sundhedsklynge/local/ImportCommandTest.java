package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

final class ImportCommandTest {
    private static final String DOCUMENT = """
            {"id":"4711","file":"vest.txt","cluster":"Vest","level":"political","date":"2025-01-15","items":7,"recommendations":8,
             "decisions":9,"tables":3,"figures":20,"attachments":1,"followUps":3,"accountedFor":1.0,
             "warnings":[{"line":120,"kind":"remainder","message":"Resten passer ikke","rule":"x"}],
             "effects":[{"state":"proposed","summary":"Bevilling 175.000,00 kr.","reason":"datoen er før åbningen"},
                        {"state":"pending","summary":"Projekt forlænget"}]}""";

    @Test
    void tellsExactlyWhatTheContractNames() throws JsonProcessingException {
        assertThat(ImportCommand.shaped(document()).toString())
                .isEqualTo(
                        "{\"file\":\"vest.txt\",\"cluster\":\"Vest\",\"level\":\"political\",\"date\":\"2025-01-15\","
                                + "\"items\":7,\"recommendations\":8,\"decisions\":9,\"tables\":3,\"figures\":20,\"attachments\":1,"
                                + "\"followUps\":3,\"accountedFor\":1.0,"
                                + "\"warnings\":[{\"line\":120,\"kind\":\"remainder\",\"message\":\"Resten passer ikke\"}]}");
    }

    @Test
    void listsWhatWasTakenAndWhyTheRestWasNot() throws JsonProcessingException {
        assertThat(ImportCommand.text(document(), true))
                .contains(
                        "  7 items, 8 recommendations, 9 decisions, 3 tables, 20 figures, 1 attachments, 3 follow-ups; 100,0 % read",
                        "  - Bevilling 175.000,00 kr. (proposed): datoen er før åbningen",
                        "  + Projekt forlænget (pending)");
    }

    private static ObjectNode document() throws JsonProcessingException {
        return (ObjectNode) SuiteClient.JSON.readTree(DOCUMENT);
    }
}

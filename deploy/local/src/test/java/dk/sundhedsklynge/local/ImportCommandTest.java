package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImportCommandTest {
    private static final String DOCUMENT = """
            {"id":"4711","file":"vest.txt","cluster":"Sundhedsklynge Vest","level":"political","date":"2025-01-15","version":2,
             "items":7,"recommendations":8,"decisions":9,"tables":3,"figures":20,"attachments":1,"followUps":3,"accountedFor":1.0,
             "meeting":"0815","warnings":[{"line":120,"kind":"contents","message":"Resten passer ikke","rule":"x"}],
             "notices":[{"item":4,"line":130,"message":"Beløbet står ikke for en bevilling"}],
             "effects":[{"id":"e1","type":"grant","state":"proposed","stateLabel":"Foreslået","competent":true,"item":4,"line":88,
                         "summary":"Bevilling 175.000,00 kr.","reason":"Datoen er før åbningen"},
                        {"id":"e2","type":"extend","state":"pending","stateLabel":"Bestilt, afventer svar","item":5,"line":null,
                         "summary":"Projekt forlænget"}]}""";

    @Test
    void tellsExactlyWhatTheContractNames() throws JsonProcessingException {
        assertThat(ImportCommand.shaped(document()).toString())
                .isEqualTo("{\"id\":\"4711\",\"version\":2,\"file\":\"vest.txt\",\"cluster\":\"Sundhedsklynge Vest\","
                        + "\"level\":\"political\",\"date\":\"2025-01-15\",\"items\":7,\"recommendations\":8,\"decisions\":9,"
                        + "\"tables\":3,\"figures\":20,\"attachments\":1,\"followUps\":3,\"accountedFor\":1.0,"
                        + "\"warnings\":[{\"line\":120,\"kind\":\"contents\",\"message\":\"Resten passer ikke\"}],"
                        + "\"notices\":[{\"item\":4,\"line\":130,\"message\":\"Beløbet står ikke for en bevilling\"}],"
                        + "\"effects\":[{\"id\":\"e1\",\"type\":\"grant\",\"state\":\"proposed\","
                        + "\"summary\":\"Bevilling 175.000,00 kr.\",\"reason\":\"Datoen er før åbningen\",\"item\":4,\"line\":88},"
                        + "{\"id\":\"e2\",\"type\":\"extend\",\"state\":\"pending\",\"summary\":\"Projekt forlænget\","
                        + "\"reason\":null,\"item\":5,\"line\":null}],\"question\":null}");
    }

    @Test
    void saysInDanishWhatWasReadWhatIsDoubtedAndWhyAnEffectWasNotTaken() throws JsonProcessingException {
        assertThat(ImportCommand.text(document()))
                .containsExactly(
                        "vest.txt: Sundhedsklynge Vest, politisk niveau, 15. januar 2025, version 2",
                        "  7 punkter, 8 indstillinger, 9 beslutninger, 3 tabeller, 20 tal, 1 bilag, 3 opgaver; 100,0 % er forstået",
                        "  Se efter:",
                        "    linje 120: Resten passer ikke",
                        "    linje 130: Beløbet står ikke for en bevilling",
                        "  Virkninger (+ bekræftet, - ikke bekræftet):",
                        "    - Bevilling 175.000,00 kr. (foreslået): Datoen er før åbningen",
                        "    + Projekt forlænget (bestilt, afventer svar)");
    }

    @Test
    void asksWhatADocumentIsWhereTheBodyHasAnotherOneOfThatDay() throws JsonProcessingException {
        ObjectNode document = document();
        document.putObject("question")
                .put("text", "Organet har allerede et referat fra den dag.")
                .putArray("choices")
                .addObject()
                .put("relation", "correction")
                .put("label", "Rettelse")
                .put("meaning", "Det afløser det referat, der gælder.");

        assertThat(ImportCommand.text(document))
                .endsWith(
                        "  Organet har allerede et referat fra den dag.",
                        "    Rettelse: Det afløser det referat, der gælder. Svar med --as correction.");
        assertThat(ImportCommand.shaped(document).required("question")).isEqualTo(document.required("question"));
    }

    @Test
    void oneOfAThingIsNotSeveral() throws JsonProcessingException {
        ObjectNode document = document().put("items", 1).put("version", 1);
        document.remove(List.of("warnings", "notices", "effects"));
        assertThat(ImportCommand.text(document))
                .hasSize(2)
                .first()
                .isEqualTo("vest.txt: Sundhedsklynge Vest, politisk niveau, 15. januar 2025");
        assertThat(ImportCommand.text(document).getLast()).startsWith("  1 punkt, 8 indstillinger");
    }

    private static ObjectNode document() throws JsonProcessingException {
        return (ObjectNode) SuiteClient.JSON.readTree(DOCUMENT);
    }
}

package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
    @Test
    void printsAlignedTablesInDanishFigures() throws JsonProcessingException {
        var status = SuiteClient.JSON.readTree("""
                {"clusters":[{"name":"Vest","received":1000000,"committed":900000.00,"reserved":0,"spent":1018886.36,
                  "uncommitted":-12.5,"unspent":0,"carriedOver":496685.62,
                  "parties":[{"name":"hele klyngen","kind":"unsplit","received":1000000}]}],
                 "projects":[{"name":"Indlæggelse Hjemme","aliases":["IH"],"cluster":"Vest","phase":"live","phaseLabel":"sat i drift",
                  "granted":900000.00,"spent":1018886.36}]}""");
        assertThat(StatusCommand.text(status.path("clusters"), status.path("projects")))
                .contains(
                        "Klynge, part (kr.)                           Modtaget  Disponeret  Reserveret       Anvendt  Ikke disponeret  Ikke anvendt    Overført",
                        "Vest                                     1.000.000,00  900.000,00        0,00  1.018.886,36           -12,50          0,00  496.685,62",
                        "Indlæggelse Hjemme (IH)  Vest    sat i drift  900.000,00  1.018.886,36")
                .anyMatch(line -> line.startsWith("  hele klyngen (ikke fordelt på parter)"));
    }

    @Test
    void saysWhenThereIsNothing() {
        var nothing = SuiteClient.JSON.createArrayNode();
        assertThat(StatusCommand.text(nothing, nothing))
                .containsExactly("Ingen klynge har penge endnu.", "", "Der er ingen projekter endnu.");
    }

    @Test
    void keepsTheDigitsOfAnAmountInJson() throws JsonProcessingException {
        assertThat(StatusCommand.pretty(SuiteClient.JSON.readTree("{\"received\":900000.00}")))
                .contains("900000.00");
    }

    @Test
    void tellsExactlyWhatTheContractNames() throws JsonProcessingException {
        var clusters = SuiteClient.JSON.readTree("""
                [{"id":"nordjylland-vest","name":"Vest","received":1.00,"committed":0,"reserved":0,"spent":0,"uncommitted":0,
                  "unspent":0,"carriedOver":0,"parties":[{"id":"x","name":"hele klyngen","kind":"unsplit","received":1.00}]}]""");
        var projects = SuiteClient.JSON.readTree(
                "[{\"name\":\"A\",\"aliases\":[],\"cluster\":\"Vest\",\"phase\":\"live\",\"phaseLabel\":\"sat i drift\",\"granted\":null,\"spent\":2.50}]");
        ObjectNode shaped = StatusCommand.shaped(clusters, projects);
        assertThat(shaped.at("/clusters/0").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "name",
                        "received",
                        "committed",
                        "reserved",
                        "spent",
                        "uncommitted",
                        "unspent",
                        "carriedOver",
                        "parties");
        assertThat(shaped.at("/clusters/0/parties/0").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "name",
                        "kind",
                        "received",
                        "committed",
                        "reserved",
                        "spent",
                        "uncommitted",
                        "unspent",
                        "carriedOver");
        assertThat(shaped.at("/projects/0").toString())
                .isEqualTo(
                        "{\"name\":\"A\",\"aliases\":[],\"cluster\":\"Vest\",\"phase\":\"live\",\"granted\":null,\"spent\":2.50}");
    }
}

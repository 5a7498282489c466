package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
    @Test
    void printsAlignedTablesInDanishFigures() throws JsonProcessingException {
        var status = SuiteClient.JSON.readTree(
                """
                {"clusters":[{"name":"Vest","received":1000000,"committed":900000.00,"reserved":0,"spent":1018886.36,
                  "uncommitted":-12.5,"unspent":0,"carriedOver":496685.62,
                  "parties":[{"name":"hele klyngen","kind":"unsplit","received":1000000}]}],
                 "projects":[{"name":"Indlæggelse Hjemme","aliases":["IH"],"cluster":"Vest","phase":"live",
                  "granted":900000.00,"spent":1018886.36}]}""");
        assertThat(StatusCommand.text(status))
                .contains(
                        "Vest                        1.000.000,00  900.000,00      0,00  1.018.886,36       -12,50     0,00    496.685,62",
                        "Indlæggelse Hjemme (IH)  Vest     live   900.000,00  1.018.886,36");
    }

    @Test
    void keepsTheDigitsOfAnAmountInJson() throws JsonProcessingException {
        assertThat(StatusCommand.pretty(SuiteClient.JSON.readTree("{\"received\":900000.00}")))
                .contains("900000.00");
    }
}

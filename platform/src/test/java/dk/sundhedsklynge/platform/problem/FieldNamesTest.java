package dk.sundhedsklynge.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {
    private record House(String name, List<Room> rooms, int[] steps) {}

    private record Room(List<List<Chair>> rows) {}

    private record Chair(int legs) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": {}}                                        | name
            {"rooms": [{"rows": []}, {"rows": 1}]}              | rooms[1].rows
            {"rooms": [{"rows": [[], [{"legs": "fire"}]]}]}     | rooms[0].rows[1][0].legs
            {"steps": [1, 2, "tre"]}                            | steps[2]
            []                                                  | ''
            {"name":                                            | ''""")
    void aFieldIsNamedByItsJsonPath(String json, String name) {
        var unreadable = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, House.class));

        assertThat(FieldNames.of(unreadable)).isEqualTo(name);
    }
}

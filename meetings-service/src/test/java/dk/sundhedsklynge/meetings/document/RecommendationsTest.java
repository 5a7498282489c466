package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was recommended keeps its id when minutes are corrected, and decisions name what they answer. */
@QuarkusTest
class RecommendationsTest {
    private static final String FIRST = "At der bevilges 50.000 kr. til projekt Solsikke";
    private static final String SECOND = "At status for projekt Anemone tages til efterretning";

    @Test
    void aDecisionNamesTheRecommendationsItAnswers() {
        JsonPath item = item(minutes("2176", FIRST, SECOND));

        assertThat(item.getList("content.recommendations.number")).containsExactly(1, 2);
        assertThat(item.getList("content.recommendations.id"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(item.getList("decisions.answers")).containsExactly(List.of(1), List.of(2));
        assertThat(item.getList("decisions.recommendations"))
                .containsExactly(
                        List.of(item.getString("content.recommendations[0].id")),
                        List.of(item.getString("content.recommendations[1].id")));
    }

    @Test
    void theSameWordsKeepTheirIdWhereverTheyStandNow() {
        JsonPath before = item(minutes("2177", FIRST, SECOND));

        JsonPath after = item(minutes("2177", SECOND, FIRST));

        assertThat(after.getList("content.recommendations.id"))
                .containsExactly(
                        before.getString("content.recommendations[1].id"),
                        before.getString("content.recommendations[0].id"));
        assertThat(after.getList("content.recommendations.text").getFirst().toString())
                .contains("Anemone");
    }

    @Test
    void otherWordsInTheSamePlaceKeepTheId() {
        JsonPath before = item(minutes("2178", FIRST, SECOND));

        JsonPath after = item(minutes("2178", "At der bevilges 60.000 kr. til projekt Solsikke", SECOND));

        assertThat(after.getList("content.recommendations.id")).isEqualTo(before.getList("content.recommendations.id"));
        assertThat(after.getString("content.recommendations[0].text")).contains("60.000");
    }

    private static String minutes(String number, String first, String second) {
        return """
                REFERAT Sundhedsklynge Vest Politisk Niveau d. %s

                Punkt 1: Klyngemidler

                Indstilling
                Det indstilles,
                1. %s
                2. %s

                Beslutning
                AD. 1 Godkendt.
                AD. 2 Taget til efterretning.
                """.formatted(Minutes.printedDay(number), first, second);
    }

    private static JsonPath item(String minutes) {
        String meeting = upload("sekretariat", "indstillinger.txt", minutes, false)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
        return as("laeser")
                .get(API + "/meetings/" + meeting + "/items/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Minutes that are taken in with {@code confirm=true}, where a word in a decision stands against what it seems to grant. */
@QuarkusTest
class CaveatsOfImportTest {
    @ConfigProperty(name = "klynge.public-url")
    String site;

    private static final String GRANT = "Der udmøntes 60.000 kr. til projekt Tryg Hjemkomst";

    @Test
    void nothingOfTheItemIsTakenAndTheReasonQuotesTheWord() {
        String id = taken("ord.txt", withCaveat("2061"), true);

        assertThat(ofItem(id, 4)).isNotEmpty().allSatisfy(effect -> {
            assertThat(effect).containsEntry("state", "proposed");
            assertThat(String.valueOf(effect.get("reason")))
                    .contains("\"undtagen\" (linje 114)", "Se efter, hvad der ikke er med.");
        });
        // It closes a project that only the doubted item registers.
        assertThat(ofItem(id, 3))
                .extracting(effect -> effect.get("reason"))
                .containsExactly("Forslaget afhænger af en anden virkning i referatet. Gennemse den først.");
        assertThat(new Browser(site, RestAssured.port)
                        .signIn("/moeder/dokumenter/" + id, "sekretariat")
                        .text())
                .contains("undtagen", "(linje 114)", "Se efter, hvad der ikke er med.");
    }

    @Test
    void theSameDocumentAgainTakesNoneOfItEither() {
        String id = taken("igen.txt", withCaveat("2062"), false);

        upload("sekretariat", "igen.txt", withCaveat("2062"), true).then().statusCode(200);

        assertThat(ofItem(id, 4)).isNotEmpty().allSatisfy(effect -> assertThat(effect)
                .containsEntry("state", "proposed"));
    }

    @Test
    void aCorrectionThatBringsAWordLeavesWhatWasSureBefore() {
        taken("foer.txt", Given.vest("2063"), false);

        String corrected = taken("efter.txt", withCaveat("2063"), true);

        assertThat(ofItem(corrected, 4)).isNotEmpty().allSatisfy(effect -> assertThat(effect)
                .containsEntry("state", "proposed"));
    }

    @Test
    void aCorrectionThatTakesTheWordAwayIsTaken() {
        taken("med.txt", withCaveat("2064"), true);

        String corrected = taken("uden.txt", Given.vest("2064"), true);

        assertThat(ofItem(corrected, 4))
                .filteredOn(effect -> effect.get("type").equals("register"))
                .anySatisfy(effect -> assertThat(effect).doesNotContainEntry("state", "proposed"));
    }

    private static String withCaveat(String year) {
        String minutes = Given.vest(year);
        assertThat(minutes).contains(GRANT);
        return minutes.replace(GRANT, GRANT + ", undtagen løn");
    }

    private static String taken(String name, String minutes, boolean confirm) {
        return upload("sekretariat", name, minutes, confirm)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Map<String, Object>> ofItem(String document, int item) {
        return as("sekretariat")
                .get(API + "/documents/" + document)
                .path("effects.findAll { it.item == %d }".formatted(item));
    }
}

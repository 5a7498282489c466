package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.http.Site;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Minutes are corrected while somebody confirms what the version before proposed. */
@QuarkusTest
class ParallelImportTest {
    private static final int ROUNDS = 6;

    @Test
    void nothingFailsAndNoEffectIsBothConfirmedAndReplaced() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = String.valueOf(2141 + round);
            Minutes minutes = Minutes.of(number);
            for (int i = 0; i < 8; i++) {
                minutes = minutes.item(
                        "Midler til Sideløbende" + i,
                        "Der bevilges 100.000 kr. til Projekt Sideløbende%dx%s.".formatted(i, number));
            }
            String text = minutes.text();
            String document = upload("sekretariat", "foer.txt", text, false)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            List<String> effects =
                    as("sekretariat").get(API + "/documents/" + document).path("effects.id");
            String corrected = text.replace("100.000", "150.000");

            List<Callable<Response>> requests = new ArrayList<>();
            effects.forEach(effect -> requests.add(() -> Site.confirm(UUID.fromString(effect))));
            requests.add(effects.size() / 2, () -> upload("sekretariat", "efter.txt", corrected, true));
            List<Response> answers = atOnce(requests);

            assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode())
                    .as(answer.asString())
                    .isIn(200, 201, 409));
            assertThat(answers.get(effects.size() / 2).statusCode()).isEqualTo(201);
            for (String effect : effects) {
                assertThat(Site.effect(UUID.fromString(effect)).getString("state"))
                        .isIn("pending", "waiting", "replaced", "applied", "refused");
            }
        }
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}

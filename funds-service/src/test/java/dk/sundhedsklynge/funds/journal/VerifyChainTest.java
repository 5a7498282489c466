package dk.sundhedsklynge.funds.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who check a chain at once. */
@QuarkusTest
class VerifyChainTest extends CooperationOfItsOwn {
    @Test
    void whoeverIsNotServedIsToldToAskAgainAndTheOthersGetTheChain() throws Exception {
        for (int i = 0; i < 30; i++) {
            apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1.00"));
        }
        String token = Tokens.of("revisor");
        List<Integer> statuses;
        try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
            List<Future<Integer>> asked = IntStream.range(0, 60)
                    .mapToObj(i -> callers.submit(() -> RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .get("/api/funds/v1/cooperations/" + cooperation + "/chain")
                            .statusCode()))
                    .toList();
            statuses = new java.util.ArrayList<>();
            for (Future<Integer> one : asked) {
                statuses.add(one.get());
            }
        }

        assertThat(statuses).contains(200).isSubsetOf(200, 503);
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .get("/api/funds/v1/cooperations/" + cooperation + "/chain")
                        .statusCode())
                .as("every turn was given back")
                .isEqualTo(200);
    }
}

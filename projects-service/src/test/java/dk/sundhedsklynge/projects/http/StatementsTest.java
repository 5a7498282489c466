package dk.sundhedsklynge.projects.http;

import static io.restassured.RestAssured.given;

import dk.sundhedsklynge.platform.testing.StatementContract;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What each read of this service costs the database. */
@QuarkusTest
class StatementsTest extends StatementContract {
    private static final String API = "/api/projects/v1";
    private static final String VEST = "nordjylland-vest";

    @Inject
    ApplyEffects apply;

    private final UUID project = UUID.randomUUID();
    private final List<UUID> effects = new ArrayList<>();
    private String sheet = "";

    /** Projects, and changes of one of them, each third of them closed. */
    @Override
    protected void have(int rows) {
        if (effects.isEmpty()) {
            order(Ordered.change(VEST, project, Step.REGISTER, "2023-05-10", "Talt hold"));
            sheet = given().auth()
                    .oauth2(Tokens.of("sekretariat"))
                    .contentType("application/octet-stream")
                    .body(("Projekt\nTalt %s\nTalt igen\n".formatted(project)).getBytes(StandardCharsets.UTF_8))
                    .post(API + "/sheet-imports?kind=projekter&name=a.csv&cooperation=" + VEST)
                    .path("id");
        }
        while (effects.size() < rows) {
            Access access = effects.size() % 3 == 0 ? Access.CLOSED : Access.OPEN;
            order(Ordered.change(VEST, project, Step.CHANGE, "2023-06-10", null, List.of(), access));
            order(Ordered.change(
                    VEST, UUID.randomUUID(), Step.REGISTER, "2023-05-10", "Hold", List.of("Holdet"), access));
        }
    }

    private void order(Change change) {
        apply.order(change, List.of());
        effects.add(change.effect());
    }

    @Override
    protected List<Read> reads() {
        return List.of(
                new Read(API + "/projects", 1),
                new Read(API + "/projects/{id}", API + "/projects/" + project, 1),
                new Read(API + "/projects/{id}/history", API + "/projects/" + project + "/history", 2),
                new Read(API + "/projects/{id}/statement", API + "/projects/" + project + "/statement", 2),
                new Read(API + "/projects/{id}/statements", API + "/projects/" + project + "/statements", 2),
                new Read(API + "/effects/{id}", API + "/effects/" + effects.getFirst(), 1),
                new Read(API + "/status", 1),
                Read.byOperator(API + "/waiting", API + "/waiting", 3),
                new Read("/projekter", 2),
                new Read("/projekter/projekter.csv", 1),
                new Read(API + "/sheet-imports", 1),
                new Read(API + "/sheet-imports/{id}", API + "/sheet-imports/" + sheet, 1, "sekretariat"),
                new Read(
                        API + "/sheet-imports/{id}/preview",
                        API + "/sheet-imports/" + sheet + "/preview",
                        4,
                        "sekretariat"),
                new Read("/projekter/regneark", 2),
                new Read("/projekter/regneark/liste.csv", 1),
                new Read("/projekter/regneark/skema/{kind}.{format}", "/projekter/regneark/skema/projekter.csv", 0),
                new Read("/projekter/regneark/{id}", "/projekter/regneark/" + sheet, 6),
                new Read("/projekter/regneark/{id}/fil", "/projekter/regneark/" + sheet + "/fil", 2),
                new Read("/projekter/ny", "/projekter/ny?klynge=" + VEST, 1),
                new Read("/projekter/{id}/ret", "/projekter/" + project + "/ret", 4),
                new Read("/projekter/soeg", "/projekter/soeg?q=projekt", 1),
                new Read("/projekter/{id}", "/projekter/" + project, 6));
    }
}

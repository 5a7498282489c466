package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From any krone back to the decision, and the chain that shows that none was changed. */
@QuarkusTest
class JournalApiTest extends CooperationOfItsOwn {
    private static final String VEST = "nordjylland-vest";

    @Inject
    CountingDatabase counting;

    @Test
    void oneWalksFromAKroneToTheLineOfTheDecisionAndForwardAgain() {
        Effect grant = Ordered.grant(cooperation, "2025-02-01", project, "175000.00");
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "900000.00"));
        apply.order(grant);

        String entry = as("revisor")
                .get(API + "/effects/" + grant.id())
                .then()
                .extract()
                .path("entry");

        as("revisor")
                .get(API + "/entries/" + entry)
                .then()
                .statusCode(200)
                .body("cause.type", equalTo("effect"))
                .body("cause.id", equalTo(grant.id().toString()))
                .body("cause.effectType", equalTo("grant"))
                .body("anchor.meeting", equalTo(Objects.toString(grant.anchor().meeting())))
                .body("anchor.document", equalTo(Objects.toString(grant.anchor().document())))
                .body("anchor.decision", equalTo(Objects.toString(grant.anchor().decision())))
                .body("anchor.item", equalTo(4))
                .body("anchor.line", equalTo(118))
                .body("effectiveOn", equalTo("2025-02-01"))
                .body("transfers[0].book", equalTo("bevilling"))
                .body("transfers[0].debit.kind", equalTo("free"))
                .body("transfers[0].credit.kind", equalTo("committed"))
                .body("transfers[0].credit.project", equalTo(project.toString()))
                .body("transfers[0].amount.amount", equalTo(175000.0f));
    }

    @Test
    void entriesAreFoundByCauseProjectPartyAndDate() {
        Effect region = Ordered.allotment(cooperation, "2025-01-01", "1081", "500.00");
        Effect town = Ordered.allotment(cooperation, "2025-03-01", "787", "700.00");
        Effect grant = Ordered.grant(cooperation, "2025-04-01", project, "100.00");
        List.of(region, town, grant).forEach(apply::order);

        assertThat(causes("party", "787")).containsExactly(town.id().toString());
        assertThat(causes("party", "region:1081")).containsExactly(region.id().toString());
        assertThat(causes("project", project.toString()))
                .containsExactly(grant.id().toString());
        assertThat(causes("cause", region.id().toString()))
                .containsExactly(region.id().toString());
        assertThat(causes("to", "2025-01-31")).containsExactly(region.id().toString());
        assertThat(causes("from", "2025-03-01"))
                .containsExactlyInAnyOrder(town.id().toString(), grant.id().toString());
        assertThat(causes("causeType", "voucher")).isEmpty();
    }

    @Test
    void aListIsReadPageByPageWithoutGapOrRepetition() {
        List<String> ordered = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            Effect effect = Ordered.allotment(cooperation, "2025-01-0" + day, null, "1.00");
            apply.order(effect);
            ordered.addFirst(effect.id().toString());
        }

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(cursor);
            read.addAll(page.getList("items.cause.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(read).isEqualTo(ordered);
        as("revisor")
                .queryParam("cursor", "vrøvl")
                .get(API + "/entries")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aListTakesTheSameFewStatementsHoweverLongItIs() {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1.00"));
        long one = statements(API + "/entries?limit=200&cooperation=" + cooperation);
        for (int i = 0; i < 20; i++) {
            apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "1.00"));
        }

        long many = statements(API + "/entries?limit=200&cooperation=" + cooperation);

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    @Test
    void aClosedEntryIsADigestForThoseWhoMayNotSeeIt() {
        Known.cooperation(database, VEST);
        UUID secret = UUID.randomUUID();
        Effect closed = Ordered.closed(Ordered.grant(VEST, "2025-02-02", secret, "10.00"));
        apply.order(Ordered.allotment(VEST, "2025-01-01", null, "1000.00"));
        apply.order(closed);
        String path = API + "/cooperations/" + VEST + "/chain?limit=500";
        int last = as("sekretariat-vest").get(path).jsonPath().getInt("length") - 1;

        as("sekretariat-vest")
                .get(path)
                .then()
                .body("whole", equalTo(true))
                .body("links[%d].entry.access".formatted(last), equalTo("closed"))
                .body("links[%d].salt".formatted(last), notNullValue());
        as("laeser")
                .get(path)
                .then()
                .body("whole", equalTo(true))
                .body("links[%d].entry".formatted(last), nullValue())
                .body("links[%d].salt".formatted(last), nullValue())
                .body("links[%d].transfersDigest".formatted(last), nullValue())
                .body("links[%d].digest".formatted(last), notNullValue());
        as("laeser")
                .queryParam("project", secret.toString())
                .get(API + "/entries")
                .then()
                .body("items", hasSize(0));
        as("revisor")
                .queryParam("project", secret.toString())
                .get(API + "/entries")
                .then()
                .body("items", hasSize(1));
        assertThat(database.list(
                        "select 1 from audit where action = 'closed-entries-read' and cooperation = ?",
                        row -> row.getInt(1),
                        VEST))
                .isNotEmpty();
    }

    @Test
    void closedItemsAreCountedInTheBalancesOfThoseWhoMaySeeThem() {
        Known.cooperation(database, VEST);
        String path = API + "/cooperations/" + VEST + "/balance";
        double before = received("revisor", path);
        double published = received("laeser", path);

        apply.order(Ordered.closed(Ordered.allotment(VEST, "2025-01-01", null, "25.25")));

        assertThat(received("revisor", path) - before).isCloseTo(25.25, org.assertj.core.data.Offset.offset(0.001));
        assertThat(received("laeser", path)).isEqualTo(published);
    }

    private static double received(String user, String path) {
        Float known = as(user).get(path).path("total.received.amount");
        return known == null ? 0 : known;
    }

    @Test
    void theStatusHasTheShapeOfItsContractAndFewStatements() {
        apply.order(Ordered.opening(cooperation, "2024-12-31", project, "1018886.36"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "0.02"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "773", "0.00"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "1081", "0.00"));

        awaitAllIsTold();
        long statements = statements(API + "/status");
        JsonPath status = as("revisor")
                .get(API + "/status")
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));

        String mine = "clusters.find { it.name == 'Sundhedsklynge %s' }".formatted(cooperation);
        assertThat(status.getMap(mine).keySet())
                .map(Object::toString)
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
        assertThat(status.getString(mine + ".received")).isEqualTo("1770572.02");
        assertThat(status.getString(mine + ".spent")).isNull();
        assertThat(status.getString(mine + ".parties[1].spent")).isNull();
        assertThat(status.getString(mine + ".parties[1].unspent")).isNull();
        assertThat(status.getString(mine + ".parties[1].committed")).isEqualTo("0.00");
        assertThat(status.getString(mine + ".parties[3].spent")).isEqualTo("1018886.36");
        assertThat(status.getString(mine + ".carriedOver")).isEqualTo("496685.62");
        assertThat(status.getList(mine + ".parties.name"))
                .map(Object::toString)
                .containsExactly("Morsø", "Thisted", "Region Nordjylland", "Ikke fordelt på parter");
        assertThat(status.getList(mine + ".parties.kind"))
                .map(Object::toString)
                .containsExactly("party", "party", "party", "unsplit");
        assertThat(statements).isLessThanOrEqualTo(3);
    }

    @Test
    void aBalanceIsAlsoStatedForADayOfThePast() {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "1.00"));
        apply.order(Ordered.allotment(cooperation, "2025-02-01", "787", "2.00"));

        as("revisor")
                .queryParam("asOf", "2025-01-31")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("parties.find { it.party == '787' }.figures.received.amount", equalTo(1.0f))
                .body("periods[0].figures.received", nullValue())
                .body("total.received", nullValue())
                .body("total.unknown.find { it.figure == 'received' }.atLeast.amount", equalTo(1.0f))
                .body("total.unknown.find { it.figure == 'received' }.missing.party", containsInAnyOrder("773", "1081"))
                .body("parties.name", containsInAnyOrder("Morsø", "Thisted", "Region Nordjylland"));
    }

    /** What is told after the commit is not counted with the request. */
    private void awaitAllIsTold() {
        await().until(() -> database.list(
                        "select 1 from changed_balance where cooperation = ?", row -> row.getInt(1), cooperation)
                .isEmpty());
    }

    private long statements(String path) {
        long before = counting.statements();
        as("revisor").get(path).then().statusCode(200);
        return counting.statements() - before;
    }

    private List<String> causes(String filter, String value) {
        return as("revisor")
                .queryParam("cooperation", cooperation)
                .queryParam(filter, value)
                .get(API + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.cause.id");
    }

    private JsonPath page(@Nullable String cursor) {
        var request = as("revisor").queryParam("cooperation", cooperation).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(API + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

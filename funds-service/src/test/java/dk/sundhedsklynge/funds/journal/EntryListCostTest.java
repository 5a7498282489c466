package dk.sundhedsklynge.funds.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.AsOwner;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the list of entries costs, in pages of the database that are read, with few entries and with ten thousand. */
@QuarkusTest
class EntryListCostTest extends CooperationOfItsOwn {
    private static final String FILES = "/api/funds/v1/sheet-imports";
    private static final int ROWS_OF_FILE = 4_000;
    private static final int LIMIT = 51;
    private static final SqlOrder BY_DAY = new SqlOrder(EntryList.DAY, "date", "e.id", true);

    @Inject
    EntryList list;

    /** Allotments of two parties over a year. */
    private String with(int entries) {
        String here = Known.cooperation(database);
        for (int first = 0; first < entries; first += ROWS_OF_FILE) {
            post(
                    here,
                    IntStream.range(first, Math.min(entries, first + ROWS_OF_FILE))
                            .mapToObj(i -> "%s;1,00;%02d-%02d-2024;Brev %d\n"
                                    .formatted(i % 2 == 0 ? "787" : "773", 1 + i % 28, 1 + i % 12, i))
                            .collect(Collectors.joining()));
        }
        return here;
    }

    private static void post(String cooperation, String rows) {
        String id = given().auth()
                .oauth2(Tokens.of("oekonomi"))
                .contentType("application/octet-stream")
                .body(("Part;Beløb;Modtaget den;Brev\n" + rows).getBytes(StandardCharsets.UTF_8))
                .post(FILES + "?kind=tildelinger&name=a.csv&cooperation=" + cooperation)
                .path("id");
        String preview = given().auth()
                .oauth2(Tokens.of("oekonomi"))
                .get(FILES + "/" + id + "/preview")
                .path("number");
        given().auth()
                .oauth2(Tokens.of("oekonomi"))
                .contentType("application/json")
                .body(Map.of("preview", preview))
                .post(FILES + "/" + id + "/posting")
                .then()
                .statusCode(200);
    }

    private static EntrySearch search(String cooperation) {
        return new EntrySearch(
                List.of(cooperation),
                List.of(cooperation),
                null,
                null,
                null,
                null,
                EntryFigure.RECEIVED,
                null,
                null,
                "",
                List.of());
    }

    private long pagesRead(SqlStatement statement) {
        String plan = database.find(
                        "explain (analyze, buffers, format json) " + statement.sql(),
                        row -> row.getString(1),
                        statement.arguments())
                .orElseThrow();
        try {
            JsonNode top = Json.mapper().readTree(plan).get(0).get("Plan");
            return top.get("Shared Hit Blocks").asLong()
                    + top.get("Shared Read Blocks").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPageASumAndACountOfManyEntriesCostLittleMoreThanOfFew() {
        EntrySearch few = search(with(LIMIT));
        EntrySearch many = search(with(10_000));

        // The database does this by itself after a minute; without it the planner takes ten thousand rows for a few.
        for (String table : List.of("account", "account_balance", "transfer", "journal_entry", "effect", "note")) {
            AsOwner.run("analyze " + table);
        }

        EntryList.Totals totals = list.totals(many, 10_000);
        assertThat(totals.count()).isEqualTo(10_000);
        assertThat(totals.sum()).isEqualTo(1_000_000L);
        assertThat(totals.isMany()).isTrue();
        assertThat(list.totals(many, 100).count()).as("counted to one more").isGreaterThan(100);

        long ofFew = pagesRead(EntryList.pageStatement(few, false, BY_DAY, Turn.START, LIMIT));
        long ofMany = pagesRead(EntryList.pageStatement(many, true, BY_DAY, Turn.START, LIMIT));
        long picked = pagesRead(EntryList.pageStatement(many, false, BY_DAY, Turn.START, LIMIT));
        long counted = pagesRead(EntryList.countStatement(many, 100));
        assertThat(ofMany).as("a page").isLessThan(5 * ofFew).isLessThan(picked);
        assertThat(counted).as("a count").isLessThan(5 * ofFew);
        assertThat(list.page(many, true, BY_DAY, Turn.START, LIMIT))
                .as("the same page, whichever way it is read")
                .isEqualTo(list.page(many, false, BY_DAY, Turn.START, LIMIT));
    }
}

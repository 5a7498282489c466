package dk.sundhedsklynge.meetings.document;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static dk.sundhedsklynge.meetings.http.Site.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would come of a document, with nothing kept. */
@QuarkusTest
class PreviewTest {
    private static final List<String> TABLES = List.of(
            "document",
            "document_content",
            "meeting",
            "item",
            "decision",
            "follow_up",
            "effect",
            "claim",
            "submission",
            "project_reference",
            "person",
            "former_seat",
            "outbox",
            "idempotency");

    @Inject
    Database database;

    @Test
    void aDocumentThatNobodyHasSentIsShownWithItsEffectsAndKeptNowhere() {
        List<Object> before = rows();

        preview("sekretariat", Given.vest("2166"), false)
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("meeting", nullValue())
                .body("version", equalTo(1))
                .body("items", equalTo(6))
                .body("accountedFor", equalTo(1.0f))
                .body("effects.id", everyItem(nullValue()))
                .body("effects.state", hasItem("proposed"))
                .body("effects.reason", hasItem(notNullValue()));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatWouldBeConfirmedIsShownAndNotOrdered() {
        List<Object> before = rows();

        preview(
                        "sekretariat",
                        Minutes.of("2112")
                                .item("Midler", "Der bevilges 100.000 kr. til Projekt Prøve2112.")
                                .text(),
                        true)
                .then()
                .statusCode(200)
                .body("effects.state", hasItem("pending"));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aCorrectionIsShownAsTheVersionItWouldBeAndReplacesNothing() {
        String text = Minutes.of("2113")
                .item("Midler", "Der bevilges 100.000 kr. til Projekt Prøve2113.")
                .text();
        String id = upload("sekretariat", "en.txt", text, false)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String before = as("sekretariat").get(API + "/documents/" + id).asString();

        preview("sekretariat", text.replace("100.000", "150.000"), false)
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("version", equalTo(2))
                .body("meeting", notNullValue())
                .body("effects.find { it.summary.contains('150.000') }.state", equalTo("proposed"))
                .body("effects.find { it.summary.contains('100.000') }.state", equalTo("replaced"));
        preview("sekretariat", text, false)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1));

        assertThat(as("sekretariat").get(API + "/documents/" + id).asString()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedIsRefusedInAPreviewToo() {
        preview("laeser", Given.vest("2114"), false).then().statusCode(403);
        preview("sekretariat", "Kære alle\n\nHer er en indkøbsliste.\n".repeat(20), false)
                .then()
                .statusCode(422)
                .body("type", containsString("document-unknown-layout"));
    }

    @Test
    void thatClosedItemsWereShownIsInTheAuditTrailAndNoChangeIs() {
        preview("sekretariat", Given.closed("2115"), false)
                .then()
                .statusCode(200)
                .body("closedItems", equalTo(true));

        List<String> audited = database.list(
                "select action from audit where kind = 'document' order by position desc limit 1",
                row -> row.getString(1));
        assertThat(audited).containsExactly("closed-items-previewed");
        as("sekretariat")
                .queryParam("q", "kig.txt")
                .get(API + "/documents")
                .then()
                .body("items.file", not(hasItem("kig.txt")));
    }

    private List<Object> rows() {
        return TABLES.stream()
                .map(table -> (Object) database.find("select count(*) from " + table, row -> row.getLong(1))
                        .orElseThrow())
                .toList();
    }

    private static Response preview(String user, String text, boolean confirm) {
        return as(user).contentType("text/plain")
                .header("X-File-Name", "kig.txt")
                .queryParam("preview", true)
                .queryParam("confirm", confirm)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(API + "/documents");
    }
}

package dk.sundhedsklynge.funds.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that documents state, against a real ledger. */
@QuarkusTest
class CheckFiguresTest {
    private static final String FINDINGS = "/api/funds/v1/findings";
    private static final String VEST = "nordjylland-vest";

    @Inject
    CheckFigures check;

    @Inject
    ApplyEffects apply;

    @Inject
    CountingDatabase database;

    private String cooperation = "";

    @BeforeEach
    void aCooperationWithAThousandKroner() {
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
    }

    @Test
    void newerFiguresReplaceThoseBeforeAndOlderOnesDoNot() {
        UUID submission = UUID.randomUUID();

        check.submitted(submitted(submission, 1, cooperation, "open", 999_00));
        check.submitted(submitted(submission, 3, cooperation, "open", 700_00, 800_00));
        check.submitted(submitted(submission, 2, cooperation, "open", 1_00));

        assertThat(findings("revisor", null).getList("items.difference.amount", Float.class))
                .containsExactly(-300.0f, -200.0f);
        assertThat(told(submission)).containsExactly("1 1", "2 3");
    }

    @Test
    void anEmptySubmissionTakesTheFiguresBack() {
        UUID submission = UUID.randomUUID();
        check.submitted(submitted(submission, 1, cooperation, "open", 999_00));

        check.submitted(submitted(submission, 2, cooperation, "open"));

        assertThat(findings("revisor", null).getList("items")).isEmpty();
    }

    @Test
    void whoSentThemIsToldAgainOnlyWhenTheAnswerIsAnotherOne() {
        UUID submission = UUID.randomUUID();
        check.submitted(submitted(submission, 1, cooperation, "open", 1_500_00));

        apply.order(Ordered.grant(cooperation, "2025-01-02", UUID.randomUUID(), "10.00"));
        apply.order(Ordered.allotment(cooperation, "2025-01-03", null, "500.00"));

        await().until(() -> told(submission).size() > 1);
        assertThat(told(submission)).containsExactly("1 1", "2 1");
        assertThat(findings("revisor", null).getList("items")).isEmpty();
    }

    @Test
    void figuresOfClosedItemsAreSeenByThoseWhoMaySeeThemOnly() {
        Known.cooperation(database, VEST);
        FiguresSubmitted closed = submitted(UUID.randomUUID(), 1, VEST, "closed", 123_456_789_00L);
        String document = String.valueOf(closed.document());

        check.submitted(closed);

        assertThat(of(VEST, document, "sekretariat-vest")).hasSize(1);
        assertThat(of(VEST, document, "laeser")).isEmpty();
        assertThat(of(VEST, document, "drift")).isEmpty();
    }

    @Test
    void theListIsReadPageByPageInTheSameFewStatements() {
        check.submitted(submitted(UUID.randomUUID(), 1, cooperation, "open", 1_00, 2_00, 3_00));
        check.submitted(submitted(UUID.randomUUID(), 1, cooperation, "open", 4_00, 5_00));
        List<Float> read = new ArrayList<>();
        String cursor = null;
        long before = database.statements();
        int pages = 0;
        do {
            JsonPath page = findings("revisor", cursor);
            read.addAll(page.getList("items.stated.amount", Float.class));
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);

        assertThat(read).containsExactlyInAnyOrder(1.0f, 2.0f, 3.0f, 4.0f, 5.0f);
        assertThat(database.statements() - before).isEqualTo(pages);
    }

    private JsonPath findings(String user, @Nullable String cursor) {
        var request = given().auth()
                .oauth2(Tokens.of(user))
                .queryParam("cooperation", cooperation)
                .queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(FINDINGS)
                .jsonPath();
    }

    private static List<Object> of(String where, String document, String user) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .queryParam("cooperation", where)
                .queryParam("document", document)
                .get(FINDINGS)
                .jsonPath()
                .getList("items");
    }

    private static FiguresSubmitted submitted(
            UUID submission, long sequence, String where, String access, long... received) {
        List<FiguresSubmitted.Stated> claims = new ArrayList<>();
        for (long amount : received) {
            claims.add(new FiguresSubmitted.Stated(
                    UUID.randomUUID(), 4, 97, "received", null, null, null, null, new Money(amount), false));
        }
        return new FiguresSubmitted(
                submission,
                sequence,
                where,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.parse("2025-01-15"),
                access,
                claims);
    }

    /** Number of each answer with the submission it answers. */
    private List<String> told(UUID submission) {
        return database.list("""
                select (payload ->> 'sequence') || ' ' || (payload ->> 'submission') from outbox where subject = ?
                order by position""", row -> row.getString(1), submission.toString());
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.paging.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What finance enters by hand, through HTTP. */
@QuarkusTest
class NoteApiTest {
    @Inject
    ApplyEffects apply;

    @Inject
    Database database;

    private String cooperation = "";

    @BeforeEach
    void aCooperationOfItsOwn() {
        cooperation = Known.cooperation(database);
    }

    @Test
    void anAllotmentNoteIsBookedOnceHoweverOftenItIsSent() {
        Map<String, Object> note = allotment("787", "250000.50");
        String key = UUID.randomUUID().toString();

        String first = posting("oekonomi", key, note)
                .post(allotments())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String again = posting("oekonomi", key, note)
                .post(allotments())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(again).isEqualTo(first);
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/parties/787/balance")
                .then()
                .body("name", equalTo("Thisted"))
                .body("figures.received.amount", equalTo(250000.5f));
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anAllotmentOfNothingSaysThatNothingWasReceivedUntilItIsTakenBack() {
        String balance = API + "/cooperations/" + cooperation + "/parties/787/balance";
        String id = posting("oekonomi", with(allotment("787", "0.00"), "period", "2026"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("state", equalTo("noted"))
                .body("amount.amount", equalTo(0.0f))
                .body("entry", nullValue())
                .extract()
                .path("id");

        as("oekonomi").get(balance).then().body("figures.received.amount", equalTo(0.0f));

        posting("oekonomi", Map.of("reason", "Forkert part"))
                .post(API + "/notes/" + id + "/reversal")
                .then()
                .statusCode(200);
        as("oekonomi").get(balance).then().body("figures.received", nullValue());
    }

    @Test
    void anAllotmentOfNothingIsContainedInNoOpening() {
        apply.order(Ordered.opening(cooperation, "2025-12-31", UUID.randomUUID(), "1.00"));

        posting("oekonomi", with(allotment("787", "0.00"), "period", "2024"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("state", equalTo("noted"));
    }

    @Test
    void aDecisionThatAllotsNothingSaysSoToo() {
        apply.order(Ordered.allotment(cooperation, "2026-01-05", "787", "0.00"));

        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/parties/787/balance")
                .then()
                .body("figures.received.amount", equalTo(0.0f));
    }

    @Test
    void anAmountThatSumsCouldNotHoldIsRefused() {
        for (String amount : List.of("92233720368547758.07", "50000000000000000", "1000000000000.01")) {
            posting("oekonomi", allotment("787", amount))
                    .post(allotments())
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("amount-too-large"))
                    .body("detail", containsString("1.000.000.000.000,00 kr."));
        }
        posting("oekonomi", allotment("787", "1000000000000.00"))
                .post(allotments())
                .then()
                .statusCode(201);
    }

    @Test
    void aVoucherNamesTheDayOfTheWorkThatItIsFor() {
        Map<String, Object> voucher = Map.of(
                "party", "787",
                "amount", Ordered.money("10.00"),
                "paidOn", "2025-01-05",
                "workDoneOn", "2024-12-29",
                "reference", "Faktura 18");
        posting("oekonomi", voucher)
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(201)
                .body("workDoneOn", equalTo("2024-12-29"));
    }

    @Test
    void aNoteIsCorrectedInOneStepAndBothStay() {
        String id = posting("oekonomi", allotment("787", "100.00"))
                .post(allotments())
                .then()
                .extract()
                .path("id");
        String correction = API + "/notes/" + id + "/correction";
        posting("oekonomi", Map.of("reason", " ", "allotmentNote", allotment("787", "120.00")))
                .post(correction)
                .then()
                .statusCode(400);
        posting("oekonomi", Map.of("reason", "Tastefejl"))
                .post(correction)
                .then()
                .statusCode(422)
                .body("type", endsWith("other-kind"))
                .body("detail", containsString("allotmentNote"));
        posting("revisor", Map.of("reason", "Tastefejl", "allotmentNote", allotment("787", "120.00")))
                .post(correction)
                .then()
                .statusCode(403);
        String key = UUID.randomUUID().toString();
        Map<String, Object> sent = Map.of("reason", "Tastefejl", "allotmentNote", allotment("787", "120.00"));

        String now = posting("oekonomi", key, sent)
                .post(correction)
                .then()
                .statusCode(201)
                .body("replaces", equalTo(id))
                .body("correctionReason", equalTo("Tastefejl"))
                .extract()
                .path("id");
        posting("oekonomi", key, sent).post(correction).then().statusCode(201).body("id", equalTo(now));

        as("oekonomi").get(API + "/notes/" + id).then().body("state", equalTo("reversed"));
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/parties/787/balance")
                .then()
                .body("figures.received.amount", equalTo(120.0f));
        posting("oekonomi", sent).post(correction).then().statusCode(409);
    }

    @Test
    void aDocumentIsAttachedAsItCame() {
        String id = posting("oekonomi", allotment("787", "100.00"))
                .post(allotments())
                .then()
                .extract()
                .path("id");
        String documents = API + "/notes/" + id + "/documents";
        byte[] pdf = "%PDF-1.7 brev".getBytes(StandardCharsets.UTF_8);

        as("oekonomi")
                .contentType("application/octet-stream")
                .body(pdf)
                .post(documents + "?name=brev.exe")
                .then()
                .statusCode(415);
        as("revisor")
                .contentType("application/octet-stream")
                .body(pdf)
                .post(documents + "?name=brev.pdf")
                .then()
                .statusCode(403);
        String document = as("oekonomi")
                .contentType("application/octet-stream")
                .body(pdf)
                .post(documents + "?name=brev.pdf")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length))
                .extract()
                .path("id");

        as("oekonomi").get(documents).then().body("items.name", equalTo(List.of("brev.pdf")));
        assertThat(as("oekonomi").get(documents + "/" + document).asByteArray()).isEqualTo(pdf);
        as("revisor").get(documents).then().body("items", hasSize(1));
        as("laeser").get(documents + "/" + document).then().statusCode(404);
    }

    @Test
    void aKeyThatWasUsedForAnotherNoteIsRefused() {
        String key = UUID.randomUUID().toString();
        posting("oekonomi", key, allotment("787", "1.00"))
                .post(allotments())
                .then()
                .statusCode(201);

        posting("oekonomi", key, allotment("787", "2.00"))
                .post(allotments())
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aVoucherIsBookedWhateverIsLeftAndSaysSo() {
        UUID project = UUID.randomUUID();
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
        apply.order(Ordered.grant(cooperation, "2025-02-01", project, "100.00"));

        String entry = posting("sekretariat", voucher(project, "1500.25"))
                .post(vouchers())
                .then()
                .statusCode(201)
                .body("state", equalTo("booked"))
                .body("warning", containsString("500,25"))
                .body("warning", containsString("1.400,25"))
                .extract()
                .path("entry");

        as("laeser").get(API + "/entries/" + entry).then().statusCode(404);
        as("revisor")
                .get(API + "/entries/" + entry)
                .then()
                .body("cause.type", equalTo("voucher"))
                .body("cause.reference", equalTo("Faktura 17"))
                .body("transfers", hasSize(1));
        as("revisor")
                .get(API + "/projects/" + project + "/balance")
                .then()
                .body("committed.amount", equalTo(100.0f))
                .body("spent.amount", equalTo(1500.25f))
                .body("remaining.amount", equalTo(-1400.25f));
    }

    @Test
    void aReversalNamesTheEntryTheReasonAndTheActor() {
        String id = posting("oekonomi", allotment("787", "9.00"))
                .post(allotments())
                .then()
                .extract()
                .path("id");
        String entry = as("oekonomi").get(API + "/notes/" + id).then().extract().path("entry");

        posting("oekonomi", Map.of("reason", "Beløbet er tastet forkert"))
                .post(API + "/notes/" + id + "/reversal")
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"))
                .body("entry", nullValue())
                .body("reversalReason", equalTo("Beløbet er tastet forkert"));

        String reversal =
                as("oekonomi").get(API + "/entries/" + entry).then().extract().path("reversedBy");
        as("oekonomi")
                .get(API + "/entries/" + reversal)
                .then()
                .body("reverses", equalTo(entry))
                .body("reason", equalTo("Beløbet er tastet forkert"))
                .body("cause.reference", equalTo("Tildelingsnote 3"));
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("total.received", nullValue());
    }

    @Test
    void aNoteFromBeforeTheOpeningIsContainedInIt() {
        apply.order(Ordered.opening(cooperation, "2025-12-31", UUID.randomUUID(), "1.00"));

        posting("oekonomi", allotmentOf("2023"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("state", equalTo("contained"))
                .body("entry", nullValue());
    }

    @Test
    void whatCannotBeRightIsRefusedWithWhatToDo() {
        refused(allotments(), allotment("461", "1.00"), 422, "unknown-party");
        refused(vouchers(), voucher(UUID.randomUUID(), "1.00"), 422, "unknown-project");
        refused(allotments(), allotment("787", "-0.01"), 400, "below-zero");
        refused(
                vouchers(),
                Map.of("party", "787", "amount", Ordered.money("0.00"), "paidOn", "2025-01-05", "reference", "F 1"),
                400,
                "no-amount");
        refused(allotments(), with(allotment("787", "1.00"), "label", "kommunerne"), 400, "party-and-label");
        refused(allotments(), with(allotment("787", "1.00"), "receivedOn", "2199-01-01"), 422, "in-the-future");
        for (Map<String, Object> malformed : List.of(
                with(allotment("787", "1.00"), "amount", Map.of("amount", 0.001, "currency", "DKK")),
                with(allotment("787", "1.00"), "period", "i fjor"),
                with(allotment("787", "1.00"), "period", "0000"),
                with(allotment("787", "1.00"), "period", "2027-2026"),
                with(allotment("787", "1.00"), "period", "2025-2025"),
                with(allotment("787", "1.00"), "reference", " "))) {
            posting("oekonomi", malformed)
                    .post(allotments())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        posting("oekonomi", allotment("787", "1.00"))
                .post(API + "/cooperations/ukendt/allotment-notes")
                .then()
                .statusCode(404);
    }

    @Test
    void aNoteOfAClosedItemIsAsUnknownToOthersAsOneThatIsNotThere() {
        UUID project = UUID.randomUUID();
        apply.knowOwner(new ProjectState(UUID.randomUUID(), 1, cooperation, "En anden", "open"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "1000.00"));
        apply.order(Ordered.closed(Ordered.grant(cooperation, "2025-02-01", project, "100.00")));
        String closed = posting("sekretariat", voucher(project, "10.00"))
                .post(vouchers())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (String id : List.of(closed, UUID.randomUUID().toString())) {
            as("drift").get(API + "/notes/" + id).then().statusCode(404);
            posting("drift", Map.of("reason", "Forkert"))
                    .post(API + "/notes/" + id + "/reversal")
                    .then()
                    .statusCode(404);
            as("drift")
                    .queryParam("cursor", Cursor.encode(id))
                    .get(API + "/cooperations/" + cooperation + "/notes")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aCooperationThatIsNotThereHasNoEmptyListsAndNoWholeChain() {
        for (String path : List.of("/chain", "/notes", "/closed-periods", "/weighing", "/balance")) {
            as("revisor")
                    .get(API + "/cooperations/findes-ikke" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        as("revisor")
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2022-12-31", "fund", "cluster", "lines", List.of())))
                .post(API + "/cooperations/findes-ikke/opening-preview")
                .then()
                .statusCode(404);
    }

    @Test
    void anOpeningThatNamesAProjectOfAnotherClusterIsPreviewedAsRefused() {
        UUID foreign = UUID.randomUUID();
        apply.knowOwner(new ProjectState(foreign, 1, Known.cooperation(database), "Deres", "open"));
        String other = Known.cooperation(database);
        UUID withoutOwner = UUID.randomUUID();
        apply.order(Ordered.allotment(other, "2022-01-01", null, "100.00"));
        apply.order(Ordered.grant(other, "2022-05-10", withoutOwner, "50.00"));

        for (UUID project : List.of(foreign, withoutOwner)) {
            as("oekonomi")
                    .contentType("application/json")
                    .body(Map.of(
                            "terms",
                            Map.of(
                                    "asOf", "2022-12-31",
                                    "fund", "cluster",
                                    "lines",
                                            List.of(
                                                    Map.of("quantity", "received", "amount", Ordered.money("200.00")),
                                                    Map.of(
                                                            "quantity",
                                                            "committed",
                                                            "project",
                                                            project.toString(),
                                                            "amount",
                                                            Ordered.money("50.00"))))))
                    .post(API + "/cooperations/" + cooperation + "/opening-preview")
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("refused"))
                    .body("advice", containsString("Projektet hører til et andet samarbejde"))
                    .body("after.received", nullValue());
        }
    }

    @Test
    void whatAnOpeningContainsForAYearThatItSaysNothingOfIsWarnedAbout() {
        Map<String, Object> line =
                Map.of("quantity", "received", "party", "787", "period", "2023", "amount", Ordered.money("10.00"));
        posting("oekonomi", Map.of("asOf", "2025-12-31", "reference", "Regnskab", "lines", List.of(line)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201);

        posting("oekonomi", allotmentOf("2023"))
                .post(allotments())
                .then()
                .body("state", equalTo("contained"))
                .body("warning", nullValue());
        posting("oekonomi", allotmentOf("2022"))
                .post(allotments())
                .then()
                .body("state", equalTo("contained"))
                .body("warning", containsString("har ingen tal for 2022. Er beløbet ikke med"));
        posting("oekonomi", allotmentOf("2024"))
                .post(allotments())
                .then()
                .body("state", equalTo("booked"))
                .body("warning", nullValue());
        Map<String, Object> paid = new LinkedHashMap<>(Map.of(
                "party", "787", "amount", Ordered.money("1.00"), "paidOn", "2024-03-01", "reference", "Faktura 1"));
        posting("oekonomi", paid)
                .post(vouchers())
                .then()
                .body("state", equalTo("contained"))
                .body("warning", containsString("ingen tal for 2024"));
        posting("oekonomi", with(paid, "party", "773")).post(vouchers()).then().body("state", equalTo("booked"));
    }

    @Test
    void anOpeningForADayThatMinutesHaveStatedIsNotInForceAndThePreviewSaysSo() {
        apply.order(Ordered.opening(cooperation, "2024-12-31", UUID.randomUUID(), "1.00"));
        Map<String, Object> line = Map.of("quantity", "received", "party", "787", "amount", Ordered.money("10.00"));

        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2024-12-31", "fund", "cluster", "lines", List.of(line))))
                .post(API + "/cooperations/" + cooperation + "/opening-preview")
                .then()
                .body("outcome", equalTo("refused"))
                .body("advice", containsString("gælder allerede, for den er oplyst først"));
        posting("oekonomi", Map.of("asOf", "2024-12-31", "reference", "Regnskab", "lines", List.of(line)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201)
                .body("state", equalTo("not-in-force"))
                .body("warning", containsString("for den er oplyst først"));
    }

    private static Map<String, Object> allotmentOf(String year) {
        return with(with(allotment("787", "1.00"), "period", year), "receivedOn", year + "-02-01");
    }

    @Test
    void anOlderOpeningIsPreviewedAndNothingIsBooked() {
        UUID project = UUID.randomUUID();
        var grant = Ordered.grant(cooperation, "2023-05-10", project, "900000.00");
        apply.order(grant);
        apply.order(Ordered.opening(cooperation, "2024-12-31", project, "1.00"));

        as("oekonomi")
                .contentType("application/json")
                .body(Map.of(
                        "terms",
                        Map.of(
                                "asOf", "2022-12-31",
                                "fund", "cluster",
                                "lines",
                                        List.of(Map.of(
                                                "quantity", "received", "amount", Ordered.money("2000000.00"))))))
                .post(API + "/cooperations/" + cooperation + "/opening-preview")
                .then()
                .statusCode(200)
                .body("inForceAsOf", equalTo("2024-12-31"))
                .body("outcome", equalTo("booked"))
                .body("changes.find { it.id == '%s' }.before".formatted(grant.id()), equalTo("contained"))
                .body("changes.find { it.id == '%s' }.after".formatted(grant.id()), equalTo("booked"))
                .body("before.received.amount", equalTo(1770572.0f))
                .body("after.received.amount", equalTo(2000000.0f));

        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("total.received.amount", equalTo(1770572.0f));
    }

    @Test
    void moneyOfAnotherFundIsCountedApartAtEveryDoor() {
        posting("oekonomi", allotment("787", "100.00"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("fund", equalTo("cluster"));
        posting("oekonomi", with(allotment("787", "40.00"), "fund", " Puljen  for Unge"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("fund", equalTo("puljen for unge"))
                .body("state", equalTo("booked"))
                .body("warning", nullValue());
        String paid = posting("oekonomi", paidOf("PULJEN for unge", "15.00"))
                .post(vouchers())
                .then()
                .statusCode(201)
                .body("fund", equalTo("puljen for unge"))
                .body("warning", nullValue())
                .extract()
                .path("id");

        ofCluster(100.0f, null);
        other("puljen for unge", 40.0f, 15.0f);

        posting("oekonomi", Map.of("reason", "Betalt af klyngens egne", "voucher", paidOf(null, "15.00")))
                .post(API + "/notes/" + paid + "/correction")
                .then()
                .statusCode(201)
                .body("fund", equalTo("cluster"))
                .body("replaces", equalTo(paid));

        ofCluster(100.0f, 15.0f);
        other("puljen for unge", 40.0f, null);
    }

    private void ofCluster(float received, @Nullable Float spent) {
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/parties/787/balance")
                .then()
                .body("figures.received.amount", equalTo(received))
                .body("figures.spent.amount", spent == null ? nullValue() : equalTo(spent));
    }

    private void other(String fund, float received, @Nullable Float spent) {
        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("otherFunds.find { it.fund == '%s' }.figures.received.amount".formatted(fund), equalTo(received))
                .body(
                        "otherFunds.find { it.fund == '%s' }.figures.spent?.amount".formatted(fund),
                        spent == null ? nullValue() : equalTo(spent));
    }

    private static Map<String, Object> paidOf(@Nullable String fund, String amount) {
        Map<String, Object> paid = new LinkedHashMap<>(Map.of(
                "party", "787", "amount", Ordered.money(amount), "paidOn", "2025-03-01", "reference", "Faktura 1"));
        if (fund != null) {
            paid.put("fund", fund);
        }
        return paid;
    }

    @Test
    void eachFundHasAnOpeningAndAnswersOfItsOwn() {
        Map<String, Object> line =
                Map.of("quantity", "received", "party", "787", "period", "2024", "amount", Ordered.money("10.00"));
        Map<String, Object> opening =
                new LinkedHashMap<>(Map.of("asOf", "2024-12-31", "reference", "Regnskab", "lines", List.of(line)));
        String openings = API + "/cooperations/" + cooperation + "/openings";
        posting("oekonomi", opening).post(openings).then().body("state", equalTo("booked"));
        posting("oekonomi", with(opening, "fund", "puljen"))
                .post(openings)
                .then()
                .body("state", equalTo("booked"))
                .body("warning", nullValue());

        Map<String, Object> answer = new LinkedHashMap<>(Map.of(
                "party",
                "787",
                "from",
                "2024",
                "to",
                "2025",
                "answer",
                "YES",
                "amount",
                Ordered.money("4.00"),
                "answeredOn",
                "2025-01-10",
                "reference",
                "Sag 1"));
        String answers = API + "/cooperations/" + cooperation + "/carry-over-answers";
        posting("oekonomi", answer).post(answers).then().statusCode(201).body("state", equalTo("booked"));
        posting("oekonomi", with(answer, "fund", "Puljen"))
                .post(answers)
                .then()
                .statusCode(201)
                .body("state", equalTo("booked"))
                .body("fund", equalTo("puljen"));
        refused(answers, answer, 422, "answered-already");
        posting("oekonomi", with(opening, "reference", "Regnskab igen"))
                .post(openings)
                .then()
                .body("state", equalTo("not-in-force"));
        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2024-12-31", "fund", "en tredje", "lines", List.of(line))))
                .post(API + "/cooperations/" + cooperation + "/opening-preview")
                .then()
                .body("outcome", equalTo("booked"))
                .body("changes", equalTo(List.of()));

        as("oekonomi")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("total.carriedOver.amount", equalTo(4.0f))
                .body("otherFunds.fund", equalTo(List.of("puljen")))
                .body("otherFunds[0].figures.carriedOver.amount", equalTo(4.0f));
        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("terms", Map.of("asOf", "2025-12-31", "fund", "puljen", "lines", List.of(line))))
                .post(API + "/cooperations/" + cooperation + "/opening-preview")
                .then()
                .statusCode(200)
                .body("before.carriedOver.amount", equalTo(4.0f))
                .body("outcome", equalTo("refused"));
    }

    @Test
    void theNameOfAFundIsShortAndHasNoColon() {
        refused(allotments(), with(allotment("787", "1.00"), "fund", "pulje: 1"), 400, "wrong-fund");
        refused(allotments(), with(allotment("787", "1.00"), "fund", "x".repeat(61)), 400, "invalid");
        posting("oekonomi", with(allotment("787", "1.00"), "fund", "Klyngemidler"))
                .post(allotments())
                .then()
                .statusCode(201)
                .body("fund", equalTo("cluster"));
    }

    private void refused(String path, Map<String, Object> body, int status, String code) {
        posting("oekonomi", body)
                .post(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith(code));
    }

    private String allotments() {
        return API + "/cooperations/" + cooperation + "/allotment-notes";
    }

    private String vouchers() {
        return API + "/cooperations/" + cooperation + "/vouchers";
    }

    private static Map<String, Object> allotment(String party, String amount) {
        return new LinkedHashMap<>(Map.of(
                "party",
                party,
                "amount",
                Ordered.money(amount),
                "receivedOn",
                "2025-01-10",
                "reference",
                "Tildelingsnote 3"));
    }

    private static Map<String, Object> voucher(UUID project, String amount) {
        return Map.of(
                "project",
                project.toString(),
                "amount",
                Ordered.money(amount),
                "paidOn",
                "2025-03-10",
                "reference",
                "Faktura 17");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.ArchiveContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be done with the money of a cooperation that is wound up, and that nothing may in an archive. */
@QuarkusTest
class ArchiveTest extends ArchiveContract {
    private static final Map<String, ?> MONEY = Map.of("amount", 100, "currency", "DKK");
    private static final Map<String, ?> VOUCHER =
            Map.of("party", "773", "amount", MONEY, "paidOn", "2025-05-01", "reference", "Faktura 1");
    private static final Map<String, ?> ALLOTMENT =
            Map.of("party", "773", "amount", MONEY, "receivedOn", "2025-05-01", "reference", "Brev 1");
    private static final Map<String, ?> REASON = Map.of("reason", "Forkert");

    @Inject
    Database funds;

    @Inject
    KnownRegister register;

    private String cooperation = "";
    private String note = "";
    private String sheet = "";

    @BeforeEach
    void aNoteAndAFileOfACooperationThatHasBecomeAnArchive() {
        cooperation = Known.cooperation(funds);
        note = entered("Faktura 0");
        sheet = as("sekretariat")
                .queryParam("cooperation", cooperation)
                .queryParam("kind", "tildelinger")
                .queryParam("name", "tal.csv")
                .contentType("application/octet-stream")
                .body("Kommune;Beløb i kr.;Modtaget den;Brev;Periode\n773;1000;15-01-2024;Brev 2;2024\n"
                        .getBytes(UTF_8))
                .post(API + "/sheet-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        windUp("2025-06-30", "\"2026-01-31\"");
    }

    private String entered(String reference) {
        Map<String, Object> voucher = new LinkedHashMap<>(VOUCHER);
        voucher.put("reference", reference);
        return posting("sekretariat", voucher)
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void windUp(String cutOff, String archivedOn) {
        QuarkusTransaction.requiringNew().run(() -> {
            funds.update(
                    "update cooperation set winding_up = cast(? as jsonb) where id = ?",
                    "{\"cutOff\":\"%s\",\"lateInvoicesUntil\":\"2027-02-28\",\"persons\":[],\"archivedOn\":%s}"
                            .formatted(cutOff, archivedOn),
                    cooperation);
            register.willChange();
        });
    }

    @Override
    protected String archive() {
        return cooperation;
    }

    @Override
    protected Map<String, Sent> requests() {
        String of = API + "/cooperations/" + cooperation;
        String notes = API + "/notes/" + note;
        String file = API + "/sheet-imports/" + sheet;
        String page = "/midler/noter/" + note;
        Map<String, ?> opening = Map.of(
                "asOf",
                "2024-12-31",
                "reference",
                "Regnskab",
                "lines",
                List.of(Map.of("party", "773", "quantity", "received", "amount", MONEY)));
        Map<String, Sent> all = new LinkedHashMap<>();
        all.put("POST /api/funds/v1/cooperations/{id}/vouchers", Sent.json(of + "/vouchers", VOUCHER));
        all.put("POST /api/funds/v1/cooperations/{id}/allotment-notes", Sent.json(of + "/allotment-notes", ALLOTMENT));
        all.put("POST /api/funds/v1/cooperations/{id}/openings", Sent.json(of + "/openings", opening));
        all.put(
                "POST /api/funds/v1/cooperations/{id}/carry-over-answers",
                Sent.json(
                        of + "/carry-over-answers",
                        Map.of(
                                "party",
                                "773",
                                "from",
                                "2024",
                                "to",
                                "2025",
                                "answer",
                                "YES",
                                "answeredOn",
                                "2025-01-10",
                                "reference",
                                "Mail",
                                "onBehalf",
                                "MAIL",
                                "cameOn",
                                "2025-01-10")));
        all.put(
                "POST /api/funds/v1/cooperations/{id}/closed-periods",
                Sent.json(of + "/closed-periods", Map.of("until", "2024-12-31")));
        all.put(
                "POST /api/funds/v1/notes/{id}/correction",
                Sent.json(notes + "/correction", Map.of("reason", "Forkert", "voucher", VOUCHER)));
        all.put("POST /api/funds/v1/notes/{id}/reversal", Sent.json(notes + "/reversal", REASON));
        all.put(
                "POST /api/funds/v1/notes/{id}/documents",
                Sent.json(
                        notes + "/documents?name=brev.txt",
                        Map.of("bytes", "Et brev", "type", "application/octet-stream")));
        all.put("POST /midler/noter/{id}/ret", Sent.form(page + "/ret", Map.of("begrundelse", "Forkert")));
        all.put("POST /midler/noter/{id}/tilbagefoer", Sent.form(page + "/tilbagefoer", Map.of("begrundelse", "x")));
        all.put("POST /midler/noter/{id}/fortryd", Sent.form(page + "/fortryd", Map.of()));
        all.put(
                "POST /midler/{cooperation}/registrer/{form}",
                Sent.form("/midler/" + cooperation + "/registrer/bilag", Map.of("part", "773")));
        all.put(
                "POST /api/funds/v1/sheet-imports",
                Sent.json(
                        API + "/sheet-imports?kind=tildelinger&name=tal.csv&cooperation=" + cooperation,
                        Map.of("bytes", "Kommune;Beløb", "type", "application/octet-stream")));
        all.put(
                "PUT /api/funds/v1/sheet-imports/{id}/reading",
                Sent.json(file + "/reading", Map.of("columns", Map.of(), "leftOut", List.of())));
        all.put("POST /api/funds/v1/sheet-imports/{id}/posting", Sent.json(file + "/posting", Map.of("preview", "1")));
        all.put("POST /api/funds/v1/sheet-imports/{id}/reversal", Sent.json(file + "/reversal", REASON));
        all.put("POST /midler/regneark/{id}", Sent.form("/midler/regneark/" + sheet, Map.of("handling", "bogfoer")));
        all.put(
                "POST /midler/regneark/{id}/tilbagefoer",
                Sent.form("/midler/regneark/" + sheet + "/tilbagefoer", Map.of("begrundelse", "x")));
        return all;
    }

    @Override
    protected Map<String, String> goOn() {
        return Map.of(
                "POST /api/funds/v1/cooperations/{id}/opening-preview", "says what would be; writes nothing",
                "POST /midler/noter/{id}/dokumenter", "takes a file from a form; calls the use case that the API calls",
                "POST /midler/regneark", "takes a file from a form; calls the use case that the API calls",
                "POST /midler/kladde", "keeps what somebody types, for themselves alone",
                "POST /midler/kladde/brug", "keeps what somebody types, for themselves alone",
                "POST /midler/kladde/slet", "keeps what somebody types, for themselves alone");
    }

    @Test
    void whileItIsWoundUpOnlyThoseWhoGoOnTakeBackAttachAndClose() {
        windUp("2025-06-30", "null");
        String notes = API + "/notes/" + note;

        posting("oekonomi", REASON)
                .post(notes + "/reversal")
                .then()
                .statusCode(403)
                .body("detail", containsString("under afvikling"));
        as("oekonomi")
                .contentType("application/octet-stream")
                .body("Et brev".getBytes(UTF_8))
                .post(notes + "/documents?name=brev.txt")
                .then()
                .statusCode(403)
                .body("detail", containsString("under afvikling"));
        posting("oekonomi", Map.of("until", "2024-12-31"))
                .post(API + "/cooperations/" + cooperation + "/closed-periods")
                .then()
                .statusCode(403)
                .body("detail", containsString("under afvikling"));

        posting("sekretariat", REASON)
                .post(notes + "/reversal")
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"));
    }

    @Test
    void aPartyHasOneStandingAnswerAndALaterNoIsACorrectionThatTakesTheAmountBack() {
        open();
        Map<String, Object> yes = answer("YES");
        yes.put("amount", Map.of("amount", 40, "currency", "DKK"));
        String answers = API + "/cooperations/" + cooperation + "/carry-over-answers";
        String first = posting("sekretariat", yes)
                .post(answers)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        posting("sekretariat", answer("NO"))
                .post(answers)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/answered-already"))
                .body("detail", containsString("/midler/noter/" + first + "/ret"));
        String second = posting("sekretariat", Map.of("reason", "Ny mail", "carryOverAnswer", answer("NO")))
                .post(API + "/notes/" + first + "/correction")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("sekretariat").get(API + "/notes/" + first).then().body("state", equalTo("reversed"));
        as("sekretariat")
                .get(API + "/notes/" + second)
                .then()
                .body("carryOver.answer", equalTo("no"))
                .body("replaces", equalTo(first));
    }

    private static Map<String, Object> answer(String said) {
        return new LinkedHashMap<>(Map.of(
                "party",
                "773",
                "from",
                "2024",
                "to",
                "2025",
                "answer",
                said,
                "answeredOn",
                "2025-01-10",
                "reference",
                "Mail",
                "onBehalf",
                "MAIL",
                "cameOn",
                "2025-01-10"));
    }

    private void open() {
        QuarkusTransaction.requiringNew().run(() -> {
            funds.update("update cooperation set winding_up = null where id = ?", cooperation);
            register.willChange();
        });
    }

    @Test
    void takingAFileBackTakesBackWhatCorrectedItsRows() {
        open();
        String file = API + "/sheet-imports/" + sheet;
        String preview = as("sekretariat").get(file + "/preview").path("number");
        as("sekretariat")
                .contentType("application/json")
                .body(Map.of("preview", preview))
                .post(file + "/posting")
                .then()
                .statusCode(200);
        String row = as("sekretariat")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .path("items.find { it.reference == 'Brev 2' }.id");
        Map<String, Object> corrected = new LinkedHashMap<>(ALLOTMENT);
        corrected.put("reference", "Brev 2");
        posting("sekretariat", Map.of("reason", "Forkert beløb", "allotmentNote", corrected))
                .post(API + "/notes/" + row + "/correction")
                .then()
                .statusCode(201);

        as("sekretariat")
                .contentType("application/json")
                .body(REASON)
                .post(file + "/reversal")
                .then()
                .statusCode(200);

        as("sekretariat")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.findAll { it.reference == 'Brev 2' }.state", everyItem(equalTo("reversed")));
    }

    @Test
    void aClusterThatEndedWithoutAHandoverTakesOnlyWhatIsAboutItsOwnDays() {
        QuarkusTransaction.requiringNew().run(() -> {
            funds.update("update cooperation set winding_up = null, valid_to = '2025-06-30' where id = ?", cooperation);
            register.willChange();
        });
        Map<String, Object> late = new LinkedHashMap<>(VOUCHER);
        late.put("paidOn", "2025-07-15");
        String vouchers = API + "/cooperations/" + cooperation + "/vouchers";

        posting("sekretariat", late)
                .post(vouchers)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/after-the-end"))
                .body("detail", containsString("udføre overdragelsen"));
        late.put("workDoneOn", "2025-06-30");
        posting("sekretariat", late).post(vouchers).then().statusCode(201);
    }
}

package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.HostileTexts;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is entered and taken back while a cooperation is wound up, and by whom. */
@QuarkusTest
class WoundUpNotesTest {
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);
    private static final LocalDate CUT_OFF = TODAY.minusDays(20);
    private static final LocalDate LATE = TODAY.plusDays(20);
    private static final String FINANCE = "oekonomi";
    private static final UUID PERSON = UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    KnownRegister register;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private String cooperation = "";

    @BeforeEach
    void aCooperation() {
        cooperation = Known.cooperation(database);
    }

    @AfterEach
    void nobodyIsBoundAnyMore() {
        database.update("delete from user_account where person = ?", PERSON);
    }

    @Test
    void whoeverTheDecisionNamesGoesOnAfterTheCutOffAndNobodyElse() {
        String before = voucher(FINANCE, CUT_OFF, null, 201).extract().path("id");
        windUp(List.of(PERSON), LATE, null);

        voucher(FINANCE, CUT_OFF, null, 403)
                .body("detail", containsString("kun sekretariatet og de personer, som beslutningen nævner"));
        assertThat(signedIn(FINANCE)
                        .submit(register("bilag"), HostileTexts.form(typed(CUT_OFF, null)))
                        .text())
                .contains("de personer, som beslutningen nævner", "value=\"Faktura 1\"");
        assertThat(references()).containsExactly("Faktura 1");

        bind(FINANCE);
        voucher(FINANCE, CUT_OFF, null, 201);
        reverse(FINANCE, before, 200);
        voucher("sekretariat", CUT_OFF, null, 201);
        assertThat(references()).hasSize(3);

        windUp(List.of(PERSON), LATE, TODAY);
        assertThat(posting(FINANCE, body(CUT_OFF, null))
                        .post(API + "/cooperations/" + cooperation + "/vouchers")
                        .statusCode())
                .isIn(403, 409, 422);
        assertThat(references()).hasSize(3);
    }

    @Test
    void anInvoiceIsAboutTheDayItsWorkWasDone() {
        windUp(List.of(), LATE, null);

        voucher("sekretariat", TODAY, CUT_OFF, 201);
        voucher("sekretariat", TODAY, CUT_OFF.plusDays(1), 422)
                .body("type", endsWith("/after-cut-off"))
                .body("detail", containsString("Arbejdet udført til og med"));
        voucher("sekretariat", TODAY, null, 422).body("type", endsWith("/after-cut-off"));
        Browser browser = signedIn("sekretariat");
        assertThat(browser.submit(
                                register("bilag"),
                                HostileTexts.form(with(typed(TODAY, CUT_OFF), "kilde", "Faktura på formular")))
                        .text())
                .contains("Registreret", "Faktura på formular");
        Browser.Page late = browser.submit(register("bilag"), HostileTexts.form(typed(TODAY, CUT_OFF.plusDays(1))));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text())
                .contains(
                        "Kun bilag for arbejde til og med den " + DanishDates.inWords(CUT_OFF),
                        "value=\"" + DanishDates.format(CUT_OFF.plusDays(1)) + "\"");
        assertThat(references()).containsExactlyInAnyOrder("Faktura 1", "Faktura på formular");

        windUp(List.of(), TODAY.minusDays(1), null);
        voucher("sekretariat", TODAY, CUT_OFF, 422)
                .body("type", endsWith("/too-late-for-invoices"))
                .body("detail", containsString("forlænge fristen"));
        assertThat(browser.submit(register("bilag"), HostileTexts.form(typed(TODAY, CUT_OFF)))
                        .text())
                .contains("Fristen for sene fakturaer er udløbet");
        assertThat(references()).hasSize(2);
    }

    private void windUp(List<UUID> persons, LocalDate lateInvoicesUntil, @Nullable LocalDate archivedOn) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    "update cooperation set winding_up = cast(? as jsonb) where id = ?",
                    "{\"cutOff\":\"%s\",\"lateInvoicesUntil\":\"%s\",\"persons\":[%s],\"archivedOn\":%s}"
                            .formatted(
                                    CUT_OFF,
                                    lateInvoicesUntil,
                                    String.join(
                                            ",",
                                            persons.stream()
                                                    .map(it -> "\"" + it + "\"")
                                                    .toList()),
                                    archivedOn == null ? "null" : "\"" + archivedOn + "\""),
                    cooperation);
            register.willChange();
        });
    }

    /** The user is the person whom the decision names. */
    private void bind(String user) {
        byte[] claims = Base64.getUrlDecoder().decode(Tokens.of(user).split("\\.")[1]);
        JsonPath token = JsonPath.from(new String(claims, UTF_8));
        database.update(
                "insert into user_account (id, issuer, subject, person, sequence) values (gen_random_uuid(), ?, ?, ?, 1)",
                token.getString("iss"),
                token.getString("sub"),
                PERSON);
    }

    private ValidatableResponse voucher(String user, LocalDate paid, @Nullable LocalDate workDone, int status) {
        return posting(user, body(paid, workDone))
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(status);
    }

    private static Map<String, @Nullable Object> body(LocalDate paid, @Nullable LocalDate workDone) {
        Map<String, @Nullable Object> voucher = new HashMap<>();
        voucher.put("party", "787");
        voucher.put("amount", Map.of("amount", new BigDecimal("12.50"), "currency", "DKK"));
        voucher.put("paidOn", paid.toString());
        voucher.put("workDoneOn", workDone == null ? null : workDone.toString());
        voucher.put("reference", "Faktura 1");
        return voucher;
    }

    private static Map<String, String> typed(LocalDate paid, @Nullable LocalDate workDone) {
        return Map.of(
                "part", "787",
                "beloeb", "12,50",
                "dato", DanishDates.format(paid),
                "udfoert", workDone == null ? "" : DanishDates.format(workDone),
                "kilde", "Faktura 1",
                "alligevel", "ja",
                "trin", "bogfoer");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    private static ValidatableResponse reverse(String user, String note, int status) {
        return posting(user, Map.of("reason", "Forkert"))
                .post(API + "/notes/" + note + "/reversal")
                .then()
                .statusCode(status);
    }

    private String register(String form) {
        return "/midler/" + cooperation + "/registrer/" + form;
    }

    private List<String> references() {
        return notes("reference");
    }

    private List<String> notes(String field) {
        return as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .jsonPath()
                .getList("items." + field, String.class);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/midler", user);
        return browser;
    }
}

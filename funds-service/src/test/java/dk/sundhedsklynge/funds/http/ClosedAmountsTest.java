package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.claim.CheckFigures;
import dk.sundhedsklynge.funds.claim.FiguresSubmitted;
import dk.sundhedsklynge.funds.effect.AccessChanged;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who may see the cooperation but no closed items, here an operator, compares what each door answers before and after
 * something closed is booked. No difference may tell an amount.
 */
@QuarkusTest
class ClosedAmountsTest extends CooperationOfItsOwn {
    private static final String READER = "drift";
    private static final String AUDITOR = "revisor";

    @Inject
    CheckFigures check;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @BeforeEach
    void aThousandKronerAndAnOpenGrantOfAHundred() {
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "787", "1000.00"));
        apply.order(Ordered.grant(cooperation, "2025-02-01", project, "100.00"));
    }

    @Test
    void noDoorTellsTheReaderOfAClosedGrantAndTheAuditorSeesIt() {
        Map<String, Object> before = figures(READER);
        assertThat(publishedOn()).isNull();

        apply.order(closedGrant("55.55"));

        assertThat(figures(READER)).isEqualTo(before);
        assertThat(publishedOn()).isEqualTo(today());
        assertThat(committed(AUDITOR)).isEqualTo(155.55);
        assertThat(balance(AUDITOR).getString("publishedOn")).isNull();
        assertThat(as(AUDITOR).get(projectDoor()).jsonPath().getDouble("committed.amount"))
                .isEqualTo(155.55);
    }

    @Test
    void thePageTellsTheReaderTheDayOfTheFiguresAndShowsTheAuditorAll() {
        apply.order(closedGrant("55.55"));

        assertThat(page(READER))
                .contains("Som offentliggjort den " + DanishDates.inWords(LocalDate.now(DanishDates.ZONE)), "100,00")
                .doesNotContain("155,55", "55,55");
        assertThat(page(AUDITOR)).contains("155,55").doesNotContain("Som offentliggjort");
    }

    @Test
    void noListOffersAYearOrAPartyThatOnlyClosedItemsName() {
        Effect closed = Ordered.closed(Ordered.effect(
                cooperation,
                "allotment",
                "2025-02-15",
                Map.of("period", "2087", "party", "773", "amount", Ordered.money("5.00"))));
        apply.order(closed);
        assertThat(choices(READER)).contains("value=\"2025\"", "value=\"787\"").doesNotContain("2087", "value=\"773\"");
        assertThat(choices(AUDITOR)).contains("value=\"2087\"", "value=\"773\"");

        apply.withdraw(new EffectWithdrawn(closed.id(), cooperation));
        assertThat(choices(READER)).doesNotContain("2087", "value=\"773\"");
    }

    /** What the list of entries of the cooperation offers to be narrowed down to. */
    private String choices(String user) {
        String text = new Browser(site, RestAssured.port)
                .signIn("/midler/posteringer?klynge=" + cooperation, user)
                .text();
        return text.substring(
                text.indexOf("<form class=\"filters\""),
                text.indexOf("</form>", text.indexOf("<form class=\"filters\"")));
    }

    /** The part of the page that is about the cooperation. */
    private String page(String user) {
        String text =
                new Browser(site, RestAssured.port).signIn("/midler", user).text();
        String name = "<h2>Sundhedsklynge " + cooperation + "</h2>";
        assertThat(text).contains(name);
        return text.substring(text.indexOf(name), text.indexOf("</section>", text.indexOf(name)));
    }

    @Test
    void whatIsBookedOpenlyLaterIsShownWhenNothingClosedIsCountedInAnyMore() {
        Effect closed = closedGrant("55.55");
        apply.order(closed);

        apply.order(Ordered.grant(cooperation, "2025-03-01", project, "10.00"));
        assertThat(committed(READER)).isEqualTo(100.0);

        apply.withdraw(new EffectWithdrawn(closed.id(), cooperation));
        assertThat(committed(READER)).isEqualTo(110.0);
        assertThat(publishedOn()).isNull();
    }

    @Test
    void anItemThatIsOpenedAgainIsCountedInForAll() {
        Effect closed = closedGrant("55.55");
        apply.order(closed);

        changeAccess(closed, 2, "open");

        assertThat(figures(READER)).isEqualTo(figures(AUDITOR));
        assertThat(committed(READER)).isEqualTo(155.55);
    }

    @Test
    void whatWasPublishedBeforeItWasClosedStaysPublished() {
        Effect grant = Ordered.grant(cooperation, "2025-03-01", project, "10.00");
        apply.order(grant);
        Map<String, Object> before = figures(READER);

        changeAccess(grant, 2, "closed");
        assertThat(figures(READER)).isEqualTo(before);

        apply.order(closedGrant("55.55"));
        assertThat(figures(READER)).isEqualTo(before);
        assertThat(committed(AUDITOR)).isEqualTo(165.55);
    }

    @Test
    void aPaymentToAClosedProjectWithoutMoneyIsNotCountedInEither() {
        UUID secret = UUID.randomUUID();
        Effect closed = Ordered.closed(Ordered.grant(cooperation, "2025-02-02", secret, "20.00"));
        apply.order(closed);
        apply.withdraw(new EffectWithdrawn(closed.id(), cooperation));
        Map<String, Object> before = figures(READER);
        assertThat(publishedOn()).isNull();

        pay(secret, "7.77");

        assertThat(figures(READER)).isEqualTo(before);
        JsonPath counted = balance(AUDITOR);
        assertThat(counted.getDouble("parties.find { it.party == '787' }.figures.spent.amount"))
                .isEqualTo(7.77);
        assertThat(counted.getDouble("total.unknown.find { it.figure == 'spent' }.atLeast.amount"))
                .isEqualTo(7.77);
    }

    @Test
    void aDayOfThePastIsNotShownWhileClosedEntriesMayCountFromIt() {
        apply.order(closedGrant("55.55"));

        String door = API + "/cooperations/" + cooperation + "/balance?asOf=2025-12-31";
        assertThat(as(READER).get(door).statusCode()).isEqualTo(422);
        assertThat(committed(as(AUDITOR).get(door).jsonPath())).isEqualTo(155.55);
    }

    @Test
    void othersAreToldThePublishedFiguresAndApartThoseWithClosedItems() {
        apply.order(closedGrant("55.55"));

        await().untilAsserted(() -> {
            JsonPath ofCooperation = last("funds.cooperation-balance-state.v1", cooperation);
            assertThat(ofCooperation.getDouble("committed.amount")).isEqualTo(100.0);
            assertThat(ofCooperation.getString("publishedOn")).isEqualTo(today());
            assertThat(ofCooperation.getDouble("withClosed.committed.amount")).isEqualTo(155.55);
            JsonPath ofProject = last("funds.project-balance-state.v1", project.toString());
            assertThat(ofProject.getDouble("committed.amount")).isEqualTo(100.0);
            assertThat(ofProject.getDouble("withClosed.committed.amount")).isEqualTo(155.55);
        });
    }

    @Test
    void aComparisonWithALedgerThatHasClosedEntriesIsClosed() {
        UUID submission = UUID.randomUUID();
        check.submitted(new FiguresSubmitted(
                submission,
                1,
                cooperation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2025, 3, 1),
                "open",
                List.of(new FiguresSubmitted.Stated(
                        UUID.randomUUID(), 4, 118, "committed", null, null, null, null, new Money(100_00), false))));
        assertThat(last("funds.figures-checked.v1", submission.toString()).getString("access"))
                .isEqualTo("open");

        apply.order(closedGrant("55.55"));

        await().untilAsserted(() -> {
            assertThat(findings(AUDITOR)).isEqualTo(1);
            assertThat(last("funds.figures-checked.v1", submission.toString()).getString("access"))
                    .isEqualTo("closed");
        });
        assertThat(findings(READER)).isZero();
    }

    @Test
    void whatIsMissingForAnEffectIsToldToThoseWhoMaySeeClosedItemsOnly() {
        Effect refused = Ordered.effect(
                cooperation,
                "carry-over",
                "2025-03-01",
                Map.of("from", "2025", "to", "2026", "party", "773", "amount", Ordered.money("5000.00")));
        apply.order(refused);

        String door = API + "/effects/" + refused.id();
        assertThat(as(AUDITOR).get(door).jsonPath().getDouble("missing.amount")).isPositive();
        JsonPath shown = as(READER).get(door).jsonPath();
        assertThat(shown.getString("state")).isEqualTo("refused");
        assertThat(shown.getString("missing")).isNull();
        assertThat(shown.getString("advice")).isNull();
    }

    @Test
    void moneyOfATypedProjectIsAsOpenAsProjectsSays() {
        UUID typed = UUID.randomUUID();
        Map<String, Object> stated = Map.of(
                "quantity",
                "spent",
                "party",
                "787",
                "project",
                typed,
                "period",
                "2024",
                "amount",
                Ordered.money("3.00"));
        posting("oekonomi", Map.of("asOf", "2024-12-31", "reference", "Oversigt", "lines", List.of(stated)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201);
        pay(typed, "7.77");

        apply.knowOwner(new ProjectState(typed, 1, cooperation, "Hjem igen", "open"));
        assertThat(publishedOn()).isNull();
        assertThat(figures(READER)).isEqualTo(figures(AUDITOR));

        apply.knowOwner(new ProjectState(typed, 2, cooperation, "Hjem igen", "closed"));
        Map<String, Object> before = figures(READER);
        pay(typed, "5.55");
        assertThat(figures(READER)).isEqualTo(before);
        assertThat(figures(AUDITOR)).isNotEqualTo(before);
    }

    @Test
    void aProjectThatOnlyAClosedItemNamesIsClosedWhateverProjectsSaysMeanwhile() {
        UUID secret = UUID.randomUUID();
        apply.order(Ordered.closed(Ordered.grant(cooperation, "2025-02-02", secret, "20.00")));
        Map<String, Object> before = figures(READER);

        apply.knowOwner(new ProjectState(secret, 1, cooperation, "Hjem igen", "open"));
        pay(secret, "7.77");

        assertThat(figures(READER)).isEqualTo(before);
    }

    @Test
    void anOpeningThatNamesAClosedProjectTellsNothingOfIt() {
        UUID secret = UUID.randomUUID();
        apply.knowOwner(new ProjectState(secret, 1, cooperation, "Fortroligt", "closed"));
        Map<String, Object> before = figures(READER);
        Map<String, Object> ofSecret = Map.of(
                "quantity",
                "committed",
                "party",
                "787",
                "project",
                secret,
                "period",
                "2024",
                "amount",
                Ordered.money("77.77"));
        JsonPath opening = posting(
                        "oekonomi", Map.of("asOf", "2024-12-31", "reference", "Notat", "lines", List.of(ofSecret)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .jsonPath();
        String entry = opening.getString("entry");
        String note = opening.getString("id");
        assertThat(entry).isNotNull();

        assertThat(figures(READER)).isEqualTo(before);
        assertThat(committed(AUDITOR)).isEqualTo(177.77);
        for (String door : List.of("/notes/" + note, "/entries/" + entry, "/projects/" + secret + "/balance")) {
            assertThat(as(READER).get(API + door).statusCode()).as(door).isEqualTo(404);
            assertThat(as(AUDITOR).get(API + door).statusCode()).as(door).isEqualTo(200);
        }
        String here = "klynge=" + cooperation;
        for (String list : List.of(
                "/midler/posteringer?" + here + "&projekt=" + secret,
                "/midler/posteringer/liste.csv?" + here,
                "/midler/noter?" + here,
                "/midler/noter.csv?" + here,
                "/midler?" + here + "&projekt=" + secret)) {
            assertThat(open(READER, list)).as(list).doesNotContain("77,77", "Notat", "/projekter/" + secret);
        }
        assertThat(open(AUDITOR, "/midler?" + here + "&projekt=" + secret)).contains("77,77");
        assertThat(as(READER).get(API + "/entries?cooperation=" + cooperation).asString())
                .doesNotContain("77.77", secret.toString());

        apply.knowOwner(new ProjectState(secret, 2, cooperation, "Fortroligt", "open"));
        assertThat(figures(READER)).isEqualTo(figures(AUDITOR));
        assertThat(as(READER).get(API + "/notes/" + note).statusCode()).isEqualTo(200);
    }

    @Test
    void thatAProjectHasMoneyOfAnotherFundIsToldWithItsMoney() {
        await().untilAsserted(() -> assertThat(last("funds.project-balance-state.v1", project.toString())
                        .getBoolean("otherFunds"))
                .isFalse());
        Map<String, Object> line = Map.of(
                "quantity",
                "committed",
                "party",
                "787",
                "project",
                project,
                "period",
                "2024",
                "amount",
                Ordered.money("9.00"));
        posting("oekonomi", Map.of("asOf", "2024-12-31", "reference", "Fond", "fund", "fonden", "lines", List.of(line)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201);

        await().untilAsserted(() -> {
            JsonPath told = last("funds.project-balance-state.v1", project.toString());
            assertThat(told.getBoolean("otherFunds")).isTrue();
            assertThat(told.getDouble("committed.amount")).isEqualTo(100.0);
        });
    }

    private String open(String user, String path) {
        return new Browser(site, RestAssured.port).signIn(path, user).text();
    }

    private void pay(UUID of, String amount) {
        posting(
                        "oekonomi",
                        Map.of(
                                "party",
                                "787",
                                "project",
                                of,
                                "amount",
                                Ordered.money(amount),
                                "paidOn",
                                "2025-03-01",
                                "reference",
                                "Faktura " + amount))
                .post(API + "/cooperations/" + cooperation + "/vouchers")
                .then()
                .statusCode(201);
    }

    private Effect closedGrant(String amount) {
        return Ordered.closed(Ordered.grant(cooperation, "2025-02-15", project, amount));
    }

    private void changeAccess(Effect effect, long sequence, String access) {
        apply.changeAccess(new AccessChanged(
                UUID.randomUUID(),
                sequence,
                cooperation,
                List.of(new AccessChanged.EffectAccess(effect.id(), access))));
    }

    /** All figures that the doors answer with, by door. */
    private Map<String, Object> figures(String user) {
        Map<String, Object> figures = new LinkedHashMap<>();
        JsonPath balance = balance(user);
        for (String part : List.of("total", "parties.figures", "periods", "otherFunds")) {
            figures.put(part, balance.get(part));
        }
        figures.put(
                "party",
                as(user).get(API + "/cooperations/" + cooperation + "/parties/787/balance")
                        .jsonPath()
                        .get("figures"));
        JsonPath ofProject = as(user).get(projectDoor()).jsonPath();
        for (String part : List.of("committed", "reserved", "spent", "remaining")) {
            figures.put("project " + part, ofProject.get(part));
        }
        Map<String, Object> status = new LinkedHashMap<>(as(user).get(API + "/status")
                .jsonPath()
                .getMap("clusters.find { it.name == 'Sundhedsklynge %s' }".formatted(cooperation)));
        status.remove("publishedOn");
        figures.put("status", status);
        return figures;
    }

    private String projectDoor() {
        return API + "/projects/" + project + "/balance";
    }

    private JsonPath balance(String user) {
        return as(user).get(API + "/cooperations/" + cooperation + "/balance").jsonPath();
    }

    private double committed(String user) {
        return committed(balance(user));
    }

    /** What is known of it: parties of the cooperation have stated nothing. */
    private static double committed(JsonPath balance) {
        return balance.getDouble("total.unknown.find { it.figure == 'committed' }.atLeast.amount");
    }

    private @Nullable String publishedOn() {
        return balance(READER).getString("publishedOn");
    }

    private int findings(String user) {
        return as(user).get(API + "/findings?cooperation=" + cooperation)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String today() {
        return LocalDate.now(DanishDates.ZONE).toString();
    }

    private JsonPath last(String type, String subject) {
        return JsonPath.from(database.list(
                        "select payload from outbox where type = ? and subject = ? order by position",
                        row -> row.getString(1),
                        type,
                        subject)
                .getLast());
    }
}

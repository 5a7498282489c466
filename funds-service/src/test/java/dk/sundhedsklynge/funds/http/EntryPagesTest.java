package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.claim.CheckFigures;
import dk.sundhedsklynge.funds.claim.FiguresSubmitted;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a figure to the entries it is made of, from an entry to the line it rests on, and from a document's figure to the ledger's. */
@QuarkusTest
class EntryPagesTest extends CooperationOfItsOwn {
    private static final Pattern AMOUNT = Pattern.compile(";(-?\\d+,\\d\\d);(?:ja|nej);");

    @Inject
    CheckFigures check;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private Effect grant = Ordered.grant("", "2025-02-01", UUID.randomUUID(), "1.00");

    @BeforeEach
    void moneyOfTwoYearsWithAPaymentTakenBack() {
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Hjemme <først>", "open"));
        apply.order(Ordered.allotment(cooperation, "2024-01-01", "787", "700.00"));
        apply.order(Ordered.allotment(cooperation, "2025-01-01", "773", "300.25"));
        grant = Ordered.grant(cooperation, "2025-02-01", project, "400.00", Map.of("787", "300.00", "773", "100.00"));
        apply.order(grant);
        note("vouchers", "787", "120.50", "Faktura 7");
        String wrong = note("vouchers", "787", "9.99", "Faktura 8");
        posting("oekonomi", Map.of("reason", "Forkert part"))
                .post(API + "/notes/" + wrong + "/reversal")
                .then()
                .statusCode(200);
    }

    private String note(String kind, String party, String amount, String reference) {
        return posting(
                        "oekonomi",
                        Map.of(
                                "party",
                                party,
                                "project",
                                project.toString(),
                                "amount",
                                Ordered.money(amount),
                                "paidOn",
                                "2025-03-01",
                                "reference",
                                reference))
                .post(API + "/cooperations/" + cooperation + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Browser browser(String user) {
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/midler/afvigelser", user);
        return browser;
    }

    private String entries(Browser browser, String filters) {
        Browser.Page page = browser.open("/midler/posteringer?klynge=" + cooperation + filters);
        assertThat(page.status()).isEqualTo(200);
        return page.text();
    }

    /** What is known of a figure, also where it is not known whole. */
    private static BigDecimal known(JsonPath balance, String figure) {
        Object whole = balance.get("figures." + figure + ".amount");
        Object atLeast = balance.get("figures.unknown.find { it.figure == '" + figure + "' }.atLeast.amount");
        Object known = whole == null ? atLeast : whole;
        return known == null ? BigDecimal.ZERO : new BigDecimal(known.toString());
    }

    @Test
    void aPartyThatStatedNothingIsNamedWhereTheSumIsShown() {
        Browser browser = browser("sekretariat");

        String page = browser.open("/midler").text();
        String csv = browser.open("/midler/oversigt.csv").text();

        String ours = page.substring(page.indexOf("<h2>Sundhedsklynge " + cooperation));
        assertThat(ours.substring(0, ours.indexOf("</section>")))
                .contains("Ikke oplyst: modtaget for", "Region Nordjylland", "mindst 1.000,25");
        assertThat(csv)
                .contains(
                        "Sundhedsklynge %s;Region Nordjylland;;".formatted(cooperation),
                        "Sundhedsklynge %s;I alt;1000,25;".formatted(cooperation),
                        ";Modtaget: mindst, ");
    }

    @Test
    void thePageOfAProjectGetsTheEntriesThatItsMoneyIsMadeOf() {
        String panel = "/midler/panel/projekt/" + project;

        assertThat(browser("sekretariat").open(panel).text())
                .startsWith("<div class=\"scroll\"")
                .contains(">Bevilling</a>", "400,00", "Faktura 7", "120,50", "Tilbageført", "1. februar 2025")
                .doesNotContain("300,25");
        assertThat(browser("laeser").open(panel).text())
                .as("to a reader who may not see the cooperation")
                .contains("Regnskabet har ingen posteringer om projektet")
                .doesNotContain("<table");
    }

    @Test
    void theEntriesOfEachFigureAddUpToIt() {
        Browser browser = browser("sekretariat");
        Map<String, String> figures =
                Map.of("modtaget", "received", "disponeret", "committed", "anvendt", "spent", "indstillet", "reserved");

        figures.forEach((code, name) -> {
            for (String party : List.of("787", "773")) {
                BigDecimal figure = known(
                        as("revisor")
                                .get(API + "/cooperations/" + cooperation + "/parties/" + party + "/balance")
                                .jsonPath(),
                        name);
                String filters = "&tal=" + code + "&part=" + party;
                BigDecimal listed = listed(browser, filters);

                assertThat(listed).as(party + " " + name).isEqualByComparingTo(figure);
                if (figure.signum() != 0) {
                    assertThat(entries(browser, filters)).contains(DanishNumbers.format(Money.ofKroner(figure)));
                }
            }
        });
        assertThat(listed(browser, "&tal=disponeret&projekt=" + project)).isEqualByComparingTo("400");
        assertThat(listed(browser, "&tal=modtaget&periode=2024")).isEqualByComparingTo("700");

        apply.order(Ordered.effect(
                cooperation,
                "carry-over",
                "2025-03-01",
                Map.of("from", "2024", "to", "2025", "party", "787", "amount", Ordered.money("100.00"))));

        assertThat(listed(browser, "&tal=ikke-disponeret&part=787&periode=2024"))
                .as("what was carried out is not left to be granted")
                .isEqualByComparingTo("600");
        assertThat(listed(browser, "&tal=anvendt&til=28-02-2025")).isEqualByComparingTo("0");
    }

    @Test
    void anOpeningIsListedWithWhatItSaysOfEachFigureAndNoSum() {
        List<Map<String, Object>> lines = List.of(
                Map.of("quantity", "received", "party", "787", "amount", Ordered.money("900.00")),
                Map.of("quantity", "committed", "party", "787", "amount", Ordered.money("101.00")),
                Map.of("quantity", "spent", "party", "787", "amount", Ordered.money("30.50")));
        posting("oekonomi", Map.of("asOf", "2023-12-31", "reference", "Regnskab 2023", "lines", lines))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201);
        Browser browser = browser("sekretariat");

        assertThat(entries(browser, "&til=31-12-2023"))
                .contains("Åbning", "Modtaget 900,00", "Disponeret 101,00", "Anvendt 30,50")
                .doesNotContain("1.001,00");
        assertThat(entries(browser, "&tal=disponeret&til=31-12-2023"))
                .contains("101,00")
                .doesNotContain("900,00");
        assertThat(csv(browser, "/midler/posteringer/liste.csv?klynge=" + cooperation + "&til=31-12-2023"))
                .contains("Åbning: modtaget", ";900,00;101,00;;30,50;;");
    }

    private BigDecimal listed(Browser browser, String filters) {
        String csv = csv(browser, "/midler/posteringer/liste.csv?klynge=" + cooperation + filters);
        List<BigDecimal> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(csv);
        while (matcher.find()) {
            amounts.add(new BigDecimal(matcher.group(1).replace(',', '.')));
        }
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String csv(Browser browser, String address) {
        Browser.Page file = browser.get(address, "Accept", "text/csv");
        assertThat(file.status()).isEqualTo(200);
        return file.text();
    }

    @Test
    void theSearchFindsEntriesOfAProjectBesideNotes() {
        String found = browser("sekretariat").open("/midler/soeg?q=hjemme").text();

        assertThat(found)
                .contains(
                        "Bevilling: Hjemme &lt;først&gt;",
                        "Bilag Faktura 7: Hjemme &lt;først&gt;",
                        "/midler/posteringer/")
                .contains("Tilbageførsel: Bilag Faktura 8");
        assertThat(browser("sekretariat").open("/midler/soeg?q=faktura+7").text())
                .contains("Faktura 7: 120,50 kr.", "/midler/noter/")
                .doesNotContain("Bilag Faktura 7: Hjemme");
    }

    @Test
    void theReferenceOfANoteIsFoundAsItIsWritten() {
        note("vouchers", "787", "31", "SEN-1");
        note("vouchers", "787", "32", "Sag 26/77");
        note("vouchers", "787", "33", "Sag K-9");
        Browser browser = browser("sekretariat");

        for (String reference : List.of("SEN-1", "26/77", "Sag K-9", "Sag 26/77", "sen-1")) {
            String found = browser.open("/midler/soeg?q=" + reference.replace(' ', '+'))
                    .text();
            assertThat(found).as(reference).contains("/midler/noter/").containsIgnoringCase(reference + ": 3");
        }
        assertThat(browser.open("/midler/soeg?q=SEN-3").text()).doesNotContain("/midler/noter/");
    }

    @Test
    void anAmountFindsNotesEntriesAndFindings() {
        apply.order(Ordered.grant(cooperation, "2025-02-02", project, "21.43", Map.of("787", "11.11", "773", "10.32")));
        note("vouchers", "787", "21.43", "Faktura 9");
        UUID document = UUID.randomUUID();
        state(document, "open", 2143);
        Browser browser = browser("sekretariat");

        assertThat(browser.open("/midler/soeg?q=21,43+kr.").text())
                .contains("Bevilling: 21,43 kr.", "Faktura 9: 21,43 kr.")
                .contains("Modtaget, Thisted, 2024: dokumentet siger 21,43 kr., bogført er 700,00 kr.")
                .contains("/moeder/dokumenter/" + document + "?linje=118#linje-118")
                .doesNotContain("Bilag Faktura 9");
        assertThat(browser.open("/midler/soeg?q=11,11").text()).contains("Bevilling: 11,11 kr.");
        assertThat(browser.open("/midler/soeg?q=21,44").text())
                .contains("Ingen registreringer, posteringer eller afvigelser");
    }

    @Test
    void anAmountOfAClosedItemIsFoundByThoseWhoMaySeeIt() {
        apply.order(Ordered.closed(Ordered.grant(cooperation, "2025-02-02", project, "31.47")));
        state(UUID.randomUUID(), "closed", 3147);

        assertThat(browser("drift").open("/midler/soeg?q=31,47").text()).contains("Ingen registreringer, posteringer");
        assertThat(browser("revisor").open("/midler/soeg?q=31,47").text())
                .contains("Bevilling: 31,47 kr.", "dokumentet siger 31,47 kr.");
        assertThat(database.list(
                        "select distinct action from audit where cooperation = ? and action like 'closed-%' order by 1",
                        row -> row.getString(1), cooperation))
                .containsExactly("closed-entries-read", "closed-findings-read");
    }

    /** A document says that Thisted has received so much for the year that it was paid for. */
    private void state(UUID document, String access, long ore) {
        check.submitted(new FiguresSubmitted(
                UUID.randomUUID(),
                1,
                cooperation,
                document,
                UUID.randomUUID(),
                LocalDate.of(2025, 6, 1),
                access,
                List.of(new FiguresSubmitted.Stated(
                        UUID.randomUUID(), 4, 118, "received", "787", null, null, "2024", new Money(ore), false))));
    }

    @Test
    void aListOffersThePartiesThatAreInIt() {
        Browser browser = browser("sekretariat");

        assertThat(entries(browser, ""))
                .contains("value=\"787\"", "value=\"773\"")
                .doesNotContain("value=\"1081\"");
    }

    @Test
    void aRowLeadsToTheLineItRestsOnAndSaysWhatItIsPartOf() {
        String page = entries(browser("sekretariat"), "&tal=disponeret&part=787");

        assertThat(page)
                .contains("Bevilling", "Punkt 4, linje 118", "300,00", "af 400,00", "Hjemme &lt;først&gt;")
                .contains("/moeder/dokumenter/" + grant.anchor().document() + "?linje=118#linje-118")
                .doesNotContain("Hjemme <først>");
    }

    @Test
    void whatWasTakenBackIsMarkedAndLeadsToItsReversal() {
        Browser browser = browser("sekretariat");
        String page = entries(browser, "&tal=anvendt&q=faktura+8");

        assertThat(page).contains("Bilag Faktura 8", "Tilbageført", "Tilbageførsel: Bilag Faktura 8", "−9,99");
        Matcher first = Pattern.compile("/midler/posteringer/([0-9a-f-]{36})\">Bilag Faktura 8")
                .matcher(page);
        assertThat(first.find()).isTrue();
        String entry = browser.open("/midler/posteringer/" + first.group(1)).text();
        assertThat(entry).contains("Posteringen gælder ikke længere", "9,99", "Thisted", "Hjemme &lt;først&gt;</a>");
    }

    @Test
    void entriesAreSortedTurnedAndSearched() {
        Browser browser = browser("sekretariat");

        assertThat(entries(browser, "&sorter=beloeb")).containsSubsequence("120,50", "300,25", "400,00", "700,00");
        assertThat(entries(browser, "&sorter=-beloeb")).containsSubsequence("700,00", "400,00", "300,25", "120,50");
        assertThat(entries(browser, "&q=thisted")).contains("700,00").doesNotContain("300,25");
        assertThat(entries(browser, "&q=hjemme")).contains("400,00").doesNotContain("700,00");
        assertThat(entries(browser, "&q=findes-ikke")).contains("Ingen posteringer passer");
        assertThat(entries(browser, "&fra=i+g%C3%A5r")).contains("i går er ikke en dato");
    }

    @Test
    void noDoorShowsTheReaderAnEntryOfAClosedItem() {
        Effect closed = Ordered.closed(Ordered.grant(cooperation, "2025-04-01", project, "55.55"));
        apply.order(closed);
        String entry = answer(closed).entry().toString();
        Browser reader = browser("drift");

        assertThat(entries(reader, "&tal=disponeret"))
                .contains("Posteringer fra lukkede punkter vises ikke", "400,00")
                .doesNotContain("55,55");
        assertThat(reader.open("/midler/posteringer/" + entry).status()).isEqualTo(404);
        assertThat(entries(browser("revisor"), "&tal=disponeret")).contains("Lukket punkt", "455,55");
    }

    @Test
    void aFindingShowsBothFiguresAndLeadsToItsLine() {
        UUID document = UUID.randomUUID();
        check.submitted(new FiguresSubmitted(
                UUID.randomUUID(),
                1,
                cooperation,
                document,
                UUID.randomUUID(),
                LocalDate.of(2025, 6, 1),
                "open",
                List.of(
                        new FiguresSubmitted.Stated(
                                UUID.randomUUID(),
                                4,
                                118,
                                "received",
                                "787",
                                null,
                                null,
                                "2024",
                                new Money(60_000),
                                false),
                        new FiguresSubmitted.Stated(
                                UUID.randomUUID(),
                                4,
                                120,
                                "unspent",
                                "773",
                                null,
                                null,
                                "2025",
                                new Money(300_25),
                                false),
                        new FiguresSubmitted.Stated(
                                UUID.randomUUID(),
                                4,
                                119,
                                "committed",
                                null,
                                null,
                                project,
                                null,
                                new Money(1),
                                false))));
        Browser browser = browser("sekretariat");

        String found =
                browser.open("/midler/afvigelser?q=thisted&sorter=-forskel").text();
        assertThat(found)
                .contains("Modtaget, Thisted", "600,00", "700,00", "−100,00", "Punkt 4, linje 118")
                .contains("/moeder/dokumenter/" + document + "?linje=118#linje-118");
        assertThat(browser.open("/midler/afvigelser?q=hjemme+%3Cf%C3%B8rst%3E&alvor=error")
                        .text())
                .contains("Hjemme &lt;først&gt;", "0,01", "Skal afklares");
        assertThat(browser.open("/midler/afvigelser?forklaring=spent-not-stated")
                        .text())
                .contains("Ikke anvendt, Morsø, 2025", "300,25", "ikke oplyst", "kan ikke regnes", "Til orientering")
                .contains("Klyngen har ikke oplyst, hvad der er anvendt, så tallet kan ikke sammenlignes.");
        assertThat(browser.open("/midler/afvigelser/liste.csv?q=thisted").text())
                .contains("600,00;700,00;-100,00");
    }
}

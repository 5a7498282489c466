package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.isIn;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.sheet.SheetForm;
import dk.sundhedsklynge.platform.sheet.imports.SheetKinds;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Allotments and vouchers from a spreadsheet: shown first, posted whole, known again, taken back whole. */
@QuarkusTest
class SheetsPageTest extends CooperationOfItsOwn {
    private static final Pattern NUMBER = Pattern.compile("name=\"udgave\" value=\"([^\"]+)\"");
    private static final String HEADINGS = "Kommune;Beløb i kr.;Modtaget den;Brev;Periode\n";
    private static final String GOOD = HEADINGS
            + "Thisted Kommune;1.234,56;15-01-2024;Brev 1;2024\n"
            + "773;1000;15. januar 2024;Brev 2;2024\n"
            + "Hele klyngen;0,44;2024-01-16;Brev 3;2022-2023\n";

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @Inject
    Database database;

    @Inject
    KnownRegister register;

    @Inject
    SheetKinds kinds;

    private Browser browser = new Browser("http://localhost", 1);

    @BeforeEach
    void theSecretariat() {
        browser = new Browser(site, RestAssured.port);
        browser.signIn("/midler/regneark", "sekretariat");
    }

    private Browser.Page upload(String kind, String content) {
        return browser.upload(
                "/midler/regneark",
                "tal " + cooperation + ".csv",
                content,
                Map.of("klynge", cooperation, "slags", kind));
    }

    private Browser.Page send(Browser.Page preview, String action, Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of("handling", action, "udelad", ""));
        Matcher number = NUMBER.matcher(preview.text());
        assertThat(number.find()).as(preview.text()).isTrue();
        fields.put("udgave", number.group(1));
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(laest|forkerte)\" value=\"([^\"]*)\"")
                .matcher(preview.text());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        Matcher chosen = Pattern.compile("<select[^>]*name=\"(kolonne-[a-z-]+|enhed|ark)\".*?</select>", Pattern.DOTALL)
                .matcher(preview.text());
        while (chosen.find()) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\" selected").matcher(chosen.group());
            if (value.find()) {
                fields.put(chosen.group(1), value.group(1));
            }
        }
        Matcher said = Pattern.compile("<input[^>]*name=\"(samme-[a-z-]+)\" value=\"([^\"]*)\"")
                .matcher(preview.text());
        while (said.find()) {
            fields.put(said.group(1), said.group(2));
        }
        fields.putAll(changes);
        return browser.submit(path(preview), form(fields));
    }

    private static String path(Browser.Page page) {
        return page.address().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** In kroner; "null" when nobody has stated it. */
    private String received(String party) {
        return kroner(as("revisor")
                .get(API + "/cooperations/" + cooperation + "/parties/" + party + "/balance")
                .path("figures.received.amount"));
    }

    private static String kroner(@Nullable Object amount) {
        return amount == null
                ? "null"
                : new BigDecimal(amount.toString())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    @Test
    void filesAreFoundSortedAndGivenAsAFile() {
        send(upload("tildelinger", GOOD), "bogfoer", Map.of());
        upload("bilag", HEADINGS + "Thisted;1;15-01-2024;Bilag 9;2024\n");
        String name = "tal " + cooperation + ".csv";
        String words = "/midler/regneark?q=" + cooperation.toUpperCase(Locale.ROOT);

        assertThat(browser.open(words).text()).contains(name, "Viser 1-2 af 2 filer");
        assertThat(browser.open(words + "&tilstand=posted").text())
                .contains("Viser 1-1 af 1 fil", ">Bogført</span>")
                .doesNotContain(">Ikke bogført</span>");
        assertThat(browser.open(words + "&type=bilag&sorter=fil").text())
                .contains("Viser 1-1 af 1 fil", ">Ikke bogført</span>", "aria-sort=\"ascending\"");
        assertThat(browser.open(words + "&type=carry").text()).contains("Ingen filer passer til det valgte");
        assertThat(browser.open("/midler/regneark/liste.csv?tilstand=open&q=" + cooperation)
                        .text())
                .contains("Fil;Rækkerne er;Klynge;Hentet;Tilstand", name, ";Ikke bogført")
                .doesNotContain(";Bogført");
    }

    @Test
    void aFileIsShownFirstThenPostedWholeKnownAgainAndTakenBackWhole() {
        Browser.Page preview = upload("tildelinger", GOOD);
        assertThat(preview.text())
                .contains("3 bogføres", "0 forkerte", "2.235,00 kr.", "Bogfør 3 rækker")
                .contains("tal " + cooperation + ".csv");
        assertThat(received("787")).isIn("null", "0.00");

        Browser.Page receipt = send(preview, "bogfoer", Map.of());
        assertThat(receipt.text()).contains("Filen er bogført: 3 poster");
        assertThat(received("787")).isEqualTo("1234.56");

        assertThat(upload("tildelinger", GOOD).text()).contains("Filen er allerede bogført");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Filen er bogført");
        assertThat(received("787")).isEqualTo("1234.56");

        String entries = browser.open("/midler/posteringer?klynge=" + cooperation + "&q=brev+1")
                .text();
        Matcher entry = Pattern.compile("/midler/posteringer/([0-9a-f-]{36})").matcher(entries);
        assertThat(entry.find()).isTrue();
        assertThat(browser.open("/midler/posteringer/" + entry.group(1)).text())
                .contains("tal " + cooperation + ".csv", "række 2");

        Browser.Page without = browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=");
        assertThat(without.text()).contains("Skriv hvorfor");
        assertThat(browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=Forkert+fil")
                        .text())
                .contains("Filen er tilbageført", "Forkert fil");
        assertThat(received("787")).isIn("null", "0.00");
        assertThat(chain.verify(cooperation).isWhole()).isTrue();

        assertThat(upload("tildelinger", GOOD).text()).contains("3 bogføres");
    }

    @Test
    void allRowsArePostedOrNoneUnlessTheWrongOnesAreLeftOut() {
        Browser.Page preview = upload(
                "tildelinger",
                HEADINGS
                        + "Thisted;100;15-01-2024;Brev 1;\n"
                        + "Atlantis;ca. 5;i morgen;;\n"
                        + "Morsø;5,555;15-01-2024;Brev 2;23\n"
                        + "Morsø;-1;15-01-2024;Brev 3;\n"
                        + "Thisted;100,00;15-01-2024;Brev 1;2024\n");

        assertThat(preview.text())
                .contains("1 bogføres", "4 forkerte")
                .contains("Kolonnen Kommune: &quot;Atlantis&quot; er ikke en part i klyngen")
                .contains("Kolonnen Beløb i kr.: &quot;ca. 5&quot; er et rundt tal")
                .contains("Kolonnen Modtaget den: &quot;i morgen&quot; er ikke en dato")
                .contains("Kolonnen Brev: Skriv papirets nummer")
                .contains("har mere end to decimaler", "er ikke en periode")
                .contains("Beløbet er under 0 kroner. ")
                .contains("Rækken er magen til række 2")
                .doesNotContain("Bogfør 1 række");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Nogle rækker er forkerte");
        assertThat(received("787")).isIn("null", "0.00");

        Browser.Page without = send(preview, "udelad", Map.of());
        assertThat(without.text()).contains("1 bogføres", "0 forkerte", "4 udeladt", "value=\"3-6\"");
        assertThat(send(without, "bogfoer", Map.of("udelad", "3-6")).text()).contains("Filen er bogført: 1 post.");
        assertThat(received("787")).isEqualTo("100.00");
    }

    @Test
    void whatIsThereAlreadyIsNotPostedAgainAndWhatChangedSinceIsShownAnew() {
        Browser.Page preview = upload("tildelinger", GOOD);
        posting(
                        "oekonomi",
                        Map.of(
                                "party",
                                "787",
                                "amount",
                                Ordered.money("1234.56"),
                                "receivedOn",
                                "2024-01-15",
                                "reference",
                                "Brev 1"))
                .post(API + "/cooperations/" + cooperation + "/allotment-notes")
                .then()
                .statusCode(201);

        Browser.Page again = send(preview, "bogfoer", Map.of());

        assertThat(again.text())
                .contains(
                        "Noget er ændret, siden du så filen", "2 bogføres", "1 er der i forvejen", "Er der i forvejen");
        assertThat(send(again, "bogfoer", Map.of()).text()).contains("Filen er bogført: 2 poster");
        assertThat(received("787")).isEqualTo("1234.56");
    }

    @Test
    void columnsAreChosenByHandWhereNoNameSaysIt() {
        Browser.Page preview = upload("tildelinger", "Hvem;Hvad;Hvornår;Hvor\nThisted;7;15-01-2024;Brev 9\n");
        assertThat(preview.text()).contains("Det er ikke fundet i filen: ");

        Browser.Page chosen = send(
                preview,
                "vis",
                Map.of("kolonne-part", "0", "kolonne-beloeb", "1", "kolonne-dato", "2", "kolonne-reference", "3"));

        assertThat(chosen.text()).contains("1 bogføres", "7,00 kr.");
    }

    @Test
    void aVoucherIsForAProjectByItsName() {
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Hjemme først", "open"));
        apply.order(Ordered.allotment(cooperation, "2024-01-01", "787", "700.00"));
        apply.order(Ordered.grant(cooperation, "2024-02-01", project, "400.00", Map.of("787", "400.00")));

        Browser.Page preview = upload(
                "bilag",
                "Part;Projekt;Beløb;Betalt den;Bilagsnummer\nThisted;hjemme FØRST;50;01-03-2024;17\nThisted;Ukendt;1;01-03-2024;18\n");

        assertThat(preview.text()).contains("1 bogføres", "1 forkert", "Projektet &quot;Ukendt&quot; kendes ikke");
        send(send(preview, "udelad", Map.of()), "bogfoer", Map.of("udelad", "3"));
        assertThat(kroner(as("revisor")
                        .get(API + "/projects/" + project + "/balance")
                        .path("spent.amount")))
                .isEqualTo("50.00");
    }

    @Test
    void anAllotmentOfNothingIsReadOfAFile() {
        Browser.Page preview = upload(
                "tildelinger", HEADINGS + "Thisted;0,00;15-01-2026;Brev 1;2026\nMorsø;-1;15-01-2026;Brev 1;2026\n");

        assertThat(preview.text())
                .contains("1 bogføres", "1 forkert", "Skriv beløbet uden fortegn, 0 når der intet er");
        send(send(preview, "udelad", Map.of()), "bogfoer", Map.of("udelad", "3"));

        assertThat(received("787")).isEqualTo("0.00");
    }

    @Test
    void aLateInvoiceNamesTheDayOfTheWork() {
        Browser.Page preview = upload(
                "bilag",
                "Kommune;Beløb;Betalt den;Arbejdet udført til og med;Bilag\nThisted;10;15-01-2025;31-12-2024;F 1\nMorsø;10;15-01-2025;;F 2\n");
        send(preview, "bogfoer", Map.of());

        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.find { it.reference == 'F 1' }.workDoneOn", equalTo("2024-12-31"))
                .body("items.find { it.reference == 'F 1' }.period", equalTo("2024"))
                .body("items.find { it.reference == 'F 2' }.workDoneOn", nullValue());
    }

    @Test
    void theAuditorReadsAFileThatWasPostedAndChangesNothing() {
        Browser.Page preview = upload("tildelinger", GOOD);
        Browser auditor = new Browser(site, RestAssured.port);
        auditor.signIn("/midler/afvigelser", "revisor");
        assertThat(auditor.open(path(preview)).status()).isEqualTo(404);

        send(preview, "bogfoer", Map.of());

        assertThat(auditor.open(path(preview)).text())
                .contains("Hent filen, som den kom")
                .doesNotContain("Tilbagefør hele filen");
        assertThat(auditor.open(path(preview) + "/fil").status()).isEqualTo(200);
        assertThat(auditor.submit(path(preview) + "/tilbagefoer", "begrundelse=Nej")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLineThatNamesTheProjectHoldsForTheRowsBelowIt() {
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Hjem igen", "open"));
        apply.order(Ordered.allotment(cooperation, "2024-01-01", "787", "700.00"));
        apply.order(Ordered.grant(cooperation, "2024-02-01", project, "400.00", Map.of("787", "400.00")));
        Browser.Page preview = upload("bilag", """
                Kommune;Beløb;Betalt den;Bilag
                Thisted;1;15-01-2025;F 1
                ;;;Projekt: Hjem igen (HI)
                Thisted;2;15-01-2025;F 2
                ;;;Uden projekt
                Thisted;3;15-01-2025;F 3
                Thisted;4;ultimo 2025;F 4
                I alt;11;;
                """);

        assertThat(preview.text())
                .contains(
                        "3 bogføres",
                        "1 forkert",
                        "gælder rækkerne under den: Projekt Hjem igen (HI)",
                        "summen er skrevet som 11,00 kr., men rækkerne giver 10,00 kr. Forskellen er 1,00 kr.",
                        "siger ikke, hvilken dag det var")
                .containsOnlyOnce("Række 5 siger &quot;Uden projekt&quot;");
        Map<String, String> without = Map.of("udelad", "3, 5, 7, 8");
        send(send(preview, "vis", without), "bogfoer", without);
        assertThat(kroner(as("revisor")
                        .get(API + "/projects/" + project + "/balance")
                        .path("spent.amount")))
                .isEqualTo("2.00");
    }

    @Test
    void debitAndCreditAreOneAmountAndMoneyBackIsNoVoucher() {
        String text = upload(
                        "bilag",
                        "Kommune;Debet;Kredit;Saldo;Betalt den;Bilag\nThisted;12,50;;12,50;15-01-2025;F 1\nThisted;;2,50;10,00;16-01-2025;F 2\n")
                .text();

        assertThat(text)
                .contains(
                        "1 bogføres", "1 forkert", "et beløb under Kredit er med minus", "Skriv beløbet uden fortegn");
    }

    @Test
    void aColumnThatNamesTheOwnKindAloneIsARemark() {
        assertThat(upload(
                                "tildelinger",
                                "Kommune;Beløb;Dato;Bemærkning;Brev\nThisted;100;15-01-2023;Tilskudsudmelding 2023;1\nMorsø;90;15-01-2023;Midtvejsregulering;2\n")
                        .text())
                .contains("2 bogføres", "0 forkerte");
    }

    @Test
    void whoMayNotEnterNotesSeesNoFile() {
        Browser.Page preview = upload("tildelinger", GOOD);
        Browser reader = new Browser(site, RestAssured.port);
        reader.signIn("/midler/afvigelser", "revisor");

        assertThat(reader.open("/midler/regneark").status()).isEqualTo(403);
        assertThat(reader.open(path(preview)).status()).isEqualTo(404);
        assertThat(reader.submit(path(preview), "handling=bogfoer").status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoSheetIsRefusedInItsForm() {
        assertThat(upload("tildelinger", "\u0001\u0002").text()).contains("Filen kan ikke læses", "felt-fil-fejl");
        assertThat(upload("", GOOD).text()).contains("Filen er ikke hentet", "Vælg, hvad rækkerne er");
    }

    @Test
    void aFileOfAThousandRowsIsPostedInOneStep() {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "Thisted;1,01;15-01-2024;Note " + i + ";2024\n")
                .collect(Collectors.joining());

        Browser.Page preview = upload("tildelinger", HEADINGS + rows);

        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Filen er bogført: 1000 poster");
        assertThat(received("787")).isEqualTo("1010.00");
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void amountsInThousandsAreReadAsTheFileSaysAndSumsAreLeftOut() {
        String file = "Tildelinger;;;\n(beløb i 1.000 kr.);;;\nKommune;Tildelt beløb;Modtaget den;Brev;Bem.;Periode\n"
                + "Thisted;1.234,5;15-01-2024;Brev 1;x;2024\nI alt;1.234,5;;;;\n";
        Browser.Page preview = upload("tildelinger", file);

        assertThat(preview.text())
                .contains("Beløbene er læst som 1.000 kr.", "1.234.500,00", "Kolonner, der ikke bruges: Bem.")
                .contains("1 bogføres", "1 udeladt", "Rækken er en sum");
        assertThat(send(preview, "vis", Map.of("enhed", "KRONER", "udelad", "5"))
                        .text())
                .contains("selv om filen siger 1.000 kr.", "1.234,50 kr.");
        Browser.Page thousand = send(preview, "vis", Map.of("enhed", "THOUSAND", "udelad", "5"));
        send(thousand, "bogfoer", Map.of("udelad", "5"));
        assertThat(received("787")).isEqualTo("1234500.00");
    }

    @Test
    void aFileThatSaysTwoUnitsIsNotPostedBeforeOneIsChosen() {
        Browser.Page preview = upload(
                "tildelinger",
                "Alle beløb i 1.000 kr.;\nKommune;Beløb i kr.;Modtaget den;Brev;Periode\nThisted;5;15-01-2024;Brev 1;2024\n");

        assertThat(preview.text())
                .contains("Filen siger både kroner og en anden enhed")
                .doesNotContain("Bogfør 1 række");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Vælg under Beløbene er i");
        assertThat(send(preview, "vis", Map.of("enhed", "KRONER")).text()).contains("Bogfør 1 række", "5,00 kr.");
    }

    @Test
    void columnsThatSayAUnitEachAreReadInIt() {
        Browser.Page preview = upload(
                "aabning",
                "Kommune;Pulje;Modtaget (t.kr.);Anvendt (kr.);Opgjort pr.;Kilde\nThisted;2021;50,5;80;31-12-2021;Notat\n");

        assertThat(preview.text())
                .contains(
                        "Modtaget (t.kr.) er i 1.000 kr. og Anvendt (kr.) er i kroner.", "50.500,00 kr.", "80,00 kr.");
        assertThat(send(preview, "vis", Map.of()).text()).contains("50.500,00 kr.", "80,00 kr.");
    }

    @Test
    void aColumnForEachYearIsAPostForEachYear() {
        Browser.Page preview =
                upload("tildelinger", "Part;2022;2023;I alt;Modtaget;Ref.\nThisted;10;20;30;15-01-2024;Brev 1\n");

        assertThat(preview.text())
                .contains("2 bogføres", "Hvert år har sin kolonne (2022 og 2023)", "Kolonner, der ikke bruges: I alt");
        send(preview, "bogfoer", Map.of());
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.period", containsInAnyOrder("2022", "2023"));
    }

    @Test
    void anOpeningWithColumnsForEachYearIsReadInOnePass() {
        Browser.Page preview = upload(
                "aabning",
                "Kommune;Modtaget 2022;Anvendt 2022;Modtaget 2023;Anvendt 2023;Disponeret 2023;Opgjort pr.;Kilde\n"
                        + "Thisted;100;40;200;10;50;31-12-2023;Notat 7\nMorsø;;;30;;;31-12-2023;Notat 7\n");

        assertThat(preview.text())
                .contains(
                        "3 bogføres", "0 forkerte", "Modtaget 330,00 kr.", "Disponeret 50,00 kr.", "Anvendt 50,00 kr.")
                .contains(
                        "Hvert år har sin kolonne (Modtaget 2022, Anvendt 2022, Modtaget 2023, Anvendt 2023 og Disponeret 2023)");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Filen er bogført");
        assertThat(received("787")).isEqualTo("300.00");
        assertThat(received("773")).isEqualTo("30.00");
    }

    @Test
    void onlyTheWrongPartOfARowIsLeftOut() {
        Browser.Page preview = upload(
                "tildelinger",
                "Part;2022;2023;Modtaget;Ref.\nThisted;10;ca. 20;15-01-2024;Brev 1\nSkive;5;6;15-01-2024;Brev 2\nMorsø;7;8;15-01-2024;Brev 3\n");

        assertThat(preview.text()).contains("3 forkerte", "Udelad de 3 forkerte", "<span class=\"sub\">C2</span>");
        Browser.Page without = send(preview, "udelad", Map.of());

        assertThat(without.text())
                .contains("3 forkerte er udeladt.", "3 bogføres", "0 forkerte", "value=\"B3, C2, C3\"");
        assertThat(send(without, "bogfoer", Map.of("udelad", "B3, C2, C3")).text())
                .contains("Filen er bogført: 3 poster");
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.period", containsInAnyOrder("2022", "2022", "2023"));
    }

    @Test
    void rowsAreShownAsTheyAreUnderstood() {
        assertThat(upload(
                                "tildelinger",
                                HEADINGS + "787;1000;15. januar 2024;Brev 2;2024\nRegionen;7;2024-02-01;Brev 3;2024\n")
                        .text())
                .contains(">Thisted (i filen: 787)</span></td>", ">Region Nordjylland (i filen: Regionen)</span></td>")
                .contains(">15-01-2024</span></td>", ">01-02-2024</span></td>")
                .doesNotContain(">15. januar 2024</span></td>", ">2024-02-01</span></td>");
    }

    @Test
    void rowsThatSayThatTheyAreOfAnotherKindAreNotTaken() {
        String table = "Kommune;Post;Beløb;Dato;Bilag\n"
                + "Thisted;Tilskud;100;15-01-2024;Brev 1\n"
                + "Thisted;Forbrug, løn;40;01-02-2024;Bilag 7\n"
                + "Morsø;Overført fra sidste år;10;01-02-2024;Brev 2\n"
                + "Morsø;Rente;1;01-02-2024;Brev 3\n";
        Browser.Page preview = upload("tildelinger", table);

        assertThat(preview.text())
                .contains("1 bogføres", "3 forkerte")
                .contains("Kolonnen Post: &quot;Forbrug, løn&quot;: Rækken er et udgiftsbilag og ikke en tildeling.")
                .contains(
                        "Rækken er et svar om overførsel",
                        "&quot;Rente&quot;: Det siger ikke, at rækken er en tildeling");
        assertThat(upload("bilag", table).text())
                .contains("1 bogføres", "3 forkerte", "en tildeling og ikke et udgiftsbilag");
        assertThat(upload(
                                "bilag",
                                "Kommune;Type;Beløb;Dato;Bilag\nThisted;Løn;100;15-01-2024;11\nMorsø;Transport;9;15-01-2024;12\n")
                        .text())
                .as("a type that is no kind of row")
                .contains("2 bogføres", "0 forkerte");
    }

    @Test
    void aPartyOfAnotherClusterReceivesNothing() {
        database.update("""
                insert into party (id, sequence, kind, name, place) values ('320', 1, 'municipality', 'Faxe', 90),
                    ('1084', 1, 'region', 'Region Hovedstaden', 91) on conflict do nothing""");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> register.parties().keySet().containsAll(Set.of("320", "1084")));

        assertThat(upload(
                                "tildelinger",
                                HEADINGS
                                        + "Hovedstaden;7;15-01-2024;Brev 1;2024\nFakse Kommune;7;15-01-2024;Brev 2;2024\n")
                        .text())
                .contains("0 bogføres", "2 forkerte")
                .contains("Region Hovedstaden er ikke en part i klyngen", "Faxe er ikke en part i klyngen");
    }

    @Test
    void aYesToAPartOfTheMoneyIsAYesWithTheAmount() {
        Browser.Page preview = upload(
                "overfoerselssvar",
                "Part;Fra;Til;Svar;Beløb;Svaret den;Kilde;Kom som;Kom den\n"
                        + "Thisted;2024;2025;Ja, delvist;150,00;10-01-2025;Sag 1;mail;11-01-2025\n"
                        + "Morsø;2024;2025;Delvist;;10-01-2025;Sag 2;mail;11-01-2025\n"
                        + "Jammerbugt;2024;2025;Ja, hvis regionen vil;5;10-01-2025;Sag 3;mail;11-01-2025\n");

        assertThat(preview.text())
                .contains("1 bogføres", "2 forkerte", "I alt bogføres 150,00 kr.")
                .contains("Svaret gælder en del af pengene. Skriv, hvor meget der overføres.")
                .contains("Skriv Ja, også når kun en del overføres")
                .contains("Kom som (når sekretariatet svarer for parten)")
                .doesNotContain("Kom den <span class=\"light\">");
    }

    @Test
    void anOpeningThatCoversWhatIsBookedSaysSo() {
        send(upload("tildelinger", GOOD), "bogfoer", Map.of());

        assertThat(upload("aabning", OPENING.replace("31-12-2023", "31-12-2024"))
                        .text())
                .contains("1 anden postering bogføres anderledes.", "på 0,44 kr. er bogført, og bogføres ikke længere")
                .contains("Klyngens sum før og efter: modtaget mindst 2.235,00 og mindst 1.002.234,56;")
                .as("figures of 2022 and 2023 do not hold what was received for 2024")
                .doesNotContain("1.234,56 kr. er bogført, og bogføres ikke længere");
        assertThat(upload("aabning", OPENING.replace("Disponeret", "Rest")).text())
                .contains("Kolonnen Rest kan være det, der ikke er disponeret");
    }

    private static final String OPENING = "Kommune;Pulje;Modtaget;Disponeret;Anvendt;Opgjort pr.;Kilde\n"
            + "Thisted;2022-2023;1.000.000,00;400.000;ikke oplyst;31-12-2023;Notat 7\n"
            + "Morsø;2022-2023;;;12,50;31-12-2023;Notat 7\n";

    @Test
    void aFileIsOneOpeningAndWhatNobodyStatedStaysUnknown() {
        Browser.Page preview = upload("aabning", OPENING);
        assertThat(preview.text())
                .contains("2 bogføres", "Modtaget 1.000.000,00 kr.", "Disponeret 400.000,00 kr.", "Anvendt 12,50 kr.");

        Browser.Page receipt = send(preview, "bogfoer", Map.of());

        assertThat(receipt.text()).contains("Filen er bogført: 1 post.");
        assertThat(received("787")).isEqualTo("1000000.00");
        assertThat(received("773")).isEqualTo("null");
        assertThat(upload("aabning", OPENING + "Morsø;2024;7,00;;;31-12-2023;Notat 7\n")
                        .text())
                .contains("åbning med samme dag og kilde og andre tal");
        assertThat(upload("aabning", OPENING + "\n").text()).contains("2 er der i forvejen", "med de samme tal");

        browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=Forkert+notat");
        assertThat(received("787")).isIn("null", "0.00");
        assertThat(chain.verify(cooperation).isWhole()).isTrue();
    }

    @Test
    void aColumnNamesTheFundWhereItIsNotTheClustersOwn() {
        String file = "Kommune;Pulje;Midler;Beløb;Modtaget den;Brev\n"
                + "Thisted;2023;;100,00;10-01-2023;Brev 1\n"
                + "Thisted;2023;Puljen for unge;40,00;10-01-2023;Brev 1\n"
                + "Thisted;2023;500,00;40,00;10-01-2023;Brev 1\n"
                + "Thisted;2023;Klyngemidler;7,00;10-01-2023;Brev 2\n";
        Browser.Page preview = upload("tildelinger", file);
        assertThat(preview.text())
                .contains("3 bogføres", "1 forkert", "er ikke navnet på midler")
                .contains("I alt bogføres 107,00 kr.", "Af andre midler, »Puljen for unge«, bogføres 40,00 kr.");

        send(send(preview, "udelad", Map.of()), "bogfoer", Map.of("udelad", "4"));

        assertThat(received("787")).isEqualTo("107.00");
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.fund", containsInAnyOrder("cluster", "cluster", "puljen for unge"));
        assertThat(upload("tildelinger", file + "\n").text()).contains("3 er der i forvejen");
    }

    @Test
    void aFileHasOneOpeningOfEachFund() {
        String headings = "Kommune;Pulje;Modtaget;Midler;Opgjort pr.;Kilde\n";
        assertThat(upload(
                                "aabning",
                                headings + "Thisted;2023;10;;31-12-2023;Notat 7\nThisted;2023;5;;31-12-2022;Notat 7\n")
                        .text())
                .contains("1 bogføres", "1 forkert", "Skriv samme dag og kilde som i den første række af Klyngemidler");

        Browser.Page preview = upload(
                "aabning",
                headings + "Thisted;2023;10;;31-12-2023;Notat 7\nThisted;2023;5;Puljen;31-12-2023;Notat 7\n");
        assertThat(preview.text())
                .contains("2 bogføres", "Klyngens sum før og efter", "Summen af midlerne »Puljen« før og efter");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Filen er bogført: 2 poster.");
        assertThat(received("787")).isEqualTo("10.00");
        assertThat(upload("aabning", headings + "Thisted;2024;6;;31-12-2024;Notat 8\n")
                        .text())
                .as("nothing of it would be booked")
                .contains("1 forkert", "Den nye ville ikke blive bogført. Ret den, der gælder, i stedet")
                .doesNotContain("Bogfør 1 række");
    }

    @Test
    void aSheetOrUnitThatTheFileDoesNotHaveIsRefusedAtItsField() {
        Browser.Page preview = upload("tildelinger", GOOD);

        assertThat(send(preview, "vis", Map.of("ark", "Budget")).text())
                .contains("Filen har ikke det ark", "Filen har ingen ark at vælge imellem");
        assertThat(send(preview, "vis", Map.of("enhed", "DOLLARS")).text())
                .contains("Vælg, om beløbene er i kroner, 1.000 kr. eller mio. kr.", "felt-enhed-fejl");
        assertThat(send(preview, "vis", Map.of("enhed", "THOUSAND")).text()).contains("2024");
    }

    @Test
    void whatIsNotFoundIsSaidWithOneFullStop() {
        assertThat(upload("aabning", "Kommune;Modtaget;Kilde\nThisted;5;Notat 7\n")
                        .text())
                .contains("Det er ikke fundet i filen: Opgjort pr.</strong>");
    }

    @Test
    void anOpeningNamesProjectsOfItsOwnClusterOnly() {
        String file =
                "Kommune;Pulje;Disponeret;Projekt;Opgjort pr.;Kilde\nThisted;2023;70;Hjemme først;31-12-2023;Notat 7\n";
        apply.knowOwner(new ProjectState(project, 1, Known.cooperation(database), "Hjemme først", "open"));
        assertThat(upload("aabning", file).text())
                .contains("1 forkert", "Projektet &quot;Hjemme først&quot; kendes ikke");

        apply.knowOwner(new ProjectState(project, 2, cooperation, "Hjemme først", "open"));
        Browser.Page preview = upload("aabning", file);
        assertThat(preview.text()).contains("1 bogføres");
        send(preview, "bogfoer", Map.of());
        assertThat(kroner(as("revisor")
                        .get(API + "/projects/" + project + "/balance")
                        .path("committed.amount")))
                .isEqualTo("70.00");
    }

    @Test
    void theFileOfProjectsIsReadAsAnOpening() {
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Hjemme først", "open"));
        apply.knowOwner(new ProjectState(UUID.randomUUID(), 1, cooperation, "Den sidste tid", "open"));
        String headings =
                "Projekt;Andre navne;Fase;Projektejer;Deltagere;Start;Slut;Oplyst pr.;Beskrivelse;Kilde;Lukket;Part;Periode;Bevilget;Anvendt\n";
        assertThat(upload(
                                "aabning",
                                headings
                                        + "Hjemme først;;;;;;;31-12-2025;;Status;;Thisted;2022;1,00;1,00\n"
                                        + "Hjemme først;;;;;;;;;;;;2023;5,00;\n"
                                        + "Den sidste tid;;;;;;;;;;;Morsø;2023;7,00;\n")
                        .text())
                .as("day and source of the first row of a project hold for its others")
                .contains("2 bogføres", "1 forkert", "Skriv den dag, tallene er opgjort");
        Browser.Page preview = upload(
                "aabning",
                headings
                        + "Hjemme først;HF;I gang;Thisted;;01-09-2024;;;;;;Thisted;2024;1.000,00;400,00\n"
                        + "Hjemme først;;;;;;;;;;;;2025;500,00;\n"
                        + "Den sidste tid;;;Morsø;;;;;;;;;;;\n");

        assertThat(preview.text())
                .contains("Det er ikke fundet i filen: Opgjort pr.</strong>")
                .contains("Projektejer", "Fase", "Kolonner, der ikke bruges");
        Browser.Page read = send(preview, "vis", Map.of("samme-dato", "31-12-2025"));
        assertThat(read.text())
                .contains("2 bogføres", "0 forkerte", "1 udeladt")
                .contains("Rækken nævner et projekt og intet beløb", "Ikke fordelt på parter");
        assertThat(send(read, "bogfoer", Map.of()).text()).contains("Filen er bogført: 1 post.");
        assertThat(kroner(as("revisor")
                        .get(API + "/projects/" + project + "/balance")
                        .path("committed.amount")))
                .isEqualTo("1500.00");

        assertThat(upload(
                                "aabning",
                                "Projekt;Projektejer;Bevilget;Opgjort pr.\nHjemme først;Morsø;9;31-12-2025\n;Morsø;3;31-12-2025\n")
                        .text())
                .as("an owner is not who has the money")
                .contains("Skriv parten")
                .doesNotContain("Part er læst af kolonnen Projektejer");
    }

    @Test
    void rowsOfAnOpeningThatStateTheSameAreNotAdded() {
        Browser.Page preview = upload(
                "aabning",
                OPENING + "thisted kommune;2022-2023;300;;;31-12-2023;Notat 7\nThisted;2024;9;;;31-12-2023;Notat 7\n");

        assertThat(preview.text())
                .contains("2 bogføres", "2 forkerte", "Rækken oplyser det samme som række 4", "samme som række 2")
                .doesNotContain("Bogfør 2 rækker");
        send(send(preview, "vis", Map.of("udelad", "4")), "bogfoer", Map.of("udelad", "4"));
        assertThat(received("787")).isEqualTo("1000009.00");
    }

    @Test
    void aTableBelowWithOtherHeadingsIsNotRead() {
        Browser.Page preview = upload(
                "tildelinger",
                GOOD + "\nDet er brugt\nKommune;Forbrug;Betalt den;Brev;Periode\nThisted;800;15-01-2024;Brev 9;2024\n");

        assertThat(preview.text())
                .contains("3 bogføres", "3 udeladt", "en anden tabel, der begynder i række 6")
                .contains("Fra række 6 og ned er der en anden tabel");
        assertThat(send(preview, "bogfoer", Map.of()).text()).contains("Filen er bogført: 3 poster");
        assertThat(received("787")).isEqualTo("1234.56");
    }

    @Test
    void rowsBelowAnotherUnitAreWrong() {
        Browser.Page preview = upload(
                "tildelinger",
                "Midler i mio. kr.\n" + HEADINGS.replace(" i kr.", "") + "Thisted;0,3;15-01-2024;Brev 1;2024\n"
                        + "Beløb i t.kr.\nMorsø;250;15-01-2024;Brev 2;2024\n");

        assertThat(preview.text())
                .contains("300.000,00", "siger, at beløbene herfra er i 1.000 kr.")
                .doesNotContain("250.000.000,00 kr.", "Bogfør 1 række");
        assertThat(send(preview, "vis", Map.of("enhed", "MILLION")).text()).doesNotContain("Bogfør 2 rækker");
    }

    @Test
    void whatNoColumnSaysIsSaidOnceForAllRows() {
        Browser.Page preview = upload("tildelinger", "Midler for 2021\nKommune;Tildelt\nThisted;70\nMorsø;30,5\n");

        assertThat(preview.text())
                .contains("Det er ikke fundet i filen: Modtaget den.", "Samme for alle linjer")
                .contains("Periode er læst af titlen: 2021.", "value=\"Regnearket tal " + cooperation + ".csv\"");
        assertThat(send(preview, "vis", Map.of("samme-dato", "31-02-2022")).text())
                .contains("er ikke en dato", "felt-samme-dato-fejl", "31-02-2022");
        Browser.Page said = send(preview, "vis", Map.of("samme-dato", "01-02-2022"));
        assertThat(said.text())
                .contains("2 bogføres", "70,00 kr.", "30,50 kr.", ">2021</span></td>", ">01-02-2022</span></td>")
                .contains("Periode er læst af titlen: 2021.");

        send(said, "bogfoer", Map.of());

        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.period", everyItem(equalTo("2021")))
                .body("items.countsFrom", everyItem(equalTo("2022-02-01")))
                .body("items.reference", everyItem(equalTo("Regnearket tal " + cooperation + ".csv")));
    }

    @Test
    void theDayOfAnOpeningIsReadOfItsTitle() {
        assertThat(upload("aabning", "Opgørelse pr. 30. juni 2021\nKommune;Modtaget\nThisted;5\n")
                        .text())
                .contains("1 bogføres", "Opgjort pr. er læst af titlen: 30-06-2021", "Kilde er filen selv")
                .contains("datoens år bruges", ">2021</span></td>");
    }

    @Test
    void titlesThatNameSeveralPeriodsAreAskedAbout() {
        Browser.Page preview = upload(
                "tildelinger", "Tildelt 2021 (vedtaget i 2020)\nKommune;Tildelt;Modtaget den\nThisted;70;03-01-2022\n");

        assertThat(preview.text())
                .contains("nævner flere perioder (2021 og 2020)")
                .doesNotContain("Bogfør 1 række");
        assertThat(send(preview, "vis", Map.of("samme-periode", "2021")).text())
                .contains("Bogfør 1 række", ">2021</span></td>");
    }

    private byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String name : List.of("2021", "2022", "Om tallene")) {
                XSSFSheet sheet = workbook.createSheet(name);
                Row heading = sheet.createRow(0);
                heading.createCell(0).setCellValue(name.startsWith("2") ? "Kommune" : "Tallene er fra juni");
                if (name.startsWith("2")) {
                    heading.createCell(1).setCellValue("Tildelt");
                    heading.createCell(2).setCellValue("Modtaget den");
                    Row row = sheet.createRow(1);
                    row.createCell(0).setCellValue("Thisted");
                    row.createCell(1).setCellValue(Integer.parseInt(name));
                    row.createCell(2).setCellValue("04-05-2023");
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void anEmptyFormAsksToBeFilledInAndItsExampleIsNeverOffered() {
        byte[] form = new SheetForm(kinds.find("tildelinger").orElseThrow().fields(cooperation)).xlsx();
        String id = as("oekonomi")
                .contentType("application/octet-stream")
                .body(form)
                .post(API + "/sheet-imports?kind=tildelinger&name=skema.xlsx&cooperation=" + cooperation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(browser.open("/midler/regneark/" + id).text())
                .contains("Skemaet er ikke udfyldt. Skriv dine linjer i arket Udfyld")
                .doesNotContain("<option value=\"Eksempel\"", "Det har Eksempel");
    }

    @Test
    void eachSheetOfAFileIsReadAsItsYearAndPostedOnce() throws IOException {
        byte[] file = workbook();
        String path = API + "/sheet-imports?kind=tildelinger&name=ark.xlsx&cooperation=" + cooperation;
        List<String> ids = new ArrayList<>();
        for (String year : List.of("2021", "2022")) {
            String id = as("oekonomi")
                    .contentType("application/octet-stream")
                    .body(file)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String one = API + "/sheet-imports/" + id;
            String number = as("oekonomi")
                    .get(one + "/preview")
                    .then()
                    .body("sheet", equalTo(year))
                    .body("rows.cells.periode", equalTo(List.of(year)))
                    .body("rows.cells.reference", equalTo(List.of("Regnearket ark.xlsx, arket " + year)))
                    .extract()
                    .path("number");
            as("oekonomi")
                    .contentType("application/json")
                    .body(Map.of("preview", number))
                    .post(one + "/posting")
                    .then()
                    .statusCode(200);
            ids.add(id);
        }
        as("oekonomi")
                .contentType("application/octet-stream")
                .body(file)
                .post(path)
                .then()
                .statusCode(200)
                .body("id", isIn(ids));
        assertThat(received("787")).isEqualTo("4043.00");
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.period", containsInAnyOrder("2021", "2022"));
    }

    @Test
    void twoAnswersOfOnePartyForTheSameYearsContradictEachOther() {
        Browser.Page preview = upload(
                "overfoerselssvar",
                "Part;Fra;Til;Svar;Beløb;Besluttet den;Kilde\nThisted;2022;2023;Ja;4,00;10-01-2023;Sag 1\n"
                        + "Morsø;2022;2023;Nej;;10-01-2023;Sag 1\nThisted;2022;2023;Nej;;11-01-2023;Sag 2\n");

        assertThat(preview.text()).contains("Samme for alle linjer", "Kom som", "Svaret den");
        Browser.Page said = send(preview, "vis", Map.of("samme-hvordan", "mail", "samme-kom", "12-01-2023"));
        assertThat(said.text())
                .contains("1 bogføres", "2 forkerte", "Rækken og række 4 er svar", "Rækken og række 2 er svar");
        Browser.Page receipt = send(send(said, "vis", Map.of("udelad", "4")), "bogfoer", Map.of("udelad", "4"));
        assertThat(receipt.text()).contains("Filen er bogført: 2 poster");
    }

    @Test
    void anAnswerThatIsRegisteredIsNotPostedBesideItself() {
        String headings = "Part;Fra;Til;Svar;Beløb;Svaret den;Kilde;Kom som;Kom den\n";
        send(
                upload("overfoerselssvar", headings + "Thisted;2022;2023;Nej;;10-01-2023;Sag 1;mail;11-01-2023\n"),
                "bogfoer",
                Map.of());

        Browser.Page preview = upload(
                "overfoerselssvar",
                headings
                        + "Thisted;2022;2023;Ja;4,00;12-01-2023;Sag 2;mail;12-01-2023\n"
                        + "Morsø;2022;2023;Nej;;10-01-2023;Sag 3;mail;11-01-2023\n");

        assertThat(preview.text())
                .contains("1 bogføres", "1 forkert", "Partens svar om overførsel fra 2022 til 2023 er registreret");
        Browser.Page receipt = send(send(preview, "vis", Map.of("udelad", "2")), "bogfoer", Map.of("udelad", "2"));
        assertThat(receipt.text()).contains("Filen er bogført: 1 post");
    }

    @Test
    void whatAnOpeningContainsIsKeptAndCountedApart() {
        send(upload("aabning", OPENING), "bogfoer", Map.of());
        Browser.Page preview = upload(
                "tildelinger",
                HEADINGS + "Thisted;10;02-02-2023;Brev 11;2022-2023\nThisted;20;02-02-2024;Brev 12;2024\n");

        assertThat(preview.text())
                .contains("1 bogføres", "1 gemmes, men bogføres ikke igen", "Indeholdt i åbningen, bogføres ikke igen")
                .contains("I alt bogføres 20,00 kr.");
        assertThat(send(preview, "bogfoer", Map.of()).text())
                .contains("Filen er bogført: 2 poster", "1 af dem er indeholdt i åbningen");
    }

    @Test
    void spendingBeyondWhatWasReceivedIsSaidBeforeAndAfter() {
        send(upload("tildelinger", HEADINGS + "Thisted;100;02-02-2024;Brev 21;2024\n"), "bogfoer", Map.of());
        Browser.Page preview = upload(
                "bilag", "Part;Beløb;Betalt den;Bilagsnummer\nThisted;90;01-03-2024;31\nThisted;45;02-03-2024;32\n");

        assertThat(preview.text())
                .contains("2 bogføres", "Bogføres, selv om der er anvendt 35,00 kr. mere, end der er modtaget.");
        assertThat(send(preview, "bogfoer", Map.of()).text())
                .contains("Thisted, 2024: Bogført, selv om der er anvendt 35,00 kr. mere");
    }

    @Test
    void anOpeningThatSpendsMoreThanItReceivesSaysSo() {
        assertThat(upload(
                                "aabning",
                                "Kommune;Pulje;Modtaget;Anvendt;Opgjort pr.;Kilde\nThisted;2021;50;80;31-12-2021;Notat\n")
                        .text())
                .contains("1 bogføres", "2021: der er anvendt 30,00 kr. mere, end der er modtaget");
    }

    @Test
    void aRemainderOfAnOpeningThatDoesNotFollowIsToldOf() {
        assertThat(upload(
                                "aabning",
                                "Kommune;Pulje;Modtaget;Disponeret;Ikke disponeret;Opgjort pr.;Kilde\nThisted;2021;50;30;25;31-12-2021;Notat\nMorsø;2021;50;30;20;31-12-2021;Notat\n")
                        .text())
                .containsOnlyOnce("Der står 25,00 kr., men Modtaget minus Disponeret er 20,00 kr.");
    }

    @Test
    void rowsOfAnotherDayAreNoPartOfTheOpening() {
        Browser.Page preview = upload(
                "aabning", OPENING + "Thisted;2024;7;;;01-02-2024;Notat 8\n" + "Thisted;2024;;;;31-12-2023;Notat 7\n");

        assertThat(preview.text())
                .contains("2 bogføres", "2 forkerte", "En fil er én åbning", "Rækken har intet beløb")
                .doesNotContain("Bogfør 2 rækker");
    }

    @Test
    void answersOnCarryingOverBookWhatTheyStateAndNothingElse() {
        posting(
                        "oekonomi",
                        Map.of(
                                "party",
                                "787",
                                "amount",
                                Ordered.money("500.00"),
                                "receivedOn",
                                "2024-01-15",
                                "reference",
                                "Brev 1"))
                .post(API + "/cooperations/" + cooperation + "/allotment-notes")
                .then()
                .statusCode(201);
        String headings = "Part;Fra;Til;Svar;Beløb;Svaret den;Kilde;Kom som;Kom den\n";
        Browser.Page preview = upload(
                "overfoerselssvar",
                headings
                        + "Thisted;2024;2025;Ja;200,00;10-01-2025;Sag 1;mail;11-01-2025\n"
                        + "Morsø;2024;2025;ikke oplyst;;10-01-2025;Sag 2;møde;11-01-2025\n"
                        + "Hele klyngen;2024;2023;måske;;10-01-2025;Sag 3;due;11-01-2025\n"
                        + "Thisted;2024;2025;Nej;5;10-01-2025;Sag 4;;\n");

        assertThat(preview.text())
                .contains("2 bogføres", "2 forkerte", "I alt bogføres 200,00 kr.")
                .contains(
                        "Hver part svarer for sig", "hverken Ja, Nej eller Ikke oplyst", "&quot;due&quot; kendes ikke")
                .contains("Skriv kun et beløb, når parten overfører");
        Browser.Page without = send(preview, "udelad", Map.of());
        Browser.Page receipt = send(without, "bogfoer", Map.of("udelad", "4-5"));

        assertThat(receipt.text()).contains("Filen er bogført: 2 poster");
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.findAll { it.kind == 'carry-over-answer' }.state", containsInAnyOrder("booked", "noted"));
        browser.submit(path(receipt) + "/tilbagefoer", "begrundelse=Forkert");
        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .body("items.findAll { it.kind == 'carry-over-answer' }.state", everyItem(equalTo("reversed")));
    }

    private static RequestSpecification file() {
        return as("oekonomi").contentType("application/octet-stream").body(GOOD.getBytes(UTF_8));
    }

    @Test
    void allOfItGoesByApiToo() {
        String path = API + "/sheet-imports?cooperation=" + cooperation + "&name=tal.csv&kind=";
        String id = file().post(path + "tildelinger")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        file().post(path + "tildelinger").then().statusCode(200).body("id", equalTo(id));
        file().post(path + "ukendt").then().statusCode(422);
        String one = API + "/sheet-imports/" + id;

        as("oekonomi")
                .get(one + "/preview")
                .then()
                .body("counts.fresh", equalTo(3))
                .body("rows[2].cells.part", equalTo("Ikke fordelt på parter (i filen: Hele klyngen)"));
        String number = as("oekonomi")
                .contentType("application/json")
                .body(Map.of("columns", Map.of("periode", -1), "leftOut", List.of(4)))
                .put(one + "/reading")
                .then()
                .statusCode(200)
                .body("counts.fresh", equalTo(2))
                .body("counts.leftOut", equalTo(1))
                .body("fields.find { it.code == 'periode' }.column", nullValue())
                .extract()
                .path("number");
        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("preview", "1-ukendt"))
                .post(one + "/posting")
                .then()
                .statusCode(409);
        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("preview", number))
                .post(one + "/posting")
                .then()
                .statusCode(200)
                .body("state", equalTo("posted"));
        assertThat(received("787")).isEqualTo("1234.56");
        as("oekonomi")
                .get(API + "/sheet-imports?limit=1&cooperation=" + cooperation)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("next", nullValue());
        as("revisor").get(one).then().statusCode(404);
        as("oekonomi")
                .contentType("application/json")
                .body(Map.of("reason", "Forkert fil"))
                .post(one + "/reversal")
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"));
        assertThat(received("787")).isIn("null", "0.00");
        as("oekonomi").get(one + "/preview").then().statusCode(409);
    }
}

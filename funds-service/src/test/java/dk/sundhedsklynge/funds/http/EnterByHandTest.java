package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that is typed on pages: previewed, entered once, corrected and taken back, with all of it kept. */
@QuarkusTest
class EnterByHandTest {
    @Inject
    Database database;

    @Inject
    ApplyEffects apply;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private String cooperation = "";
    private Browser browser;

    @BeforeEach
    void aSecretaryIsSignedIn() {
        cooperation = Known.cooperation(database);
        browser = new Browser(site, RestAssured.port);
        browser.signIn("/midler", "sekretariat");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        Browser.Page page =
                send("registrer/bilag", Map.of("part", "787", "beloeb", "mange penge", "kilde", "Faktura 7"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains("Skriv beløbet i kroner, for eksempel 1.234,56", "Skriv, hvilken dag der er betalt")
                .contains("value=\"mange penge\"", "value=\"Faktura 7\"");
        assertThat(notes().getList("items")).isEmpty();
    }

    @Test
    void aVoucherShowsWhatItDoesAndIsEnteredOnceHoweverOftenItIsSent() {
        Map<String, String> voucher = voucher("Faktura 8", "250,50");

        Browser.Page preview = send("registrer/bilag", voucher);
        assertThat(preview.text()).contains("Det sker, når du registrerer", "Thisted, 2025", "250,50");
        assertThat(notes().getList("items")).isEmpty();

        Map<String, String> booked = with(voucher, "trin", "bogfoer");
        assertThat(send("registrer/bilag", booked).text()).contains("Faktura 8", "Registreret");
        send("registrer/bilag", booked);

        assertThat(notes().getList("items.reference")).containsExactly("Faktura 8");
        assertThat(notes().getString("items[0].enteredByName")).isNotBlank();
    }

    @Test
    void whatWasChangedAfterItWasShownIsShownAgainBeforeItIsBooked() {
        Map<String, String> sent = voucher("Faktura 8", "250,50");
        Map<String, String> seen = with(sent, "vist", shown(send("registrer/bilag", sent)));

        Browser.Page changed = send("registrer/bilag", with(with(seen, "beloeb", "250,51"), "trin", "bogfoer"));

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text())
                .contains("Du har ændret noget, siden du så, hvad der sker", "Se det nye, og registrér igen.")
                .contains("Det sker, når du registrerer", "250,51");
        assertThat(notes().getList("items")).isEmpty();

        entered("registrer/bilag", with(with(seen, "beloeb", "250,51"), "vist", shown(changed)));
        String note = "/midler/noter/" + notes().getString("items[0].id");
        Map<String, String> correction = with(with(seen, "beloeb", "70"), "begrundelse", "Tastefejl");
        correction.put("vist", shown(browser.submit(note + "/ret", fields(correction))));
        correction.put("trin", "bogfoer");
        Browser.Page other = browser.submit(note + "/ret", fields(with(correction, "kilde", "Faktura 9")));
        assertThat(other.text()).contains("Se det nye, og ret igen.", "Faktura 9");
        assertThat(notes().getList("items")).hasSize(1);
        assertThat(browser.submit(note + "/ret", fields(with(correction, "begrundelse", "Tastefejl i beløbet")))
                        .text())
                .as("the reason is no part of what was shown")
                .contains("Det, der er rettet", "70,00 kr.");
    }

    /** What a page says of the preview that it shows. */
    private static String shown(Browser.Page preview) {
        return preview.text().replaceAll("(?s).*name=\"vist\" value=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void aVoucherThatLooksLikeAnotherIsAskedAboutBeforeItIsBookedTwice() {
        send("registrer/bilag", with(voucher("Faktura 9", "10,00"), "trin", "bogfoer"));
        Map<String, String> again = with(voucher("Faktura 9", "10,00"), "trin", "bogfoer");

        assertThat(send("registrer/bilag", again).text()).contains("Bilaget ligner et, der er registreret");
        assertThat(notes().getList("items")).hasSize(1);

        send("registrer/bilag", with(again, "alligevel", "ja"));
        assertThat(notes().getList("items")).hasSize(2);
    }

    @Test
    void anAllotmentThatIsThereAlreadyIsAskedAboutWhateverItsLabelIsSpelledLike() {
        Map<String, String> first = Map.of(
                "part",
                "ingen",
                "betegnelse",
                "Kommunerne",
                "beloeb",
                "100,00",
                "dato",
                "01-02-2023",
                "kilde",
                "Brev 1");
        entered("registrer/tildeling", first);
        Map<String, String> again = new LinkedHashMap<>(first);
        again.put("betegnelse", "kommunerne");

        assertThat(send("registrer/tildeling", with(again, "trin", "bogfoer")).text())
                .contains("Det ligner noget, der er registreret", "Brev 1");
        send("registrer/tildeling", with(with(again, "trin", "bogfoer"), "alligevel", "ja"));

        assertThat(notes().getList("items.label")).containsExactly("Kommunerne", "Kommunerne");
    }

    @Test
    void whatTheContractRefusesTheFormRefusesToo() {
        Map<String, String> note = Map.of(
                "part",
                "ingen",
                "betegnelse",
                "x".repeat(101),
                "beloeb",
                "1,234.50",
                "dato",
                "01-02-2023",
                "kilde",
                "B",
                "periode",
                "2023-2022");

        assertThat(send("registrer/tildeling", with(note, "trin", "bogfoer")).text())
                .contains("Skriv puljens første år først", "komma før ørerne", "felt-betegnelse-fejl");
        assertThat(notes().getList("items")).isEmpty();
    }

    @Test
    void whoAnswersForAPartyIsToldToSayHowTheAnswerCame() {
        assertThat(browser.open("/midler/" + cooperation + "/registrer/overfoersel")
                        .text())
                .contains("Du registrerer for parten")
                .doesNotContain("Parten registrerer selv", "Hvordan svaret kom <span class=\"light\">");
    }

    @Test
    void twoLinesOfAnOpeningThatStateTheSameAreNotAdded() {
        Map<String, String> opening = new LinkedHashMap<>();
        opening.put("dato", "31-12-2022");
        opening.put("kilde", "Oversigt");
        opening.put("linjer", "3");
        opening.put("part-0", "787");
        opening.put("periode-0", "2022");
        opening.put("spent-0", "70,00");
        opening.put("part-1", "787");
        opening.put("periode-1", "2022");
        opening.put("received-1", "900,00");
        opening.put("part-2", "787");
        opening.put("periode-2", "2022");
        opening.put("spent-2", "80,00");

        assertThat(send("registrer/aabning", opening).text())
                .contains("Linje 1 og 3 har samme part, periode og projekt", "felt-spent-0-fejl", "felt-spent-2-fejl")
                .doesNotContain("felt-received-1-fejl");
        opening.put("spent-2", "");
        assertThat(send("registrer/aabning", opening).text()).contains("Det sker, når du registrerer");

        Map<String, Object> spent =
                Map.of("quantity", "spent", "party", "787", "amount", Map.of("amount", 70, "currency", "DKK"));
        posting("oekonomi", Map.of("asOf", "2022-12-31", "reference", "Oversigt", "lines", List.of(spent, spent)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(400)
                .body("detail", containsString("Linje 1 har samme størrelse, part, periode og projekt"));
    }

    @Test
    void anOpeningIsTypedWithoutAnyMinutesAndWhatItDoesNotStateIsUnknown() {
        Map<String, String> opening = new LinkedHashMap<>();
        opening.put("dato", "31-12-2023");
        opening.put("kilde", "Regnskab 2023");
        opening.put("linjer", "3");
        opening.put("part-0", "787");
        opening.put("periode-0", "2022-2023");
        opening.put("received-0", "1.608.000,00");
        opening.put("committed-0", "380.680");
        opening.put("part-1", "773");
        opening.put("periode-1", "2022");
        opening.put("committed-1", "5.000");
        opening.put("uncommitted-1", "7.000");
        opening.put("part-2", "1081");
        opening.put("periode-2", "2023");
        opening.put("spent-2", "100");

        assertThat(send("registrer/aabning", opening).text()).contains("Det sker, når du registrerer", "1.608.000,00");
        assertThat(send("registrer/aabning", with(opening, "trin", "bogfoer")).text())
                .contains("Regnskab 2023", "I kraft");
        assertThat(send("registrer/aabning", with(opening, "dato", "30-12-2023"))
                        .text())
                .contains("Den træder i stedet for åbningen pr. 31. december 2023.");
        assertThat(send("registrer/aabning", with(opening, "dato", "01-01-2024"))
                        .text())
                .doesNotContain("træder i stedet");

        as("revisor")
                .get(API + "/cooperations/" + cooperation + "/balance")
                .then()
                .body("total.received", nullValue())
                .body("total.unknown.find { it.figure == 'received' }.atLeast.amount", equalTo(1608000.0f))
                .body("total.unknown.find { it.figure == 'received' }.missing.party", hasItem("1081"))
                .body("parties.find { it.party == '787' }.figures.uncommitted.amount", equalTo(1227320.0f))
                .body("parties.find { it.party == '773' }.figures.received", nullValue())
                .body("parties.find { it.party == '773' }.figures.uncommitted.amount", equalTo(7000.0f))
                .body("parties.find { it.party == '773' }.figures.restsStatedOn", equalTo("2023-12-31"))
                .body("parties.find { it.party == '1081' }.figures.unspent", nullValue())
                .body("parties.find { it.party == '1081' }.figures.spent.amount", equalTo(100.0f))
                .body("parties.find { it.party == '1081' }.figures.committed", nullValue())
                .body("parties.find { it.party == '787' }.figures.spent", nullValue())
                .body("parties.find { it.party == '787' }.figures.unspent", nullValue())
                .body("total.spent", nullValue())
                .body("total.unknown.find { it.figure == 'spent' }.atLeast.amount", equalTo(100.0f))
                .body("total.unknown.find { it.figure == 'committed' }.missing.party", contains("1081"));
        assertThat(browser.open("/midler").text())
                .contains("mindst 1.608.000,00", "mindst 100,00", "ikke oplyst")
                .containsPattern(
                        "<a href=\"/midler/posteringer\\?[^\"]*tal=modtaget[^\"]*\">mindst 1\\.608\\.000,00</a>")
                .contains("disponeret for Region Nordjylland (2023)", "i kr. pr. ");
    }

    @Test
    void anAnswerWithoutAnAmountBooksNothingUntilItIsStated() {
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 1"));
        Map<String, String> answer = new LinkedHashMap<>(Map.of(
                "part", "787", "periode", "2023", "til", "2024", "svar", "YES", "dato", "10-01-2024", "kilde", "Mail"));

        assertThat(send("registrer/overfoersel", with(answer, "trin", "bogfoer"))
                        .text())
                .contains("hvordan partens svar kom");
        answer.put("hvordan", "MAIL");
        answer.put("modtaget", "11-01-2024");
        Browser.Page page = entered("registrer/overfoersel", answer);
        assertThat(page.text())
                .contains(
                        "Noteret, bogfører intet",
                        "registreret af sekretariatet for Thisted; svaret kom 11. januar 2024 (mail)");
        assertThat(balance("787").getFloat("figures.carriedOver.amount")).isZero();

        String id = notes().getString("items.find { it.kind == 'carry-over-answer' }.id");
        Map<String, String> stated = with(with(answer, "beloeb", "60,00"), "begrundelse", "Beløbet er oplyst");
        Browser.Page corrected =
                browser.submit("/midler/noter/" + id + "/ret", fields(with(stated, "trin", "bogfoer")));

        assertThat(corrected.text()).contains("Bogført", "60,00 kr.", "Beløbet er oplyst", "Rettet fra", "ikke oplyst");
        assertThat(balance("787").getFloat("figures.carriedOver.amount")).isEqualTo(60);
        assertThat(notes().getList("items.findAll { it.kind == 'carry-over-answer' }.state"))
                .map(Object::toString)
                .containsExactlyInAnyOrder("booked", "reversed");
    }

    @Test
    void thatNothingWasReceivedIsTypedAsAnAllotmentOfNothing() {
        Map<String, String> nothing =
                Map.of("part", "787", "beloeb", "0", "dato", "01-02-2024", "kilde", "Brev 0", "periode", "2024");
        entered("registrer/bilag", with(voucher("Faktura 1", "40,00"), "periode", "2024"));

        assertThat(send("registrer/tildeling", nothing).text())
                .contains("Det oplyser, at der intet er modtaget for 2024", "Thisted, 2024");
        assertThat(entered("registrer/tildeling", nothing).text()).contains("Noteret, bogfører intet", "0,00 kr.");
        assertThat(balance("787").getFloat("figures.received.amount")).isZero();
        assertThat(balance("787").getFloat("figures.unspent.amount")).isEqualTo(-40);

        assertThat(send("registrer/tildeling", with(nothing, "beloeb", "-1")).text())
                .contains("Skriv beløbet uden fortegn", "felt-beloeb-fejl");
    }

    @Test
    void aNoSaysWhatBecomesOfTheMoney() {
        Map<String, String> answer = Map.of(
                "part",
                "787",
                "periode",
                "2023",
                "til",
                "2024",
                "svar",
                "NO",
                "dato",
                "10-01-2024",
                "kilde",
                "Mail",
                "hvordan",
                "MAIL",
                "modtaget",
                "10-01-2024");

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("Et nej flytter ingen penge. Hvad der er tilbage for 2023, er ikke oplyst")
                .doesNotContain("før beløbet er oplyst");

        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 1"));
        entered("registrer/bilag", with(with(voucher("Faktura 1", "40,00"), "dato", "01-03-2023"), "periode", "2023"));

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("Et nej flytter ingen penge. 60,00 kr., der ikke er anvendt, bliver stående for 2023");
    }

    @Test
    void aYesToMoreThanTheLedgerKnowsOfIsToldWithBothAmounts() {
        Map<String, String> answer = Map.of(
                "part",
                "787",
                "periode",
                "2023",
                "til",
                "2024",
                "svar",
                "YES",
                "dato",
                "10-01-2024",
                "kilde",
                "Mail",
                "hvordan",
                "MAIL",
                "modtaget",
                "10-01-2024",
                "beloeb",
                "12.345,67");
        entered(
                "registrer/tildeling",
                Map.of("part", "773", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 1"));

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("Bogføres, fordi parten har svaret det. Hvad den har modtaget, er ikke oplyst.");

        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 2"));
        assertThat(send("registrer/overfoersel", answer).text())
                .contains(
                        "regnskabet kender kun 100,00 kr., som den kan overføre af. Hvad den har anvendt, er ikke oplyst")
                .doesNotContain("der ikke er anvendt.", "−12.245,67");
        entered("registrer/bilag", with(with(voucher("Faktura 1", "100,01"), "dato", "01-03-2023"), "periode", "2023"));

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("Den overfører 12.345,67 kr., og regnskabet viser −0,01 kr., der ikke er anvendt.");
    }

    @Test
    void anAnswerThatTakesWhatIsCommittedIsAskedAboutWhileNobodySaysWhatWasSpent() {
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab 2023"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2023", "received-0", "100,00", "committed-0", "60,00"));
        entered("registrer/aabning", opening);
        Map<String, String> answer = new LinkedHashMap<>(Map.of("part", "787", "periode", "2023", "til", "2024"));
        answer.putAll(Map.of("svar", "YES", "beloeb", "50,00", "dato", "10-01-2024", "kilde", "Mail"));
        answer.putAll(Map.of("hvordan", "MAIL", "modtaget", "10-01-2024"));

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("Ikke disponeret bliver −10,00 kr. for 2023. Hvad parten har anvendt, er ikke oplyst");
        assertThat(send("registrer/overfoersel", with(answer, "beloeb", "40,00"))
                        .text())
                .doesNotContain("Ikke disponeret bliver");
    }

    @Test
    void anOpeningNamesWhatItLeavesOutOfTheSumsAndASecondOneLeadsToTheFirst() {
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100.000,55", "dato", "01-03-2022", "kilde", "TN-1"));
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "200.000,45", "dato", "01-03-2024", "kilde", "TN-2"));
        Map<String, String> opening = Map.of(
                "dato",
                "31-12-2024",
                "kilde",
                "Regnskab",
                "part-0",
                "787",
                "periode-0",
                "2023",
                "received-0",
                "1.234.567,89");

        String preview = send("registrer/aabning", opening).text();

        assertThat(preview)
                .contains("1 anden postering bogføres anderledes.")
                .contains(
                        "Tildelingen 1. marts 2022 (Thisted, 2022) på 100.000,55 kr. er bogført, og bogføres ikke længere")
                .contains("har ingen tal for 2022", "/midler/noter/")
                .doesNotContain("200.000,45 kr. er bogført");
        entered("registrer/aabning", opening);
        assertThat(browser.open("/midler").text())
                .contains(
                        "1 registrering fra før åbningens dag er ikke talt med her.",
                        "/midler/noter?tilstand=contained");

        String second =
                send("registrer/aabning", with(opening, "dato", "31-12-2025")).text();

        String first = notes().getString("items.find { it.kind == 'opening' }.id");
        assertThat(second)
                .contains("Åbningen pr. 31. december 2024 gælder allerede.", "/midler/noter/" + first + "/ret")
                .doesNotContain("Træk denne åbning tilbage", "value=\"bogfoer\"");
    }

    @Test
    void anAnswerCannotHaveComeBeforeItWasGiven() {
        Map<String, String> answer = Map.of(
                "part",
                "787",
                "periode",
                "2023",
                "til",
                "2024",
                "svar",
                "NO",
                "dato",
                "10-01-2024",
                "kilde",
                "Mail",
                "hvordan",
                "MAIL",
                "modtaget",
                "09-01-2024");

        assertThat(send("registrer/overfoersel", answer).text())
                .contains("felt-modtaget-fejl", "Svaret er givet den 10. januar 2024 og kan ikke være kommet før");
    }

    @Test
    void moreThanWasReceivedCanBeGrantedBeforeAnOpening() {
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab 2023"));
        opening.put("part-0", "787");
        opening.put("periode-0", "2023");
        opening.put("received-0", "5,00");
        opening.put("uncommitted-0", "-1,00");

        assertThat(send("registrer/aabning", opening).text()).contains("Det sker, når du registrerer");
        assertThat(send("registrer/aabning", with(with(opening, "received-0", "fem"), "part-0", ""))
                        .text())
                .as("the list above the form says which row and field")
                .contains(
                        "<a href=\"#felt-received-0\">Linje 1, modtaget: Skriv beløbet i kroner",
                        "<a href=\"#felt-part-0\">Linje 1, part: Vælg parten");
        assertThat(send("registrer/aabning", with(opening, "received-0", "-5,00"))
                        .text())
                .contains("felt-received-0-fejl");
    }

    @Test
    void whatIsTakenBackStaysWithTheReason() {
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 2"));
        String note = "/midler/noter/" + notes().getString("items[0].id");

        assertThat(browser.open(note).text())
                .contains("Vis, hvad der sker, når det tilbageføres")
                .doesNotContain("name=\"begrundelse\"");
        assertThat(browser.open(note + "?tilbagefoer=ja").text())
                .contains("Det sker, når du tilbagefører", "Thisted, 2023", "100,00", "name=\"begrundelse\"");
        assertThat(browser.submit(note + "/tilbagefoer", fields(Map.of("begrundelse", "")))
                        .text())
                .contains("Skriv, hvorfor det tilbageføres", "Det sker, når du tilbagefører");
        assertThat(browser.submit(note + "/tilbagefoer", fields(Map.of("begrundelse", "Forkert part")))
                        .text())
                .contains("Tilbageført", "Forkert part");
        assertThat(notes().getString("items[0].reversalReason")).isEqualTo("Forkert part");
        assertThat(browser.open("/midler/noter?tilstand=reversed&sorter=-beloeb")
                        .text())
                .contains("Brev 2", "Viser 1-");
        assertThat(browser.open("/midler/noter?q=BREV+2").text()).contains("Brev 2", "name=\"q\" value=\"BREV 2\"");
        assertThat(browser.open("/midler/noter?q=Brev+nummer+tusind").text())
                .contains("Ingen registreringer passer til det valgte");
        assertThat(browser.open("/midler/noter.csv").text()).contains("Brev 2;Tilbageført");
    }

    @Test
    void whatWasJustRegisteredIsUndoneByOnePress() {
        Browser.Page entered = entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 5"));
        String note = "/midler/noter/" + notes().getString("items[0].id");
        assertThat(entered.text()).contains("<form method=\"post\" action=\"" + note + "/fortryd\">");

        assertThat(browser.submit(note + "/fortryd", "").text())
                .contains("Fortrudt.", "Tilbageført", "Fortrudt lige efter registreringen");
        assertThat(browser.submit(note + "/fortryd", "").text()).contains("Fortrudt.");
        assertThat(balance("787").getMap("figures.received")).isNull();
    }

    @Test
    void aCorrectionThatIsSentTwiceIsMadeOnceAndALateOneIsCompared() {
        Map<String, String> brev = Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 6");
        entered("registrer/tildeling", brev);
        String note = "/midler/noter/" + notes().getString("items[0].id");
        Map<String, String> correction = new LinkedHashMap<>(brev);
        correction.putAll(Map.of("beloeb", "150,00", "begrundelse", "Tastefejl", "trin", "bogfoer"));
        correction.put("_engang", UUID.randomUUID().toString());

        assertThat(browser.submit(note + "/ret", fields(correction)).text()).contains("150,00 kr.");
        assertThat(browser.submit(note + "/ret", fields(correction)).text()).contains("150,00 kr.", "Rettet fra");
        assertThat(notes().getList("items")).hasSize(2);

        assertThat(browser.open(note + "/ret").text()).contains("Registreringen er rettet siden", "value=\"150,00\"");
        assertThat(browser.open(note).text()).contains("<span class=\"badge badge-plain\">ændret</span>");
        Browser.Page late = browser.submit(
                note + "/ret",
                fields(with(
                        with(correction, "beloeb", "175,5"),
                        "_engang",
                        UUID.randomUUID().toString())));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Registreringen er rettet, siden du så den", "Registreret den")
                .contains("<th scope=\"row\">Beløb i kr.</th><td>175,50</td><td>150,00</td>")
                .doesNotContain("<th scope=\"row\">Dato</th>")
                .contains("value=\"175,5\"");
        String newest = late.text().replaceAll("(?s).*action=\"(/midler/noter/[^\"]+/ret)\".*", "$1");
        assertThat(browser.submit(newest, fields(with(correction, "beloeb", "175,5")))
                        .text())
                .contains("175,50 kr.");
    }

    @Test
    void whatIsTypedInAnOpeningIsKeptAsADraftAndTakenUpAgain() {
        String form = "/midler/" + cooperation + "/registrer/aabning";
        browser.submitJson("/midler/kladde", """
                {"form": "%s", "fields": {"kilde": ["Notat"], "received-0": ["12,00"], "part-0": ["787"], "dato": [""]}}""".formatted(form));

        assertThat(browser.open(form).text()).contains("Du har en kladde", "I kladden: Notat");
        String taken = browser.submit("/midler/kladde/brug", fields(Map.of("form", form, "tilbage", form)))
                .text();
        assertThat(taken).contains("står i felterne", "name=\"received-0\" value=\"12,00\"", "value=\"Notat\"");
    }

    @Test
    void everyRowThatWasAddedComesBackWithTheDraft() {
        String form = "/midler/" + cooperation + "/registrer/aabning";
        Map<String, String> typed = new LinkedHashMap<>(Map.of("kilde", "Notat", "linjer", "7", "trin", "flere"));
        typed.put("received-6", "60,00");
        String longer = browser.submit(form, fields(typed)).text();
        assertThat(longer).contains("name=\"part-10\"", "name=\"received-6\" value=\"60,00\"");
        assertThat(browser.open(form).text()).doesNotContain("name=\"part-7\"");
        // A browser keeps what is typed, and not the number of rows, which is hidden.
        browser.submitJson("/midler/kladde", """
                {"form": "%s", "fields": {"kilde": ["Notat"], "part-6": [""], "received-6": ["60,00"],
                 "part-10": ["773"], "received-10": ["11,00"], "betegnelse-10": ["Sidste række"]}}""".formatted(form));

        assertThat(browser.open(form).text())
                .contains(
                        "name=\"part-10\"",
                        "I kladden: 11,00<",
                        "I kladden: Sidste række<",
                        "I kladden: Morsø Kommune<");
        String taken = browser.submit("/midler/kladde/brug", fields(Map.of("form", form, "tilbage", form)))
                .text();
        assertThat(taken)
                .contains(
                        "name=\"linjer\" value=\"11\"",
                        "name=\"received-6\" value=\"60,00\"",
                        "name=\"received-10\" value=\"11,00\"",
                        "value=\"Sidste række\"")
                .doesNotContain("name=\"part-11\"");

        typed.put("linjer", "11");
        typed.put("received-10", "12,00");
        assertThat(browser.submit(form, fields(typed)).text())
                .as("what is sent is newer than the draft that was taken")
                .contains("name=\"received-10\" value=\"12,00\"", "name=\"part-14\"")
                .doesNotContain("value=\"11,00\"", "Din kladde fra");
    }

    @Test
    void aDocumentIsKeptAsItCameAndOnlyEverDownloaded() {
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 3"));
        String note = "/midler/noter/" + notes().getString("items[0].id");

        assertThat(browser.upload(note + "/dokumenter", "svar.pdf", "<script>alert(1)</script>", Map.of())
                        .text())
                .contains("Filen kan ikke vedhæftes");
        Browser.Page page =
                browser.upload(note + "/dokumenter", "svar.eml", "Subject: Svar\r\n\r\nVi overfører.", Map.of());
        assertThat(page.text()).contains("svar.eml");

        String link = page.text().replaceAll("(?s).*href=\"(/midler/noter/[^\"]+/dokumenter/[^\"]+)\".*", "$1");
        Browser.Page document = browser.open(link);
        assertThat(document.text()).contains("Vi overfører.");
        assertThat(document.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("svar.eml");
        assertThat(document.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(database.list(
                        "select 1 from audit where action = 'document-read' and cooperation = ?",
                        row -> row.getInt(1),
                        cooperation))
                .hasSize(1);
        Browser reader = new Browser(site, RestAssured.port);
        reader.signIn("/midler", "laeser");
        assertThat(reader.open(link).status()).isEqualTo(404);
    }

    @Test
    void whoMayNotEnterMoneySeesNoFormAndSendsNone() {
        Browser reader = new Browser(site, RestAssured.port);
        reader.signIn("/midler", "revisor");
        String path = "/midler/" + cooperation + "/registrer/bilag";

        assertThat(reader.open(path).status()).isEqualTo(403);
        assertThat(reader.open("/midler/registrer").status()).isEqualTo(403);
        assertThat(reader.submit(path, fields(with(voucher("Faktura", "1,00"), "trin", "bogfoer")))
                        .status())
                .isEqualTo(403);
        assertThat(browser.open("/midler/findes-ikke/registrer/bilag").status()).isEqualTo(404);
        assertThat(browser.open("/midler/" + cooperation + "/registrer/andet").status())
                .isEqualTo(404);
    }

    @Test
    void aFormThatIsChangedAfterItWasSentIsAnotherNote() {
        Map<String, String> sent = voucher("Faktura 1", "40,00");
        entered("registrer/bilag", sent);
        entered("registrer/bilag", sent);

        Browser.Page changed = send("registrer/bilag", with(with(sent, "beloeb", "250,00"), "trin", "bogfoer"));

        assertThat(changed.text())
                .contains("Formularen er sendt før, og Faktura 1 er registreret", "250,00")
                .doesNotContain(sent.get("noegle"));
        assertThat(notes().getList("items")).hasSize(1);
    }

    @Test
    void theFileOfTheOverviewSaysAsMuchAsThePage() {
        entered(
                "registrer/tildeling",
                Map.of("part", "787", "beloeb", "1.000,00", "dato", "01-02-2023", "kilde", "Brev 1"));
        entered("registrer/bilag", with(voucher("Faktura 1", "40,00"), "part", "773"));
        String shown = "?klynge=" + cooperation;

        assertThat(browser.open("/midler" + shown).text()).contains("mindst 1.000,00", "mindst 40,00");
        assertThat(browser.open("/midler/oversigt.csv" + shown).text())
                .contains(
                        ";I alt;1000,00;;;40,00;;;;"
                                + "Modtaget: mindst, Disponeret: ikke oplyst, Anvendt: mindst, Ikke disponeret: ikke oplyst, Ikke anvendt: ikke oplyst");
    }

    @Test
    void aNoteNamesItsProjectToThoseWhoMayKnowIt() {
        UUID open = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        apply.knowOwner(new ProjectState(open, 1, cooperation, "Faldklinik", "open"));
        apply.knowOwner(new ProjectState(closed, 1, cooperation, "Fortroligt forløb", "closed"));
        apply.order(Ordered.grant(cooperation, "2023-02-05", open, "400.00"));
        entered("registrer/bilag", with(voucher("Faktura 1", "40,00"), "projekt", open.toString()));
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2022", "kilde", "Regnskab 2022"));
        opening.putAll(
                Map.of("part-0", "787", "periode-0", "2022", "committed-0", "7,00", "projekt-0", open.toString()));
        entered("registrer/aabning", opening);
        Map<String, String> ofFund = new LinkedHashMap<>(opening);
        ofFund.putAll(Map.of("kilde", "Fondens regnskab", "midler", ":andre", "andre-midler", "Fonden"));
        ofFund.putAll(
                Map.of("part-1", "773", "periode-1", "2022", "committed-1", "6,55", "projekt-1", closed.toString()));
        entered("registrer/aabning", ofFund);
        String voucher = "/midler/noter/" + notes().getString("items.find { it.kind == 'voucher' }.id");
        String position = "/midler/noter/" + notes().getString("items.find { it.reference == 'Regnskab 2022' }.id");
        String closedToo = "/midler/noter/" + notes().getString("items.find { it.reference == 'Fondens regnskab' }.id");

        assertThat(browser.open(voucher).text()).contains("<dt>Projekt</dt>", "/projekter/" + open, "Faldklinik");
        assertThat(browser.open(position).text()).contains("<th scope=\"col\">Projekt</th>", "Faldklinik");
        assertThat(browser.open(closedToo).text()).contains("Faldklinik", "Fortroligt forløb", "6,55");
        Browser reader = new Browser(site, RestAssured.port);
        reader.signIn("/midler", "drift");
        assertThat(reader.open(position).text()).contains("Faldklinik");
        assertThat(reader.open(closedToo).status())
                .as("an opening that names a closed project is closed as a whole")
                .isEqualTo(404);
        assertThat(reader.open("/midler/noter?klynge=" + cooperation).text())
                .contains("Regnskab 2022")
                .doesNotContain("Fondens regnskab");
    }

    @Test
    void moneyOfAProjectIsEnteredInFormsThatNameIt() {
        UUID project = UUID.randomUUID();
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Faldklinik", "open"));
        String form = "/midler/" + cooperation + "/registrer";

        assertThat(browser.open(form).text()).doesNotContain("Alle mine klynger: <strong>");
        assertThat(browser.open(form + "?projekt=" + project).text())
                .contains("Penge til projektet <strong>Faldklinik</strong>", "/aabning?projekt=" + project)
                .doesNotContain("/registrer/tildeling");
        assertThat(browser.open(form + "/bilag?projekt=" + project).text())
                .contains("<option value=\"%s\" selected>Faldklinik".formatted(project));
        assertThat(browser.open(form + "/aabning?projekt=" + project).text())
                .containsOnlyOnce("<option value=\"%s\" selected>Faldklinik".formatted(project))
                .contains("Den første linje er til <strong>Faldklinik</strong>");
        assertThat(send(
                                "registrer/bilag",
                                with(
                                        with(voucher("Faktura 1", "40,00"), "projekt", project.toString()),
                                        "trin",
                                        "bogfoer"))
                        .text())
                .contains("skriv projektet i en linje i åbningen");

        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab 2023"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2023", "received-0", "900,00"));
        entered("registrer/aabning", opening);
        Browser.Page correction = browser.open(form + "/aabning?projekt=" + project);
        assertThat(correction.text())
                .as("the opening that is in force is corrected")
                .contains("Ret Regnskab 2023", "er til <strong>Faldklinik</strong>", "900,00")
                .containsOnlyOnce("<option value=\"%s\" selected>Faldklinik".formatted(project));
        assertThat(browser.open(form + "/aabning").text())
                .contains("Åbningen pr. 31. december 2023 gælder allerede", "Ret den, der gælder");
    }

    @Test
    void anOpeningOfMinutesIsSaidBeforeAnotherIsWritten() {
        apply.order(Ordered.opening(cooperation, "2023-12-31", UUID.randomUUID(), "1.00"));

        assertThat(browser.open("/midler/" + cooperation + "/registrer/aabning").text())
                .contains("Åbningen pr. 31. december 2023 gælder allerede", "træk den tilbage i Møder")
                .doesNotContain("Ret den, der gælder");
    }

    @Test
    void moneyIsTheClustersOwnUnlessAnotherFundIsChosenOrTyped() {
        Map<String, String> brev = Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 8");
        String form = "/midler/" + cooperation + "/registrer";
        assertThat(browser.open(form + "/tildeling").text())
                .contains("<option value=\"cluster\" selected>Klyngemidler</option>", "Andre midler – skriv hvilke");
        assertThat(browser.open(form + "/tildeling?midler=Puljen").text())
                .contains("<option value=\":andre\" selected>", "name=\"andre-midler\" value=\"puljen\"");

        assertThat(send("registrer/tildeling", with(brev, "midler", ":andre")).text())
                .contains("id=\"felt-andre-midler-fejl\">Skriv, hvad midlerne kaldes");
        assertThat(send("registrer/tildeling", with(with(brev, "midler", "cluster"), "andre-midler", "Puljen"))
                        .text())
                .contains("id=\"felt-midler-fejl\">Vælg Andre midler", "value=\"Puljen\"");
        Map<String, String> ofPulje = with(with(brev, "midler", ":andre"), "andre-midler", "Puljen for unge");
        assertThat(send("registrer/tildeling", ofPulje).text())
                .contains("Puljen for unge: tal i kr. før og efter", "Thisted, 2023");
        entered("registrer/tildeling", ofPulje);

        assertThat(balance("787").getMap("figures.received")).isNull();
        assertThat(browser.open("/midler?klynge=" + cooperation + "&midler=puljen+for+unge")
                        .text())
                .contains(
                        "100,00",
                        "href=\"/midler/registrer?klynge=" + cooperation + "&amp;midler=puljen+for+unge\"",
                        "href=\"/midler/regneark?klynge=" + cooperation + "\"",
                        "/midler/posteringer?midler=puljen+for+unge&amp;klynge=" + cooperation);
        assertThat(browser.open("/midler/oversigt.csv?klynge=" + cooperation + "&midler=puljen+for+unge")
                        .text())
                .contains("Ikke fuldt oplyst;Midler", "Puljen for unge");
        assertThat(browser.open("/midler?klynge=" + cooperation + "&midler=findes+ikke")
                        .text())
                .contains("<option value=\"findes ikke\" selected>", "Ingen penge passer til det valgte");
        assertThat(browser.open("/midler/posteringer?klynge=" + cooperation).text())
                .contains("<span class=\"sub\">Puljen for unge</span>");
        assertThat(browser.open("/midler/posteringer/liste.csv?klynge=" + cooperation)
                        .text())
                .contains(";Midler", ";Puljen for unge");
        assertThat(browser.open("/midler/noter?q=puljen+FOR&klynge=" + cooperation)
                        .text())
                .contains("Brev 8", "<option value=\"puljen for unge\">Puljen for unge</option>");
        assertThat(browser.open("/midler/noter?midler=puljen+for+unge&klynge=" + cooperation)
                        .text())
                .contains("Brev 8", "<option value=\"puljen for unge\" selected>Puljen for unge</option>");
        assertThat(browser.open("/midler/soeg?q=puljen+for+unge").text()).contains("Brev 8");
        entered(
                "registrer/tildeling",
                with(
                        with(
                                with(ofPulje, "kilde", "Brev 80"),
                                "noegle",
                                UUID.randomUUID().toString()),
                        "andre-midler",
                        "ＰＵＬＪＥＮ\u00a0for \u2003 unge"));
        assertThat(notes().getList("items.fund")).containsOnly("puljen for unge");
        assertThat(browser.open("/midler/noter?klynge=" + cooperation).text())
                .contains("Tildelingsnote, Puljen for unge");
        assertThat(browser.open(form + "?midler=puljen+for+unge").text())
                .contains("/registrer/bilag?midler=puljen+for+unge");
        assertThat(browser.open(form + "/bilag?midler=PULJEN+for+unge").text())
                .contains("<option value=\"puljen for unge\" selected>Puljen for unge</option>");
    }

    @Test
    void aCorrectionMovesMoneyFromOneFundToAnotherAndShowsBoth() {
        Map<String, String> brev = Map.of("part", "787", "beloeb", "100,00", "dato", "01-02-2023", "kilde", "Brev 9");
        entered("registrer/tildeling", brev);
        String note = "/midler/noter/" + notes().getString("items[0].id");
        Map<String, String> correction = new LinkedHashMap<>(brev);
        correction.putAll(Map.of("midler", ":andre", "andre-midler", "Puljen", "begrundelse", "Forkerte midler"));

        assertThat(browser.submit(note + "/ret", fields(correction)).text())
                .contains("Puljen: tal i kr. før og efter", "Klyngemidler: tal i kr. før og efter");
        assertThat(browser.submit(note + "/ret", fields(with(correction, "trin", "bogfoer")))
                        .text())
                .contains("<dt>Midler</dt>", "Puljen", "Klyngemidler");
        assertThat(balance("787").getMap("figures.received")).isNull();

        Map<String, String> late = with(with(brev, "begrundelse", "Alligevel"), "midler", "cluster");
        assertThat(browser.submit(note + "/ret", fields(with(late, "trin", "bogfoer")))
                        .text())
                .contains("<th scope=\"row\">Midler</th><td>Klyngemidler</td><td>Puljen</td>");
    }

    @Test
    void whoLooksAtAllClustersChoosesTheOneToRegisterIn() {
        assertThat(browser.open("/midler").text()).contains("href=\"/midler/registrer\">Registrér</a>");
        assertThat(browser.open("/midler/registrer").text())
                .contains(
                        "Vælg først, hvilken klynge det er i",
                        "<option value=\"\">Vælg klynge</option>",
                        "value=\"" + cooperation + "\"");
        assertThat(browser.open("/midler/registrer?klynge=" + cooperation).text())
                .contains("/midler/" + cooperation + "/registrer/bilag");
    }

    @Test
    void aListSaysWhoseMoneyAnOpeningHolds() {
        open("Regnskab for to", "787", "773");
        open("Regnskab for flere", "787", "773", "1081", "ingen");

        assertThat(browser.open("/midler/noter?q=regnskab+for+to").text()).contains("Thisted og Morsø");
        assertThat(browser.open("/midler/noter?q=regnskab+for+flere&part=1081").text())
                .contains("3 parter og penge, der ikke er fordelt", "<option value=\"1081\" selected>");
        assertThat(browser.open("/midler/noter?q=regnskab+for+to&part=1081").text())
                .contains("Ingen registreringer passer");
    }

    @Test
    void takingBackAnOpeningSaysBeforehandWhichOneIsInForceInstead() {
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab A"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2023", "received-0", "1.000,00"));
        entered("registrer/aabning", opening);
        String first = "/midler/noter/" + notes().getString("items[0].id");
        assertThat(browser.open(first).text()).contains("Derefter gælder ingen åbning for Klyngemidler");

        Browser.Page late = send("registrer/aabning", with(with(opening, "kilde", "Regnskab B"), "trin", "bogfoer"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text())
                .contains("Åbningen pr. 31. december 2023 gælder allerede", first + "/ret\">Ret den, der gælder")
                .doesNotContain("value=\"bogfoer\"");
        assertThat(notes().getList("items")).hasSize(1);

        Map<String, Object> line =
                Map.of("quantity", "received", "party", "787", "amount", Map.of("amount", 2000, "currency", "DKK"));
        posting("oekonomi", Map.of("asOf", "2023-12-31", "reference", "Regnskab B", "lines", List.of(line)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then()
                .statusCode(201)
                .body("state", equalTo("not-in-force"));
        assertThat(browser.open(first).text())
                .contains("I stedet kommer", "åbningen pr. 31. december 2023 (Regnskab B)", "til at gælde");
        Map<String, String> moved = new LinkedHashMap<>(opening);
        moved.putAll(Map.of("midler", ":andre", "andre-midler", "Puljen", "begrundelse", "Andre midler"));
        assertThat(browser.submit(first + "/ret", fields(moved)).text())
                .contains("Klyngemidler: derefter gælder i stedet åbningen pr. 31. december 2023 (Regnskab B).");
        assertThat(browser.submit(first + "/ret", fields(with(moved, "trin", "bogfoer")))
                        .text())
                .contains("For Klyngemidler gælder nu", "(Regnskab B)");
        String pool = "/midler/noter/" + notes().getString("items.find { it.fund == 'puljen' }.id");
        assertThat(browser.submit(pool + "/tilbagefoer", fields(Map.of("begrundelse", "Fejl")))
                        .text())
                .contains("For Puljen gælder nu ingen åbning");
    }

    @Test
    void aProjectIsPaidWithMoneyOfTheFundThatGrantedIt() {
        UUID project = UUID.randomUUID();
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Faldklinik", "open"));
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab 2023"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2023", "committed-0", "900,00"));
        opening.putAll(Map.of("projekt-0", project.toString(), "midler", ":andre", "andre-midler", "Puljen"));
        entered("registrer/aabning", opening);
        Map<String, String> voucher = with(voucher("Faktura 1", "40,00"), "projekt", project.toString());

        assertThat(send("registrer/bilag", voucher).text())
                .contains("Det har bevilling af Puljen", "felt-projekt-fejl");
        assertThat(send("registrer/bilag", with(voucher, "trin", "bogfoer")).status())
                .isEqualTo(422);
        entered("registrer/bilag", with(voucher, "midler", "puljen"));
        assertThat(browser.open("/midler/panel/projekt/" + project).text()).contains("Puljen");
    }

    @Test
    void whatIsPaidAfterAnOpeningThatLeavesOutWhatWasSpentIsTheLeast() {
        UUID project = UUID.randomUUID();
        apply.knowOwner(new ProjectState(project, 1, cooperation, "Faldklinik", "open"));
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2024", "kilde", "Regnskab 2024"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2025", "received-0", "1.000,00"));
        opening.putAll(Map.of("committed-0", "500,00", "projekt-0", project.toString(), "linjer", "1"));
        Map<String, String> voucher = with(voucher("Faktura 1", "7,00"), "projekt", project.toString());

        entered("registrer/aabning", opening);
        entered("registrer/bilag", voucher);

        as("revisor")
                .get(API + "/projects/" + project + "/balance")
                .then()
                .body("committed.amount", equalTo(500.0f))
                .body("spent", nullValue())
                .body("spentAtLeast.amount", equalTo(7.0f))
                .body("remaining", nullValue());
        assertThat(balance("787").getString("spent")).isNull();
        assertThat(browser.open("/midler?klynge=" + cooperation).text()).contains("mindst 7,00");
        assertThat(browser.open("/midler?klynge=" + cooperation + "&projekt=" + project)
                        .text())
                .contains("mindst 7,00");
        assertThat(browser.open("/midler/oversigt.csv?klynge=" + cooperation).text())
                .contains("mindst");

        Map<String, String> corrected = with(opening, "spent-0", "0,00");
        corrected = with(corrected, "begrundelse", "Intet var brugt");
        String first = "/midler/noter/" + notes().getString("items.find { it.reference == 'Regnskab 2024' }.id");
        assertThat(browser.submit(first + "/ret", fields(corrected)).text())
                .as("the project is before and after in the preview")
                .contains("Projekter, Klyngemidler: tal i kr. før og efter", "Faldklinik", "mindst 7,00")
                .doesNotContain("Ingen tal ændres");
        assertThat(browser.open(first + "?tilbagefoer=ja").text())
                .contains(
                        "Tal, der er oplyst nu, bliver ikke oplyst",
                        "Thisted, 2025: modtaget er nu 1.000,00 kr.",
                        "Thisted, 2025: disponeret er nu 500,00 kr.",
                        "ret den i stedet");
        assertThat(browser.submit(first + "/ret", fields(with(corrected, "trin", "bogfoer")))
                        .text())
                .contains(
                        "Det, der er rettet",
                        "Thisted, 2025, anvendt, Faldklinik",
                        "<td>ikke oplyst</td><td>0,00 kr.</td>");
        assertThat(browser.open("/midler/posteringer/liste.csv?klynge=" + cooperation)
                        .text())
                .contains("Tilbageførsel: Åbning Regnskab 2024;Faldklinik")
                .doesNotContain("Bilag Regnskab 2024");
        assertThat(browser.open("/midler/" + cooperation + "/registrer/aabning?projekt=" + UUID.randomUUID())
                        .text())
                .contains("Midler kender ikke projektet endnu");
        as("revisor")
                .get(API + "/projects/" + project + "/balance")
                .then()
                .body("spent.amount", equalTo(7.0f))
                .body("remaining.amount", equalTo(493.0f));
    }

    @Test
    void whatAnOpeningSentToAnotherFundGoesFromThereWithIt() {
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", "Regnskab 2023"));
        opening.putAll(Map.of("part-0", "787", "periode-0", "2024", "received-0", "100,00"));
        opening.putAll(Map.of("midler", ":andre", "andre-midler", "Puljen"));
        entered("registrer/aabning", opening);
        apply.order(Ordered.effect(
                cooperation,
                "transfer",
                "2024-11-01",
                Map.of(
                        "fromFund", "puljen",
                        "toFund", "skoven",
                        "period", "2024",
                        "party", "787",
                        "amount", Ordered.money("70.00"))));
        String skoven = "/midler?klynge=" + cooperation + "&midler=skoven";
        await().until(() -> browser.open(skoven).text().contains("70,00"));

        String first = "/midler/noter/" + notes().getString("items[0].id");
        assertThat(browser.submit(first + "/tilbagefoer", fields(Map.of("begrundelse", "Forkert")))
                        .text())
                .contains("Tilbageført");

        assertThat(browser.open(skoven).text()).doesNotContain("70,00");
        assertThat(as("revisor")
                        .get(API + "/entries?cooperation=" + cooperation)
                        .then()
                        .extract()
                        .asString())
                .contains("de er ikke længere gået ud")
                .doesNotContain("Virkningen er trukket tilbage");
    }

    private void open(String reference, String... parties) {
        Map<String, String> opening = new LinkedHashMap<>(Map.of("dato", "31-12-2023", "kilde", reference));
        opening.putAll(Map.of("midler", ":andre", "andre-midler", reference));
        for (int row = 0; row < parties.length; row++) {
            opening.put("part-" + row, parties[row]);
            opening.put("periode-" + row, "2023");
            opening.put("received-" + row, "5,00");
        }
        entered("registrer/aabning", opening);
    }

    @Test
    void anOpeningRestsOnNoDocumentOfAnotherCluster() {
        Effect others = Ordered.allotment(Known.cooperation(database), "2023-01-05", "787", "1.00");
        Effect own = Ordered.allotment(cooperation, "2023-01-05", "787", "1.00");
        apply.order(others);
        apply.order(own);
        Map<String, String> opening = Map.of(
                "dato", "31-12-2023",
                "kilde", "Regnskab 2023",
                "part-0", "787",
                "periode-0", "2023",
                "received-0", "5,00",
                "trin", "bogfoer");

        Browser.Page refused = send("registrer/aabning", with(opening, "dokument", page(others)));
        assertThat(refused.text())
                .contains("Dokumentet hører til et andet samarbejde", "felt-dokument-fejl", page(others));
        assertThat(notes().getList("items")).isEmpty();

        assertThat(send("registrer/aabning", with(opening, "dokument", page(own)))
                        .text())
                .contains("Regnskab 2023", "I kraft");
    }

    @Test
    void anOpeningTakesNoProjectOfAnotherClusterAtAnyDoor() {
        String others = Known.cooperation(database);
        UUID owned = UUID.randomUUID();
        apply.knowOwner(new ProjectState(owned, 1, others, "Deres", "open"));
        UUID withMoneyThere = UUID.randomUUID();
        apply.order(Ordered.allotment(others, "2023-01-05", "787", "500.00"));
        apply.order(Ordered.grant(others, "2023-02-05", withMoneyThere, "400.00"));
        Map<String, String> opening = new LinkedHashMap<>();
        opening.put("dato", "31-12-2023");
        opening.put("kilde", "Regnskab 2023");
        opening.put("linjer", "2");
        opening.put("part-0", "787");
        opening.put("periode-0", "2023");
        opening.put("received-0", "900,00");
        opening.put("part-1", "787");
        opening.put("periode-1", "2023");
        opening.put("committed-1", "70,00");

        for (UUID foreign : List.of(owned, withMoneyThere)) {
            Map<String, String> typed = with(opening, "projekt-1", foreign.toString());
            assertThat(send("registrer/aabning", typed).text())
                    .contains(
                            "Projektet hører til et andet samarbejde",
                            "felt-projekt-1-fejl",
                            "Linje 2, projekt: ",
                            "900,00");
            assertThat(send("registrer/aabning", with(typed, "trin", "bogfoer")).text())
                    .contains("Projektet hører til et andet samarbejde", "felt-projekt-1-fejl");
            stated(foreign)
                    .statusCode(422)
                    .body("title", equalTo("Projektet hører til et andet samarbejde"))
                    .body("detail", containsString("Linje 1: Vælg et projekt fra dette samarbejde"));
        }
        assertThat(notes().getList("items")).isEmpty();

        stated(UUID.randomUUID()).statusCode(201);
    }

    private ValidatableResponse stated(UUID project) {
        Map<String, Object> line = Map.of(
                "quantity",
                "committed",
                "party",
                "787",
                "project",
                project.toString(),
                "amount",
                Map.of("amount", 70, "currency", "DKK"));
        return posting("oekonomi", Map.of("asOf", "2022-12-31", "reference", "Oversigt", "lines", List.of(line)))
                .post(API + "/cooperations/" + cooperation + "/openings")
                .then();
    }

    private static String page(Effect effect) {
        return "/moeder/dokumenter/" + effect.anchor().document();
    }

    private Map<String, String> voucher(String reference, String amount) {
        Map<String, String> voucher = new LinkedHashMap<>();
        voucher.put("noegle", UUID.randomUUID().toString());
        voucher.put("part", "787");
        voucher.put("beloeb", amount);
        voucher.put("dato", "10-01-2025");
        voucher.put("kilde", reference);
        return voucher;
    }

    private Browser.Page entered(String form, Map<String, String> sent) {
        Browser.Page page = send(form, with(sent, "trin", "bogfoer"));
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }

    private Browser.Page send(String form, Map<String, String> sent) {
        return browser.submit("/midler/" + cooperation + "/" + form, fields(sent));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String fields(Map<String, String> sent) {
        return sent.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private JsonPath notes() {
        return as("revisor")
                .get(API + "/cooperations/" + cooperation + "/notes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath balance(String party) {
        return as("revisor")
                .get(API + "/cooperations/" + cooperation + "/parties/" + party + "/balance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

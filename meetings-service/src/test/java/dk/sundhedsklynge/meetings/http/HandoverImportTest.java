package dk.sundhedsklynge.meetings.http;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.sundhedsklynge.platform.report.FilingPackage;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.text.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A dossier goes to another installation as a filing package, and comes in there as it was. */
@QuarkusTest
class HandoverImportTest {
    private static final String IMPORTS = API + "/handover-imports";

    @ConfigProperty(name = "klynge.public-url")
    String site;

    private final Handovers handovers = new Handovers();

    @Test
    void aPackageIsTakenAsItWasAndShownToItsCouncil() {
        byte[] zip = filingPackage();

        String id = take("raad-lillebaelt", zip)
                .then()
                .statusCode(200)
                .body("isNew", equalTo(true))
                .extract()
                .path("dossiers[0]");
        take("raad-lillebaelt", zip).then().statusCode(200).body("isNew", equalTo(false));
        Browser again = new Browser(site, RestAssured.port);
        again.signIn("/overdragelse/modtag", "raad-lillebaelt");
        assertThat(again.upload("/overdragelse/modtag", "igen.zip", zip).text())
                .contains("Mappen er modtaget før", "intet er ændret", "Mappen er en prøve");

        String sent = Packages.files(zip).stream()
                .filter(it -> it.path().equals("mapper/council-sundhedsraad-lillebaelt.json"))
                .map(it -> new String(it.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        String kept = as("raad-lillebaelt").get(IMPORTS + "/dossiers/" + id).asString();
        assertThat(Sha256.of(kept)).isEqualTo(Sha256.of(sent));
        as("raad-sydvestjylland").get(IMPORTS + "/dossiers/" + id).then().statusCode(404);
        Browser.Page page = new Browser(site, RestAssured.port).signIn("/overdragelse/modtag/" + id, "raad-lillebaelt");
        assertThat(page.text()).contains("Middelfartprojektet", "700.000,25", "dannet i en anden installation");
    }

    @Test
    void aPackageThatWasTamperedWithIsRefused() {
        List<FilingPackage.Entry> files = Packages.files(filingPackage());
        byte[] tampered = new FilingPackage(
                        "Overdragelse",
                        files.stream()
                                .map(it -> it.path().endsWith("lillebaelt.json")
                                        ? new FilingPackage.Entry(
                                                it.path(),
                                                new String(it.bytes(), StandardCharsets.UTF_8)
                                                        .replace("700000.25", "900000.25")
                                                        .replace("\"number\":", "\"number\": ")
                                                        .getBytes(StandardCharsets.UTF_8),
                                                it.title(),
                                                it.caseNumber(),
                                                it.documentId(),
                                                it.date())
                                        : it)
                                .toList())
                .zip();
        take("raad-lillebaelt", tampered)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/package-refused"))
                .body("detail", containsString("Intet er gemt"));

        byte[] broken = filingPackage();
        broken[broken.length / 2] ^= 1;
        take("raad-lillebaelt", broken).then().statusCode(422);
        take("raad-lillebaelt", "ingen zip".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
    }

    @Test
    void theSameDossierIsTakenOnceWhateverIsBehindThePackage() {
        byte[] zip = filingPackage();
        String id =
                take("raad-lillebaelt", zip).then().statusCode(200).extract().path("dossiers[0]");
        byte[] longer = Arrays.copyOf(zip, zip.length + 7);

        take("raad-lillebaelt", longer)
                .then()
                .statusCode(200)
                .body("isNew", equalTo(false))
                .body("dossiers[0]", equalTo(id));
        as("drift").get(IMPORTS + "/dossiers/" + id).then().statusCode(404);
        assertThat(new Browser(site, RestAssured.port)
                        .signIn("/overdragelse/modtag", "drift")
                        .text())
                .doesNotContain(id);
    }

    @Test
    void aDossierThatWasMadeHereIsRefusedAndFoundWhereItStands() {
        String run = handovers.made("syddanmark-lillebaelt", "450000.10");
        byte[] own = ownPackage(run);

        take("raad-lillebaelt", own)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/package-refused"))
                .body("detail", containsString("dannet her"))
                .body("detail", containsString("/overdragelse/" + run + "/council-sundhedsraad-lillebaelt"));
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/overdragelse/modtag", "raad-lillebaelt");
        Browser.Page refused = browser.upload("/overdragelse/modtag", "egen.zip", own);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("dannet her", "href=\"/overdragelse/" + run + "/council-sundhedsraad-lillebaelt\"");
        take("raad-lillebaelt", Packages.changed(own, "700000.25", "900000.25"))
                .then()
                .statusCode(422)
                .body("detail", containsString("siger noget andet"));
    }

    @Test
    void onlyWhoMaySendAPackageIsShownTheForm() {
        for (String user : List.of("revisor", "drift", "laeser", "sekretariat-vest")) {
            Browser browser = new Browser(site, RestAssured.port);
            assertThat(browser.signIn("/overdragelse/modtag", user).text())
                    .as(user)
                    .doesNotContain("Modtag pakken")
                    .contains("Kun et sundhedsråds sekretariat");
            assertThat(browser.open("/overdragelse").text()).as(user).doesNotContain("Modtag en journalpakke");
        }
        Browser council = new Browser(site, RestAssured.port);
        assertThat(council.signIn("/overdragelse/modtag", "raad-lillebaelt").text())
                .contains("Modtag pakken");
        assertThat(council.open("/overdragelse").text()).contains("Modtag en journalpakke");
    }

    @Test
    void anOlderDossierOfAnotherInstallationIsTakenAndMarked() {
        byte[] zip = filingPackage();
        byte[] newer = Packages.ofAnotherInstallation(zip, "\"number\":\\d+", "\"number\":9001");
        byte[] older = Packages.ofAnotherInstallation(zip, "\"number\":\\d+", "\"number\":9000");

        take("raad-lillebaelt", newer).then().statusCode(200).body("isNew", equalTo(true));
        String id =
                take("raad-lillebaelt", older).then().statusCode(200).extract().path("dossiers[0]");

        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/overdragelse/modtag/" + id, "raad-lillebaelt")
                        .text())
                .contains("Der er modtaget en nyere mappe");
        assertThat(browser.open("/overdragelse/modtag").text())
                .contains("Fingeraftryk", "prøve</span>")
                .doesNotContain(id);
        assertThat(browser.open("/overdragelse/modtag?vis=alle&q=lilleb&sorter=-koersel")
                        .text())
                .contains("ældre udgave", id);
        assertThat(new String(
                        browser.download("/overdragelse/modtag/modtagne-mapper.csv?vis=alle"), StandardCharsets.UTF_8))
                .contains("Prøve 9000", "ældre udgave");
        assertThat(as("raad-lillebaelt")
                        .get(IMPORTS + "?older=true&limit=200")
                        .jsonPath()
                        .getList("items.id"))
                .contains(id);
        as("raad-sydvestjylland").get(IMPORTS).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void twoDossiersOfOneVersionThatSayDifferentThingsWarn() {
        byte[] zip = filingPackage();
        String run = "\"run\":\"[-0-9a-f]{36}\"";
        String same = "\"run\":\"%s\"".formatted(UUID.randomUUID());
        String first = take("raad-lillebaelt", Packages.changed(zip, run, same))
                .then()
                .statusCode(200)
                .extract()
                .path("dossiers[0]");
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/overdragelse/modtag/" + first, "raad-lillebaelt")
                        .text())
                .doesNotContain("et andet indhold");

        String second = take("raad-lillebaelt", Packages.changed(zip, run, same, "700000.25", "900000.25"))
                .then()
                .statusCode(200)
                .extract()
                .path("dossiers[0]");

        for (String id : List.of(first, second)) {
            assertThat(browser.open("/overdragelse/modtag/" + id).text()).contains("et andet indhold");
        }
        assertThat(browser.open("/overdragelse/modtag").text()).contains("samme kørsel, andet indhold");
    }

    @Test
    void aPackageMayBeLargerThanADocument() {
        byte[] scan = new byte[5 * 1024 * 1024];
        new Random(7).nextBytes(scan);
        List<FilingPackage.Entry> files = new ArrayList<>(Packages.files(filingPackage()));
        files.add(new FilingPackage.Entry("dokumenter/scan.pdf", scan, "Scannet aftale", "22/43575", null, null));

        byte[] zip = new FilingPackage("Overdragelse", files).zip();
        String id = take("raad-lillebaelt", zip)
                .then()
                .statusCode(200)
                .body("isNew", equalTo(true))
                .extract()
                .path("dossiers[0]");

        String dossier = IMPORTS + "/dossiers/" + id;
        assertThat(as("raad-lillebaelt").get(dossier + "/package").asByteArray())
                .as("the package as it came")
                .isEqualTo(zip);
        int number = as("raad-lillebaelt")
                .get(dossier + "/files")
                .jsonPath()
                .getInt("items.find { it.path == 'dokumenter/scan.pdf' }.number");
        Response file = as("raad-lillebaelt").get(dossier + "/files/" + number);
        assertThat(file.asByteArray()).isEqualTo(scan);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("scan.pdf");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/overdragelse/modtag/" + id, "raad-lillebaelt")
                        .text())
                .contains("Scannet aftale", "/overdragelse/modtag/" + id + "/filer/" + number, "Hent hele pakken");
        assertThat(browser.download("/overdragelse/modtag/" + id + "/filer/" + number))
                .isEqualTo(scan);
        assertThat(browser.download("/overdragelse/modtag/" + id + "/pakke")).isEqualTo(zip);
        for (String path : List.of("", "/files", "/files/" + number, "/files/9999", "/package")) {
            as("raad-sydvestjylland").get(dossier + path).then().statusCode(404);
        }
        as("raad-lillebaelt").get(dossier + "/files/9999").then().statusCode(404);
    }

    @Test
    void closedLinesAreReadOnceTheHandoverIsCarriedOut() {
        byte[] whole = as("sekretariat")
                .accept("application/zip")
                .get(API + "/handover-runs/" + handovers.made("syddanmark-lillebaelt", "450000.10")
                        + "/dossiers/council-sundhedsraad-lillebaelt/package")
                .asByteArray();
        String rehearsal =
                take("raad-lillebaelt", Packages.ofAnotherInstallation(whole)).path("dossiers[0]");
        Browser browser = new Browser(site, RestAssured.port);
        Browser.Page page = browser.signIn("/overdragelse/modtag/" + rehearsal, "raad-lillebaelt");
        assertThat(page.text())
                .contains("Mappen har lukkede linjer")
                .doesNotContain("Lukket leverandør", "700.000,25", "/filer/", "/pakke");
        String dossier = IMPORTS + "/dossiers/" + rehearsal;
        as("raad-lillebaelt").get(dossier).then().statusCode(403);
        as("raad-lillebaelt").get(dossier + "/files").then().statusCode(403);
        as("raad-lillebaelt").get(dossier + "/files/1").then().statusCode(404);
        as("raad-lillebaelt").get(dossier + "/package").then().statusCode(404);
        as("sekretariat").get(dossier).then().statusCode(200);

        String carriedOut = take(
                        "raad-lillebaelt",
                        Packages.ofAnotherInstallation(whole, "\"kind\":\"rehearsal\"", "\"kind\":\"carried-out\""))
                .path("dossiers[0]");
        assertThat(browser.open("/overdragelse/modtag/" + carriedOut).text())
                .contains("Lukket leverandør (lukket)", "/pakke")
                .doesNotContain("Fjern prøven", "Mappen er en prøve");
        as("raad-lillebaelt").delete(IMPORTS + "/dossiers/" + carriedOut).then().statusCode(409);
        as("raad-lillebaelt")
                .get(IMPORTS + "/dossiers/" + carriedOut + "/files/1")
                .then()
                .statusCode(200);
    }

    @Test
    void aFileForThoseWhoSeeClosedItemsClosesTheFilesOfARehearsal() {
        List<FilingPackage.Entry> files = new ArrayList<>(Packages.files(filingPackage()));
        byte[] mail = "From: part@eksempel.invalid\r\n\r\nJa.".getBytes(StandardCharsets.UTF_8);
        files.add(new FilingPackage.Entry("bilag/mail.eml", mail, "Mail 7: mail.eml", null, null, null));

        String id = take("raad-lillebaelt", new FilingPackage("Overdragelse", files).zip())
                .path("dossiers[0]");

        String dossier = IMPORTS + "/dossiers/" + id;
        as("raad-lillebaelt").get(dossier).then().statusCode(200);
        as("raad-lillebaelt").get(dossier + "/files").then().statusCode(403);
        as("raad-lillebaelt").get(dossier + "/files/1").then().statusCode(404);
        as("raad-lillebaelt").get(dossier + "/package").then().statusCode(404);
    }

    @Test
    void aRehearsalIsRemovedAndWhoDidItIsKept() {
        byte[] zip = filingPackage();
        String id = take("raad-lillebaelt", zip).path("dossiers[0]");
        String dossier = IMPORTS + "/dossiers/" + id;
        String sha256 = Sha256.of(as("raad-lillebaelt").get(dossier).asString());
        as("revisor").delete(dossier).then().statusCode(403);
        as("raad-sydvestjylland").delete(dossier).then().statusCode(404);
        Browser browser = new Browser(site, RestAssured.port);
        assertThat(browser.signIn("/overdragelse/modtag/" + id, "raad-lillebaelt")
                        .text())
                .contains("slettes her og kan ikke hentes igen");

        assertThat(browser.submit("/overdragelse/modtag/" + id + "/fjern", "").text())
                .contains("Prøven er fjernet", "fjernet af", sha256);

        as("raad-lillebaelt").get(dossier).then().statusCode(404);
        as("raad-lillebaelt").delete(dossier).then().statusCode(404);
        assertThat(as("raad-lillebaelt").get(IMPORTS + "/removed").jsonPath().getList("items.sha256"))
                .contains(sha256);
        take("raad-lillebaelt", zip).then().statusCode(200).body("isNew", equalTo(true));
    }

    @Test
    void onlyTheSecretariatOfACouncilThatItIsForTakesAPackage() {
        byte[] zip = filingPackage();

        take("laeser", zip).then().statusCode(403);
        take("sekretariat-vest", zip).then().statusCode(403);
        take(
                        "raad-sydvestjylland",
                        new FilingPackage(
                                        "Tom",
                                        Stream.of(Packages.files(zip).getLast())
                                                .map(it -> new FilingPackage.Entry(
                                                        "andet.txt", it.bytes(), it.title(), null, null, null))
                                                .toList())
                                .zip())
                .then()
                .statusCode(422)
                .body("detail", containsString("ingen mappe til dit råd"));
    }

    private byte[] filingPackage() {
        return Packages.ofAnotherInstallation(ownPackage(handovers.made("syddanmark-lillebaelt", "450000.10")));
    }

    private static byte[] ownPackage(String run) {
        return as("raad-lillebaelt")
                .accept("application/zip")
                .get(API + "/handover-runs/" + run + "/dossiers/council-sundhedsraad-lillebaelt/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response take(String user, byte[] zip) {
        return as(user).contentType("application/zip").body(zip).post(IMPORTS);
    }
}

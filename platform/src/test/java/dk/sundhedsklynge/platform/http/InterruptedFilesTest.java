package dk.sundhedsklynge.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form with a file that is sent after the session ended goes through sign-in with its file, and to nobody else. */
@QuarkusTest
class InterruptedFilesTest {
    private static final String NAME = "file-test";
    private static final String FORM = "/stole/tegning";
    private static final String SEND = "/stole/kladde/send";
    private static final String RESENT = FORM + "?afbrudt=send";

    private final KeycloakAdmin keycloak = new KeycloakAdmin();

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @BeforeEach
    void beginWithoutForms() {
        keycloak.user(NAME, "secretariat");
        database.update("delete from interrupted_form");
        ChairDrawingPage.DRAWINGS.clear();
    }

    /** In memory, in a file, and in several pieces. */
    @ParameterizedTest
    @ValueSource(ints = {10, 30_000, 100_000})
    void theFileIsSentAfterSignInAsItWas(int lines) {
        String content = "Æ\r\n".repeat(lines / 2);
        Browser browser = signedOut();

        Browser.Page signIn = browser.uploadForm(FORM, "stol.txt", content, Map.of("note", "Blå & <rød>"));
        assertThat(signIn.text()).contains("name=\"password\"");
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();
        Browser.Page again = browser.signIn(signIn, NAME);

        assertThat(again.address()).isEqualTo(site + SEND);
        assertThat(again.text()).contains("den fil, du valgte, er gemt", "action=\"" + RESENT + "\"", "data-send-now");
        assertThat(browser.submitForm(RESENT, "").address()).isEqualTo(site + "/stole?tegning=1");
        assertThat(ChairDrawingPage.DRAWINGS)
                .containsExactly(new ChairDrawingPage.Drawing("stol.txt", "Blå & <rød>", content));
        assertThat(kept()).isZero();
        assertThat(pieces()).isZero();
    }

    @Test
    void aScriptIsToldWhereTheReaderGoesOn() {
        Browser.Page taken = signedIn(NAME).uploadByScript(FORM, "stol.txt", "Tegning", Map.of());

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.header("Form-Go-On")).endsWith("/stole?tegning=1");
        assertThat(taken.header("Location")).isEmpty();
    }

    @Test
    void whatAScriptSentWithoutSessionIsKeptToo() {
        Browser browser = signedOut();

        Browser.Page kept = browser.uploadByScript(FORM, "stol.txt", "Tegning", Map.of());

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.header("Form-Go-On")).isEqualTo(SEND);
        browser.signIn(kept.header("Form-Go-On"), NAME);
        assertThat(browser.open(SEND).text()).contains("den fil, du valgte, er gemt");
    }

    @Test
    void theWayOutIsToldToNoScript() {
        Browser browser = signedIn(NAME);

        Browser.Page out = browser.uploadByScript("/log-ud", "stol.txt", "Tegning", Map.of());

        assertThat(out.status()).isNotEqualTo(200);
        assertThat(out.header("Form-Go-On")).isEmpty();
        assertThat(browser.post("/log-ud", "Form-Sent-By-Script", "yes").header("Form-Go-On"))
                .isEmpty();
    }

    @Test
    void whatIsSentBrokenIsToBeSentAgain() {
        Browser browser = signedIn(NAME);
        String part = "Content-Disposition: form-data; name=\"fil\"; filename=\"stol.txt\"\r\n\r\nTegning";
        String many = ("--%s\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n".formatted(Browser.BOUNDARY))
                .repeat(1_100);

        for (String broken : List.of(
                "",
                "--%s\r\n%s".formatted(Browser.BOUNDARY, part),
                "--andet\r\n%s\r\n--andet--\r\n".formatted(part),
                many + "--%s--\r\n".formatted(Browser.BOUNDARY))) {
            Browser.Page refused = browser.sendParts(FORM, broken);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Filen kom ikke helt frem", "Vælg filen, og send den igen");
        }
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();
    }

    @Test
    void whatWasSentIsGone() {
        Browser browser = interrupted("Tegning");
        browser.submitForm(RESENT, "");

        Browser.Page twice = browser.submitForm(RESENT, "");

        assertThat(twice.status()).isEqualTo(404);
        assertThat(twice.text()).contains("er sendt, eller det er mere end et kvarter siden");
        assertThat(ChairDrawingPage.DRAWINGS).hasSize(1);
    }

    @Test
    void afterAQuarterOfAnHourItIsNotSent() {
        Browser browser = interrupted("Tegning");
        database.update("""
                with kept as (delete from interrupted_form returning *)
                insert into interrupted_form (id, encrypted, kept_at, bytes, reader)
                select id, encrypted, kept_at - interval '16 minutes', bytes, reader from kept""");

        assertThat(browser.open(SEND).status()).isEqualTo(404);
        assertThat(browser.submitForm(RESENT, "").status()).isEqualTo(404);
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();

        interrupted("En anden");
        assertThat(kept()).isOne();
    }

    @Test
    void whoeverSignsInAfterSomebodyElseNeitherSeesNorSendsIt() {
        Browser browser = signedOut();
        Browser.Page signIn = browser.uploadForm(FORM, "stol.txt", "Hemmelig", Map.of());

        Browser.Page page = browser.signIn(signIn, "laeser");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("skrevet af en anden");
        assertThat(browser.submitForm(RESENT, "").status()).isEqualTo(404);
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void somebodyElseWithTheCookieDoesNotSendIt() {
        Browser theirs = interrupted("Hemmelig");
        Browser mine = signedIn("sekretariat");
        mine.takeCookie("klynge-afbrudt", theirs);

        assertThat(mine.submitForm(RESENT, "").status()).isEqualTo(403);
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();
    }

    @Test
    void itIsSentWhereItWasMeantForOnly() {
        Browser browser = interrupted("Tegning");

        assertThat(browser.submitForm("/stole/bestil?afbrudt=send", "").status())
                .isEqualTo(404);
        assertThat(ChairDrawingPage.DRAWINGS).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        Browser.Page page = signedOut().uploadForm(FORM, "stol.txt", "x".repeat(300_000), Map.of());

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("Det er for stort", "her tages højst 256 KB imod");
        assertThat(kept()).isZero();
    }

    @Test
    void whereThereIsNoRoomTheReaderIsToldToChooseTheFileAgain() {
        Browser browser = signedOut();
        database.update(
                "insert into interrupted_form (id, encrypted, kept_at, bytes) values (gen_random_uuid(), '', now(), ?)",
                200L * 1024 * 1024);

        Browser.Page page = browser.uploadForm(FORM, "stol.txt", "Tegning", Map.of());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("ikke plads", "en fil skal vælges igen");
        assertThat(kept()).isOne();
    }

    @Test
    void oneReaderDoesNotTakeTheRoomOfAll() {
        Browser browser = signedOut();
        for (int i = 0; i < 3; i++) {
            browser.uploadForm(FORM, "stol.txt", "Tegning", Map.of());
        }

        assertThat(browser.uploadForm(FORM, "stol.txt", "Tegning", Map.of()).status())
                .isEqualTo(401);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void aStrangersFileIsNotKept() {
        Browser.Page page = new Browser(site, port).uploadForm(FORM, "stol.txt", "Tegning", Map.of());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("filen er ikke sendt");
        assertThat(kept()).isZero();
    }

    @Test
    void whatWasKeptIsReadableForNobodyInTheDatabase() {
        interrupted("Hemmelig");

        assertThat(pieces()).isOne();
        assertThat(database.list(
                        "select 1 from interrupted_piece where position('Hemmelig'::bytea in encrypted) > 0", row -> 1))
                .isEmpty();
    }

    /** Signed in again after a file was sent without a session; the page that sends it was shown. */
    private Browser interrupted(String content) {
        Browser browser = signedOut();
        browser.signIn(browser.uploadForm(FORM, "stol.txt", content, Map.of()), NAME);
        return browser;
    }

    private Browser signedOut() {
        Browser browser = signedIn(NAME);
        browser.open(FORM);
        browser.copy().post("/log-ud", "Origin", site);
        return browser;
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(site, port);
        browser.signIn("/stole", user);
        return browser;
    }

    private int kept() {
        return rows("select 1 from interrupted_form").size();
    }

    private int pieces() {
        return rows("select 1 from interrupted_piece").size();
    }

    private List<Integer> rows(String sql) {
        return database.list(sql, row -> 1);
    }
}

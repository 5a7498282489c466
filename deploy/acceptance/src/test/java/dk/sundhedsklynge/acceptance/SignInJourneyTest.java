package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.acceptance.Browser.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at {@code /} through the code flow, one session for all three services, and signing out of all. */
final class SignInJourneyTest {
    private static final List<String> PAGES = List.of("/", "/midler", "/projekter");
    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final int MOST_WRONG_PASSWORDS = 10;

    @Test
    void whoSignsInSeesTheFirstPageAndIsKnownToAllThreeServices() {
        Browser browser = new Browser();
        Page first = browser.signIn("sekretariat", "sekretariat");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.address()).startsWith(Suite.url()).doesNotContain("/auth/");
        assertThat(first.text()).contains("Sekretariat").contains("Sundhedsklynge Vest");

        for (String path : new String[] {"/", "/midler", "/projekter"}) {
            Page page = browser.open(path);
            assertThat(page.address()).as(path).doesNotContain("/auth/");
            assertThat(page.status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void theFirstPageShowsThePointInSentencesThatLeadSomewhere() {
        Browser browser = new Browser();
        Page first = browser.signIn("sekretariat", "sekretariat");
        assertThat(first.links())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(browser.open(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void aWrongPasswordLeadsNowhere() {
        Page page = new Browser().signIn("sekretariat", "forkert");
        assertThat(page.address()).contains("/auth/");
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");
        browser.signOut();
        for (String path : new String[] {"/", "/midler", "/projekter"}) {
            assertThat(browser.open(path).address()).as(path).contains("/auth/");
        }
    }

    /** Cookies that somebody copied before; every replica of every service has to know of it. */
    @Test
    void aCopyOfASessionOpensNoPageTenSecondsAfterSigningOut() {
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");
        Browser copy = browser.copy();
        assertThat(PAGES).allSatisfy(path -> opens(copy.copy(), path));

        browser.signOut();

        await().atMost(PROMISED).untilAsserted(() -> assertThat(PAGES)
                .allSatisfy(path ->
                        assertThat(copy.copy().fetch(path).status()).as(path).isEqualTo(401)));
        assertThat(PAGES)
                .allSatisfy(path ->
                        assertThat(copy.copy().open(path).address()).as(path).contains("/auth/"));
    }

    @Test
    void theCookiesOfTwoPeopleOpenNoPage() {
        Browser vest = new Browser();
        vest.signIn("sekretariat-vest", "sekretariat-vest");
        Browser finance = new Browser();
        finance.signIn("oekonomi", "oekonomi");
        for (String cookie : new String[] {"q_session", "q_session_at"}) {
            Browser mixed = vest.copy();
            mixed.takeCookie(cookie, finance);
            assertThat(PAGES)
                    .allSatisfy(path -> assertThat(mixed.copy().open(path).address())
                            .as(cookie + " " + path)
                            .contains("/auth/"));
        }
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");

        assertThat(browser.open("/log-ud").text()).contains("Vil du logge ud?");
        assertThat(browser.post("/log-ud", "Origin", "https://andetsteds.example")
                        .status())
                .isEqualTo(403);

        assertThat(PAGES).allSatisfy(path -> opens(browser, path));
    }

    /** After too many wrong passwords a user is locked for a minute, also for the right password. */
    @Test
    void afterTooManyWrongPasswordsTheRightOneIsNotTakenEither() {
        Administrator administrator = new Administrator();
        String user = administrator.user("gaettet", "reader");
        try {
            for (int i = 0; i < MOST_WRONG_PASSWORDS; i++) {
                assertThat(Suite.signIn(Suite.realm(), "client_id=klynge-cli", "gaettet", "forkert " + i)
                                .status())
                        .isBetween(400, 401);
            }

            assertThat(Suite.signIn(Suite.realm(), "client_id=klynge-cli", "gaettet", "gaettet")
                            .status())
                    .isBetween(400, 401);
        } finally {
            administrator.remove("/users/" + user);
        }
    }

    private static void opens(Browser browser, String path) {
        Page page = browser.open(path);
        assertThat(page.address()).as(path).doesNotContain("/auth/");
        assertThat(page.status()).as(path).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/meetings/v1/meetings", "/api/funds/v1/status", "/api/projects/v1/projects"})
    void aSessionOpensNoDoorOfThePartners(String path) {
        Browser browser = new Browser();
        browser.signIn("sekretariat", "sekretariat");
        assertThat(browser.open(path).status()).isEqualTo(401);
    }

    @Test
    void aUserWithoutCooperationsSeesNoCluster() {
        Page page = new Browser().signIn("ingen", "ingen");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("Indlæggelse Hjemme");
    }
}

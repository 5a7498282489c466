package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.acceptance.Browser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at {@code /} through the code flow, one session for all three services, and signing out of all. */
final class SignInJourneyTest {

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

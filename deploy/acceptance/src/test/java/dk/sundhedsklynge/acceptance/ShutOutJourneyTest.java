package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever is shut out in Keycloak is out of all three services when the token has run out, and tokens live five minutes at most.
 * Here they live a few seconds, for a user and a client of this test's own; the one client of the pages gets its setting back.
 */
final class ShutOutJourneyTest {
    private static final String NAME = "udelukket";
    private static final String PAGES = "klynge-web";
    private static final int SECONDS = 4;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> OPEN = List.of("/", "/midler", "/projekter");
    private static final List<String> API =
            List.of("/api/meetings/v1/meetings", "/api/funds/v1/status", "/api/projects/v1/projects");

    private final Administrator administrator = new Administrator();
    private String user = "";
    private String client = "";

    @BeforeEach
    void giveTheTokensOfAUserAShortLife() {
        assertThat(Administrator.lifespan(administrator.client(PAGES)))
                .as("the pages' client as the suite made it")
                .isNull();
        user = administrator.user(NAME, "secretariat");
        client = administrator.clientLike("klynge-cli", NAME, SECONDS);
        administrator.lifespan(PAGES, SECONDS);
    }

    @AfterEach
    void giveThemBackTheirs() {
        administrator.lifespan(PAGES, null);
        administrator.remove("/clients/" + client);
        administrator.remove("/users/" + user);
    }

    @Test
    void aSessionGoesOnWithNewTokensUntilItsUserIsShutOutAndThenOpensNoPage() {
        Browser browser = new Browser();
        assertThat(browser.signIn(NAME, NAME).address()).doesNotContain("/auth/");
        String first = browser.session();
        await().atMost(SOON).until(() -> {
            assertThat(OPEN).allSatisfy(path -> opens(browser, path));
            return !browser.session().equals(first);
        });

        administrator.shutOut(user);

        await().atMost(SOON).untilAsserted(() -> assertThat(OPEN)
                .allSatisfy(path ->
                        assertThat(browser.open(path).address()).as(path).contains("/auth/")));
        assertThat(browser.signIn(NAME, NAME).address()).contains("/auth/");
    }

    private static void opens(Browser browser, String path) {
        Browser.Page page = browser.open(path);
        assertThat(page.address()).as(path).doesNotContain("/auth/");
        assertThat(page.status()).as(path).isEqualTo(200);
    }

    @Test
    void aTokenOfThePartnersDoorEndsWithItsLifeAndThereIsNoOther() {
        String token = Suite.token(Suite.realm(), "client_id=" + NAME, NAME, NAME);
        assertThat(API)
                .allSatisfy(path ->
                        assertThat(Suite.get(path, token).status()).as(path).isEqualTo(200));

        administrator.shutOut(user);

        await().atMost(SOON).untilAsserted(() -> assertThat(API)
                .allSatisfy(path ->
                        assertThat(Suite.get(path, token).status()).as(path).isEqualTo(401)));
        assertThat(Suite.signIn(Suite.realm(), "client_id=" + NAME, NAME, NAME).status())
                .isBetween(400, 401);
    }

    @Test
    void theSuiteGivesTokensForFiveMinutesAtMost() {
        assertThat(administrator.realm().path("accessTokenLifespan").asInt()).isBetween(1, 300);
        assertThat(List.of("klynge-cli", Suite.PARTNER))
                .allSatisfy(name -> assertThat(Administrator.lifespan(administrator.client(name)))
                        .as(name)
                        .isNull());
    }
}

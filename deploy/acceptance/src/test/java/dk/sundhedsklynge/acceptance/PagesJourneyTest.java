package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in Chromium: each is looked at by axe as a wide and as a narrow one when it comes into the window. */
final class PagesJourneyTest {
    private static final int MOST_REQUESTS = 8;
    private static final int MOST_BYTES = 150_000;
    private static final double LONGEST_PAINT = 1000;
    private static final List<String> TABS =
            List.of("Møder", "Midler", "Projekter", "Opgaver", "Afvigelser", "Overdragelse", "Overblik");

    @TempDir
    Path profile;

    @ParameterizedTest
    @ValueSource(strings = {"sekretariat", "laeser", "revisor", "ingen"})
    void everyTabLeadsToAPageWithoutFaults(String user) throws IOException, InterruptedException {
        try (Window window = Window.of(user, profile)) {
            OverviewPage overview = OverviewPage.open(window);
            for (String tab : TABS) {
                if (window.has("link", tab)) {
                    overview.tab(tab);
                    assertThat(window.has("heading", tab)).as(tab).isTrue();
                }
            }
            HelpPage.open(window);
        }
    }

    @Test
    void theFirstPageSaysWhatWaitsForTheSecretariatAndHowLongThereIs() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            OverviewPage overview = OverviewPage.open(window);
            assertThat(overview.hasWaiting()).isTrue();
            assertThat(overview.daysLeft()).isPositive();
        }
    }

    @Test
    void aDocumentLeadsToItsProposals() throws IOException, InterruptedException {
        String document = SECRETARIAT.all("/api/meetings/v1/effects?state=proposed").stream()
                .map(it -> it.at("/anchor/document").asText())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElseThrow();
        try (Window window = Window.of("sekretariat", profile)) {
            MinutesPage.open(window, document).proposals();
            UploadMinutesPage.open(window);
        }
    }

    @Test
    void theListOfMeetingsIsSortedByItsHeadings() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            MeetingsListPage meetings = MeetingsListPage.open(window);
            assertThat(meetings.count()).startsWith("Viser 1-");
            meetings.sortBy("Dato");
            assertThat(window.path()).contains("sorter=dato");
        }
    }

    @Test
    void aListIsFilteredInItsPlaceAndTheSignInComesWhereTheSessionHasEnded() throws IOException, InterruptedException {
        try (Window window = Window.of("laeser", profile)) {
            MeetingsListPage meetings = MeetingsListPage.open(window);
            String page = window.loadedAt();
            meetings.filter("findesikke");
            assertThat(window.loadedAt()).isEqualTo(page);
            assertThat(window.path()).contains("q=findesikke");
            assertThat(window.focused()).isEqualTo("q");
            assertThat(window.told()).startsWith("Ingen møder passer til det valgte.");
            window.back();
            assertThat(window.path()).isEqualTo(MeetingsListPage.PATH);
            assertThat(meetings.count()).startsWith("Viser 1-");

            window.endSession();
            window.pressUnseen("Vis møder");
            assertThat(window.path()).startsWith("/auth/");
        }
    }

    @Test
    void wordsAreLookedForFromEveryPageAndInAllServices() throws IOException, InterruptedException {
        JsonNode project = SECRETARIAT
                .all("/api/projects/v1/projects?cooperation=nordjylland-vest")
                .getFirst();
        try (Window window = Window.of("sekretariat", profile)) {
            OverviewPage overview = OverviewPage.open(window);
            assertThat(window.focusAfterKey("/")).isEqualTo("soeg");
            SearchPage found = overview.search("midler");
            assertThat(found.found()).isTrue();
            assertThat(found.in("/midler/soeg").window.path()).isEqualTo("/midler/soeg?q=midler");
            SearchPage.open(window, "findesikke");
            SearchPage names = new SearchPage(window).in("/projekter/soeg");
            assertThat(names.found()).isFalse();
            ProjectPage.open(
                    window, project.path("id").asText(), project.path("name").asText());
        }
    }

    @Test
    void whoeverSignsOutIsToldSo() throws IOException, InterruptedException {
        try (Window window = Window.of("drift", profile)) {
            OverviewPage.open(window).signOut();
        }
    }

    @Test
    void theFirstVisitIsLightAndTheNextIsOneRequest() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            OverviewPage.open(window);
            JsonNode first = window.loaded();
            double painted = window.largestPaint();
            System.out.printf(
                    "First visit: %s requests, %s bytes, largest paint %.0f ms%n",
                    first.path("requests"), first.path("bytes"), painted);
            assertThat(first.path("requests").asInt()).isBetween(1, MOST_REQUESTS);
            assertThat(first.path("bytes").asInt()).isBetween(1, MOST_BYTES);
            assertThat(painted).isBetween(1.0, LONGEST_PAINT);

            MeetingsListPage.open(window);
            JsonNode next = window.loaded();
            System.out.printf("Next page: %s requests, %s bytes%n", next.path("requests"), next.path("bytes"));
            assertThat(next.path("requests").asInt()).isEqualTo(1);
        }
    }
}

package dk.sundhedsklynge.meetings.handover.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.shown.ListHandovers.Filter;
import dk.sundhedsklynge.meetings.handover.shown.ListHandovers.Listed;
import dk.sundhedsklynge.meetings.http.Handovers;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handovers of all clusters as a list: narrowed, sorted, turned, counted and given as a file. */
@QuarkusTest
class ListHandoversTest {
    private static final String BORNHOLM = "hovedstaden-bornholm";
    private static String run = "";

    @Inject
    ListHandovers handovers;

    @Inject
    Register register;

    @ConfigProperty(name = "klynge.public-url")
    String site;

    @ParameterizedTest
    @CsvSource({
        "klynge,false",
        "klynge,true",
        "tilstand,false",
        "tilstand,true",
        "mangler,false",
        "mangler,true",
        "dannet,false",
        "dannet,true"
    })
    void everyClusterStandsOnOnePageOnlyHoweverItIsSorted(String column, boolean descending) {
        rehearsed();
        Filter all = new Filter(clusters(), List.of(), null, null);
        Sorting sorting = new Sorting(column, descending);

        List<String> turned = new ArrayList<>();
        Slice<Listed> page = handovers.page(all, sorting, Turn.START, 5);
        names(page, turned);
        int pages = 1;
        while (page.next() != null) {
            page = handovers.page(all, sorting, Cursor.turn(page.next(), SqlOrder.VALUES), 5);
            names(page, turned);
            pages++;
        }

        assertThat(turned).doesNotHaveDuplicates().hasSize((int) handovers.count(all));
        assertThat(turned)
                .containsExactlyElementsOf(handovers.page(all, sorting, Turn.START, 100).items().stream()
                        .map(Listed::cooperation)
                        .toList());
        assertThat(pages).isGreaterThan(2);
        Slice<Listed> before = handovers.page(all, sorting, Cursor.turn(page.previous(), SqlOrder.VALUES), 5);
        assertThat(before.items()).hasSize(5);
        assertThat(turned)
                .containsSubsequence(
                        before.items().getLast().cooperation(),
                        page.items().getFirst().cooperation());
    }

    @Test
    void onlyWhatTheReaderMaySeeIsListedAndCounted() {
        Filter none = new Filter(Set.of(), Set.of(), null, null);

        assertThat(handovers
                        .page(none, new Sorting("klynge", false), Turn.START, 5)
                        .items())
                .isEmpty();
        assertThat(handovers.count(none)).isZero();
    }

    @Test
    void thePageNarrowsSortsAndGivesAFile() {
        String run = rehearsed();
        Browser browser = new Browser(site, RestAssured.port);
        browser.signIn("/", "sekretariat");

        assertThat(list(browser, "/overdragelse?q=BORNHOLM"))
                .contains("/overdragelse/" + run, "Prøvet", "Viser 1-1 af 1 klynge", "Nulstil", "value=\"BORNHOLM\"")
                .doesNotContain("Sundhedsklynge Fyn");
        assertThat(list(browser, "/overdragelse?tilstand=proevet")).contains("/overdragelse/" + run);
        assertThat(list(browser, "/overdragelse?q=bornholm&tilstand=overdraget"))
                .contains("Ingen klynger passer til det valgte", "vis alle klynger")
                .doesNotContain("Hent listen som CSV");
        assertThat(list(browser, "/overdragelse?sorter=-klynge"))
                .contains("aria-sort=\"descending\"")
                .containsSubsequence("Sundhedsklynge Fyn", "Bornholm");
        assertThat(list(browser, "/overdragelse?sorter=ukendt&tilstand=ukendt"))
                .containsSubsequence("Bornholm", "Sundhedsklynge Fyn");
        assertThat(browser.open("/overdragelse/klynger.csv?q=bornholm").text().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("Klynge;Kørsel;Tilstand;Kontrolsum;Mangler;Dannet");
    }

    /** A rehearsal of Bornholm whose dossiers are made; one is enough for all tests. */
    private static synchronized String rehearsed() {
        if (run.isEmpty()) {
            run = new Handovers("400", "Bornholm").made(BORNHOLM, "1");
        }
        return run;
    }

    /** What stands below the heading of the list; the menu above has the names of all clusters. */
    private static String list(Browser browser, String address) {
        String page = browser.open(address).text();
        return page.substring(page.indexOf("id=\"klynger\""));
    }

    private static void names(Slice<Listed> page, List<String> names) {
        page.items().forEach(it -> names.add(it.cooperation()));
    }

    private List<String> clusters() {
        return register.cooperations().stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .map(Cooperation::id)
                .toList();
    }
}

package dk.sundhedsklynge.acceptance;

import static dk.sundhedsklynge.acceptance.Entered.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two pictures of the README, taken of a suite with its samples when somebody asks for them: {@code ./klynge test
 * PicturesJourneyTest -Dpictures=write}.
 */
@EnabledIfSystemProperty(named = "pictures", matches = "write")
final class PicturesJourneyTest {
    private static final Path PICTURES = Command.PROJECT.resolve("deploy/pictures");
    private static final int MOST_BYTES = 150_000;

    @Test
    void theMoneyOfAClusterAndTheDecisionBehindAKrone(@TempDir Path profile) throws IOException, InterruptedException {
        String decision = SECRETARIAT.all("/api/meetings/v1/effects?cooperation=nordjylland-vest").stream()
                .filter(it -> it.path("type").asText().equals("supplement")
                        && it.path("state").asText().equals("applied"))
                .map(it -> it.at("/anchor/decision").asText())
                .findFirst()
                .orElseThrow();
        Browser browser = new Browser();
        assertThat(browser.signIn("sekretariat", "sekretariat").status()).isEqualTo(200);
        Files.createDirectories(PICTURES);
        try (Chromium chromium = new Chromium(profile, 1200, 800)) {
            chromium.take(browser.cookies());
            for (String[] picture :
                    new String[][] {{"midler.png", "/midler"}, {"beslutning.png", "/moeder/beslutninger/" + decision}
                    }) {
                assertThat(browser.open(picture[1]).status()).as(picture[1]).isEqualTo(200);
                byte[] png = chromium.picture(picture[1]);
                assertThat(png).as(picture[0]).hasSizeBetween(10_000, MOST_BYTES);
                Files.write(PICTURES.resolve(picture[0]), png);
            }
        }
    }

    /** All pages at both widths, to be looked at; they are not kept. */
    @Test
    void everyPageAsAWideAndAsANarrowOne(@TempDir Path profile) throws IOException, InterruptedException {
        Path all = Files.createDirectories(Command.PROJECT.resolve("deploy/acceptance/target/pictures"));
        String document = SECRETARIAT.all("/api/meetings/v1/effects?state=proposed").stream()
                .map(it -> it.at("/anchor/document").asText())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElseThrow();
        String project = SECRETARIAT
                .all("/api/projects/v1/projects")
                .getFirst()
                .path("id")
                .asText();
        try (Window window = Window.of("sekretariat", profile)) {
            for (String[] page : new String[][] {
                {"overblik", "/"},
                {"moeder", "/moeder"},
                {"indlaes", "/moeder/indlaes"},
                {"dokument", "/moeder/dokumenter/" + document},
                {"forslag", "/moeder/dokumenter/" + document + "/forslag"},
                {"midler", "/midler"},
                {"afvigelser", "/midler/afvigelser"},
                {"projekter", "/projekter"},
                {"projekt", "/projekter/" + project},
                {"opgaver", "/opgaver"},
                {"opgave", "/opgaver/ny?klynge=nordjylland-vest"},
                {"overdragelse", "/overdragelse"},
                {"soeg", "/soeg?q=midler"},
                {"hjaelp", "/hjaelp"}
            }) {
                window.show(page[1]);
                for (int width : new int[] {1280, 375}) {
                    Files.write(all.resolve(page[0] + "-" + width + ".png"), window.picture(width));
                }
            }
        }
    }
}

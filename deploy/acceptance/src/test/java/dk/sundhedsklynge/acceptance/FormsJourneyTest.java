package dk.sundhedsklynge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a form is not lost, and is sent once: with scripts and without, also when the session ended meanwhile. */
final class FormsJourneyTest {
    private static final String NEW = "/opgaver/ny?klynge=hovedstaden-bornholm";
    private static final String TASK = "Hvad skal gøres?";
    private static final String SAVE = "Gem opgaven";
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration SENT = Duration.ofSeconds(20);
    private static final int MB = 1024 * 1024;

    @TempDir
    Path profile;

    private final String task = "Find nøglen til arkivet " + UUID.randomUUID();

    @Test
    void whatIsTypedIsKeptAndOfferedAtTheNextVisit() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            window.open(NEW);
            window.fill(TASK, task);
            window.await("Kladden er gemt kl.", PROMISED);

            window.open(NEW);
            assertThat(window.value(TASK)).isEmpty();
            assertThat(window.text()).contains("Du har en kladde fra").contains("I kladden: " + task);

            window.press("Brug kladden");
            assertThat(window.value(TASK)).isEqualTo(task);

            window.press("Slet kladden, og vis, hvad der står nu");
            assertThat(window.text()).doesNotContain(task);
        }
    }

    @Test
    void aDraftThatIsTooLargeIsToldOf() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            window.open(NEW);
            window.fill(TASK, "for meget ".repeat(8_000));

            window.await("Kladden er ikke gemt", PROMISED);
        }
    }

    @Test
    void aDoubleClickSendsOnce() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            written(window);
            window.pressTwice(SAVE);
            assertThat(window.has("heading", task)).isTrue();

            window.open("/opgaver?q=" + task.substring(task.lastIndexOf(' ') + 1));
            assertThat(window.texts("main a").stream().filter(task::equals)).hasSize(1);
        }
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedIsSentAfterSigningIn() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            written(window);
            window.endSession();

            window.pressSignedOut(SAVE, "Opgaven er gemt");

            assertThat(window.has("heading", task)).isTrue();
        }
    }

    @Test
    void aFormIsSentWithoutScripts() throws IOException, InterruptedException {
        try (Window window = Window.of("sekretariat", profile)) {
            window.withoutScripts();
            window.show(NEW);
            window.fill(TASK, task);
            window.fill("Kilde", "Mail fra sekretariatet 3. november 2026");
            window.pressUnseen(SAVE);

            assertThat(window.has("heading", task)).isTrue();
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStandsBesideWhatWasTyped(@TempDir Path other)
            throws IOException, InterruptedException {
        String theirs = task + ", senest fredag";
        String mine = task + ", senest mandag";
        try (Window first = Window.of("sekretariat", profile);
                Window second = Window.of("sekretariat", other)) {
            written(first);
            first.press(SAVE);
            String shown = first.path().replaceFirst("\\?.*", "");
            first.open(shown + "/ret");
            second.open(shown + "/ret");
            second.fill(TASK, theirs);
            second.fill("Hvorfor rettes det?", "Fristen manglede");
            second.press("Gem rettelsen");

            first.fill(TASK, mine);
            first.fill("Hvorfor rettes det?", "Fristen var en anden");
            first.pressRefused("Gem rettelsen");

            assertThat(first.row("Sådan står det nu", "Opgave")).containsExactly("Opgave", mine, theirs);
            assertThat(first.value(TASK)).isEqualTo(mine);
            second.open(shown);
            assertThat(second.has("heading", theirs)).isTrue();
        }
    }

    @Test
    void aFileIsSentInSightAndStaysChosenUntilItIsTaken() throws IOException, InterruptedException {
        Path file = Files.write(profile.resolve("pakke.zip"), new byte[6 * MB]);
        try (Window window = Window.of("raad-lillebaelt", profile)) {
            window.open("/overdragelse/modtag");
            window.attach("Journalpakke", file);
            assertThat(window.asksBeforeItIsLeft()).isFalse();

            window.sendAtMost(MB);
            window.pressHere("Modtag pakken", "Sender filen: 1,", SENT);
            window.await("af 6,0 MB", PROMISED);
            window.await("Sender filen: 2,", SENT);
            assertThat(window.asksBeforeItIsLeft()).isTrue();
            window.pressHere("Stop", "Filen er ikke sendt.", PROMISED);
            assertThat(window.value("Journalpakke")).endsWith("pakke.zip");
            assertThat(window.asksBeforeItIsLeft()).isFalse();

            window.sendAtMost(0);
            window.pressHere("Prøv igen", "Forbindelsen blev afbrudt.", PROMISED);
            assertThat(window.value("Journalpakke")).endsWith("pakke.zip");
            assertThat(window.complaints()).hasSize(1);

            window.sendAtMost(-1);
            window.pressRefused("Prøv igen");
            assertThat(window.path()).isEqualTo("/overdragelse/modtag");
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotSent() throws IOException, InterruptedException {
        Path file = Files.write(profile.resolve("referat.txt"), new byte[3 * MB]);
        try (Window window = Window.of("sekretariat", profile)) {
            window.open("/moeder/indlaes");
            window.attach("Referat", file);

            window.pressHere("Indlæs referat", "Filen er på 3 MB, og her tages højst 2 MB imod.", PROMISED);

            assertThat(window.focused()).isEqualTo("felt-fil");
        }
    }

    private void written(Window window) {
        window.open(NEW);
        window.fill(TASK, task);
        window.fill("Kilde", "Mail fra sekretariatet 3. november 2026");
    }
}

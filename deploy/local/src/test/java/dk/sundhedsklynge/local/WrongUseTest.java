package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is refused by the script at once, with exit code 2 and what to do. Nothing is built, started or made for it. */
class WrongUseTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            fly > There is no command fly; ./klynge help lists them.
            up.* > There is no command up.*; ./klynge help lists them.
            up --quietly > The command up knows no option --quietly. ./klynge help up says what can be written.
            up now > The word now is one too many. ./klynge help up says what can be written.
            down --all > The command down knows no option --all. ./klynge help down says what can be written.
            logs -x > The command logs knows no option -x. ./klynge help logs says what can be written.
            dev > The command dev needs meetings|funds|projects. ./klynge help dev says what can be written.
            dev gateway > There is no gateway here; choose one of meetings|funds|projects.
            topic meetings --last > The option --last needs a value. ./klynge help topic says what can be written.
            bench --out --keep > The option --out needs a value. ./klynge help bench says what can be written.
            dump-rows > The command dump-rows needs RELEASE. ./klynge help dump-rows says what can be written.
            test NoSuchTest > There is no test class NoSuchTest; name it as its file is named, without .java.
            test SharingTest -pl platform > With test classes only -Dname=value can be given, not -pl; or leave the classes to Maven: -Dtest=CLASS.
            import > import mangler FIL. ./klynge help import viser, hvad der kan skrives.
            import --xml a.txt > import kender ikke --xml. ./klynge help import viser, hvad der kan skrives.
            import findes-ikke.txt > Filen findes-ikke.txt findes ikke eller kan ikke læses. Ret navnet, og prøv igen.
            import --as > --as skal have en værdi. ./klynge help import viser, hvad der kan skrives.
            import --as rettelse a.txt > rettelse kan ikke bruges; vælg en af correction|other-meeting|supplement.
            import --as=ny a.txt > ny kan ikke bruges; vælg en af correction|other-meeting|supplement.
            status nu > nu er et ord for meget. ./klynge help status viser, hvad der kan skrives.
            """)
    void isRefusedAtOnce(String words, String sentence) throws IOException, InterruptedException {
        Path home = directory.resolve("home");
        Script.Outcome outcome = new Script(home).run(words.split(" "));
        assertThat(outcome.err().strip()).isEqualTo(sentence);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        if (!words.startsWith("test")) {
            assertThat(home).doesNotExist();
        }
    }

    @Test
    void aDirectoryMustHoldSomethingToRead() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(directory.resolve("tom"));
        Script.Outcome outcome = new Script(directory.resolve("home")).run("import", empty.toString());
        assertThat(outcome.err().strip()).isEqualTo("Der er ingen .txt- eller .md-filer i " + empty + ".");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void aSuiteThatDoesNotAnswerIsSaidWithoutJava() throws IOException, InterruptedException {
        Path home = directory.resolve("home");
        Script.Outcome outcome = new Script(home).run("status");
        assertThat(outcome.err().strip())
                .isEqualTo("Suiten svarer ikke på http://localhost:65534. Start den med ./klynge up.");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(home.resolve("app")).doesNotExist();
    }

    @Test
    void stoppingWhatDoesNotRunIsNoError() throws IOException, InterruptedException {
        Script.Outcome outcome = new Script(directory.resolve("home")).run("test", "--stop");
        assertThat(outcome.out().strip()).isEqualTo("Nothing was running for the tests.");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void helpIsWhatTheDefinitionSays() throws IOException, InterruptedException {
        for (List<String> words :
                List.of(List.of("help", "import"), List.of("import", "--help"), List.of("import", "-h"))) {
            Script.Outcome outcome = new Script(directory.resolve("home")).run(words.toArray(String[]::new));
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out())
                    .startsWith(
                            "Brug: ./klynge import FIL... [--confirm] [--as correction|other-meeting|supplement] [--json]\n\nLæser referater")
                    .contains("--confirm   Gemmer dem og bekræfter det, som intet taler imod.");
        }
        assertThat(new Script(directory.resolve("home")).run().out())
                .contains("./klynge dev meetings|funds|projects")
                .contains("Exit codes: 0 done");
    }
}

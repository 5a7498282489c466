package dk.sundhedsklynge.platform.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import dk.sundhedsklynge.platform.report.ReadFilingPackage.Fault;
import dk.sundhedsklynge.platform.report.ReadFilingPackage.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingPackageTest {
    @TempDir
    Path folder;

    private final FilingPackage content = new FilingPackage(
            "Overdragelse & afvikling",
            List.of(
                    new Entry("mappe.json", "{}".getBytes(UTF_8), "Mappen", "22/43575", null, null),
                    new Entry(
                            "dokumenter/referat-1.pdf",
                            new byte[] {1, 2, 3},
                            "Referat <1>",
                            null,
                            "11009114",
                            LocalDate.of(2026, 10, 1))));

    @Test
    void comesBackAsItWas() throws IOException {
        assertThat(read(content.zip())).isEqualTo(accepted(content, content));
        assertThat(content.zip()).isEqualTo(content.zip());
    }

    @Test
    void hasAnIndexForPeople() throws IOException {
        assertThat(new String(unpacked(content.zip()).get("index.html"), UTF_8))
                .contains("lang=\"da\"", "Overdragelse &amp; afvikling", "Referat &lt;1&gt;", "01-10-2026", "22/43575")
                .contains(content.entries().getFirst().hash());
    }

    @Test
    void saysWhatItNamesAndDoesNotHold() throws IOException {
        FilingPackage some = new FilingPackage(
                "Overdragelse",
                content.entries(),
                List.of(new LeftOut(
                        "referat <2>.txt",
                        "11009115",
                        LocalDate.of(2026, 11, 1),
                        null,
                        "Dokumentet har lukkede punkter")));

        assertThat(read(some.zip())).isEqualTo(accepted(some, some));
        assertThat(new String(unpacked(some.zip()).get("index.html"), UTF_8))
                .contains("Dokumenter, der ikke er i pakken", "referat &lt;2&gt;.txt", "01-11-2026", "lukkede punkter");
        assertThat(new String(unpacked(content.zip()).get("index.json"), UTF_8))
                .as("as a reader of an earlier release expects it")
                .doesNotContain("leftOut");
    }

    @Test
    void isRefusedWhenAFileIsNotAsTheIndexSays() throws IOException {
        Map<String, byte[]> files = unpacked(content.zip());
        files.put("mappe.json", "{ }".getBytes(UTF_8));
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.CHANGED, "mappe.json"));

        files.remove("mappe.json");
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.MISSING, "mappe.json"));
    }

    @Test
    void isRefusedWhenAFileIsNotInTheIndex() throws IOException {
        Map<String, byte[]> files = unpacked(content.zip());
        files.put("mere.txt", new byte[0]);
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.NOT_IN_INDEX, "mere.txt"));
    }

    @Test
    void isRefusedWithoutAnIndexThatCanBeRead() throws IOException {
        Map<String, byte[]> files = unpacked(content.zip());
        files.put("index.json", "[]".getBytes(UTF_8));
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.UNREADABLE_INDEX, "index.json"));
        files.put("index.json", "{\"format\":\"andet\",\"title\":\"x\",\"files\":[]}".getBytes(UTF_8));
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.UNKNOWN_FORMAT, "index.json"));
        files.remove("index.json");
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.NO_INDEX, "index.json"));
        assertThat(read("ingen zip".getBytes(UTF_8))).isEqualTo(new Outcome.Refused(Fault.NOT_A_ZIP, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ude.txt", "/rod.txt", "a/../../b.txt", "C:\\x.txt", "a\\b.txt", "mappe/", "æ.txt"})
    void isRefusedWithAPathThatLeadsElsewhere(String path) throws IOException {
        Map<String, byte[]> files = unpacked(content.zip());
        files.put(path, new byte[] {1});
        assertThat(read(files)).isEqualTo(new Outcome.Refused(Fault.FORBIDDEN_PATH, path));
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(path, new byte[0], "Fil", null, null, null));
    }

    @Test
    void isRefusedWhenItUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("stor.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 201; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        assertThat(read(bomb.toByteArray())).isEqualTo(new Outcome.Refused(Fault.TOO_LARGE, "stor.bin"));
    }

    @Test
    void isRefusedWithAFileTwice() throws IOException {
        byte[] zip = content.zip();
        byte[] renamed = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("index.html", "mappe.json")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(read(renamed)).isEqualTo(new Outcome.Refused(Fault.TWICE, "mappe.json"));
    }

    @Test
    void onlyWhatIsWantedIsHeldAndAllIsChecked() throws IOException {
        FilingPackage some =
                new FilingPackage(content.title(), content.entries().subList(0, 1));
        assertThat(ReadFilingPackage.read(file(content.zip()), "mappe.json"::equals))
                .isEqualTo(accepted(some, content));
        Map<String, byte[]> files = unpacked(content.zip());
        files.put("dokumenter/referat-1.pdf", new byte[] {1, 2, 4});
        assertThat(ReadFilingPackage.read(file(StableZip.of(files)), "mappe.json"::equals))
                .isEqualTo(new Outcome.Refused(Fault.CHANGED, "dokumenter/referat-1.pdf"));
    }

    /** @param whole names all files; those of {@code held} were wanted */
    private static Outcome accepted(FilingPackage held, FilingPackage whole) {
        return new Outcome.Accepted(
                held,
                whole.entries().stream().map(FilingPackage.IndexedFile::of).toList());
    }

    private Outcome read(Map<String, byte[]> files) throws IOException {
        return read(StableZip.of(files));
    }

    private Outcome read(byte[] zip) throws IOException {
        return ReadFilingPackage.read(file(zip), path -> true);
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(folder.resolve("pakke.zip"), zip);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}

package dk.sundhedsklynge.meetings.handover.shown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.handover.shown.FiledDocuments.Found;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiledDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 13);

    @Test
    void eachDocumentLiesUnderTheNameOfItsFile() {
        Found first = found("Referat, Søndersø.TXT", "Åbent");
        Found second = found("referat søndersø.txt", "Også åbent");
        Found nameless = found("§§§.md", "Uden navn");

        FiledDocuments documents = FiledDocuments.of(List.of(first, second, nameless));

        assertThat(documents.entries("26/4711"))
                .extracting(Entry::path)
                .containsExactly(
                        "dokumenter/referat-soendersoe.txt",
                        "dokumenter/referat-soendersoe-2.txt",
                        "dokumenter/%s.md".formatted(nameless.id()));
        assertThat(documents.entries("26/4711"))
                .allSatisfy(it -> assertThat(it.caseNumber()).isEqualTo("26/4711"));
        assertThat(documents.names()).containsEntry(second.id(), "dokumenter/referat-soendersoe-2.txt");
        assertThat(documents.leftOut()).isEmpty();
    }

    @Test
    void whatThePackageDoesNotHoldIsNamedInIt() {
        Found closed = found("lukket.txt", null);
        FiledDocuments documents = FiledDocuments.of(List.of(closed));

        assertThat(documents.entries(null)).isEmpty();
        assertThat(documents.names()).containsEntry(closed.id(), "lukket.txt, ikke i pakken");
        assertThat(documents.leftOut())
                .containsExactly(new LeftOut(
                        "lukket.txt",
                        closed.id().toString(),
                        DAY,
                        null,
                        "Dokumentet har lukkede punkter, som ikke er med i pakken. Spørg klyngens sekretariat."));
    }

    private static Found found(String file, @Nullable String content) {
        return new Found(UUID.randomUUID(), file, DAY, null, content == null ? null : content.getBytes(UTF_8));
    }
}

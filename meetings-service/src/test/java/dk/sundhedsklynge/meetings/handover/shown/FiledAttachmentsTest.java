package dk.sundhedsklynge.meetings.handover.shown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sundhedsklynge.meetings.handover.dossier.Source;
import dk.sundhedsklynge.meetings.handover.part.HandoverFiles.Kept;
import dk.sundhedsklynge.meetings.handover.part.Paper;
import dk.sundhedsklynge.meetings.handover.shown.FiledAttachments.Filed;
import dk.sundhedsklynge.meetings.handover.shown.FiledAttachments.Named;
import dk.sundhedsklynge.platform.report.FilingPackage.Entry;
import dk.sundhedsklynge.platform.report.FilingPackage.LeftOut;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FiledAttachmentsTest {
    private static final URI SITE = URI.create("https://klynge.example/");
    private static final UUID NOTE = UUID.randomUUID();
    private static final String WHERE =
            "Filen ligger i Midler ved notatet »Svar nr. 7«: https://klynge.example/midler/noter/" + NOTE
                    + " Hent den dér, eller bed klyngens sekretariat om den, og læg den ved pakken; fingeraftrykket viser, om det er den samme fil.";

    @Test
    void eachFileIsFiledOnceUnderItsName() {
        List<Named> named = Named.by(List.of(
                source("Faktura, Søndersø.PDF", "a"),
                source("Faktura, Søndersø.PDF", "a"),
                source("faktura søndersø.pdf", "b"),
                source("samme under et andet navn.pdf", "a"),
                source("uden endelse", "d")));

        Filed filed = filed(named, true, 100, kept("a", 3), kept("b", 3), kept("d", 3));

        assertThat(filed.entries())
                .extracting(Entry::path)
                .containsExactly(
                        "bilag/faktura-soendersoe.pdf", "bilag/faktura-soendersoe-2.pdf", "bilag/uden-endelse");
        assertThat(filed.entries()).first().satisfies(it -> {
            assertThat(it.bytes()).isEqualTo("a".getBytes(UTF_8));
            assertThat(it.title()).isEqualTo("Svar nr. 7: Faktura, Søndersø.PDF");
            assertThat(it.caseNumber()).isEqualTo("26/4711");
            assertThat(it.documentId()).isEqualTo(NOTE.toString());
        });
        assertThat(filed.names()).containsEntry("b", "bilag/faktura-soendersoe-2.pdf");
        assertThat(filed.leftOut()).isEmpty();
    }

    @Test
    void whoMayNotSeeClosedItemsIsToldWhereTheFileIs() {
        Filed filed = filed(Named.by(List.of(source("mail.eml", "a"), source("mail.eml", "a"))), false, 100);

        assertThat(filed.entries()).isEmpty();
        assertThat(filed.leftOut()).containsExactly(new LeftOut("mail.eml", NOTE.toString(), null, "a", WHERE));
        assertThat(filed.names()).containsEntry("a", "mail.eml, ikke i pakken");
    }

    @Test
    void aFileThatHasNotComeIsOnItsWay() {
        Filed filed = filed(Named.by(List.of(source("mail.eml", "a"))), true, 100);

        assertThat(filed.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        "Filen er på vej fra Midler og var ikke kommet endnu. Hent pakken igen om lidt. " + WHERE);
    }

    @Test
    void theLargestAreLeftOutOfAPackageThatWouldBeTooLarge() {
        List<Named> named =
                Named.by(List.of(source("stor.pdf", "a"), source("lille.pdf", "b"), source("mellem.pdf", "c")));

        Filed filed = filed(named, true, 10, kept("a", 8), kept("b", 2), kept("c", 7));

        assertThat(filed.entries()).extracting(Entry::path).containsExactly("bilag/lille.pdf", "bilag/mellem.pdf");
        assertThat(filed.leftOut())
                .extracting(LeftOut::title, LeftOut::why)
                .containsExactly(tuple("stor.pdf", "Pakken ville blive for stor med filen. " + WHERE));
        assertThat(filed(named, true, -1, kept("a", 8), kept("b", 2)).entries()).isEmpty();
    }

    private static Source source(String name, String sha256) {
        return new Source(
                null,
                null,
                null,
                NOTE,
                new Paper("Svar nr. 7", null, null, null, List.of(new Paper.Attached(name, sha256))));
    }

    private static Kept kept(String sha256, int size) {
        return new Kept(sha256, size);
    }

    /** Each file holds its hash. */
    private static Filed filed(List<Named> named, boolean whole, long room, Kept... kept) {
        Map<String, Kept> byHash = Arrays.stream(kept).collect(Collectors.toMap(Kept::sha256, Function.identity()));
        return FiledAttachments.filed(named, whole, byHash, room, it -> it.getBytes(UTF_8), "26/4711", SITE);
    }
}

package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.Attendance;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Level;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents of the same family with what none of the samples has. */
class OwnDocumentsTest {
    @Test
    void markdownWithNumberedContentsClosedItemsAndATitleOverTwoLines() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.resource("own-markdown.md"));

        assertThat(minutes.accountedFor()).isEqualTo(1.0);
        assertThat(minutes.heldAt()).isEqualTo(LocalTime.of(9, 30));
        assertThat(minutes.items()).extracting(ItemRecord::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(minutes.items())
                .filteredOn(item -> item.access() == Access.CLOSED)
                .extracting(ItemRecord::number)
                .containsExactly(2, 5);
        assertThat(minutes.attendance())
                .extracting(Attendance::kind)
                .containsExactly("present", "apology", "present", "partial", "substitute", "absent", "apology");
        assertThat(TestDocuments.item(minutes, 3).decisions())
                .extracting(DecisionRecord::answers)
                .containsExactly(Set.of(1, 2), Set.of(3));
        assertThat(TestDocuments.item(minutes, 3).content().tables()).hasSize(1);
        assertThat(TestDocuments.item(minutes, 4).content().recommendations()).hasSize(2);
        assertThat(TestDocuments.item(minutes, 4).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.DISCUSSED, Outcome.DECIDED);
    }

    @Test
    void bulletsThatAnswerInOrderAndAmountsOfEveryForm() {
        Minutes minutes = TestDocuments.minutes(TestDocuments.resource("own-plain.txt"));

        assertThat(minutes.accountedFor()).isEqualTo(1.0);
        assertThat(minutes.heldAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(minutes.counts().items())
                .as("the page for signatures is none")
                .isEqualTo(8);
        assertThat(minutes.items())
                .filteredOn(item -> item.access() == Access.CLOSED)
                .extracting(ItemRecord::number)
                .containsExactly(3, 7);
        ItemRecord accounts = TestDocuments.item(minutes, 2);
        assertThat(accounts.decisions())
                .extracting(DecisionRecord::answers)
                .containsExactly(Set.of(1), Set.of(2), Set.of(3));
        assertThat(accounts.content().tables().getFirst().rows())
                .extracting(row -> row.party())
                .containsExactly("420", "430", "461", "482", "492", "1083", null);
        assertThat(accounts.content()
                        .tables()
                        .getFirst()
                        .rows()
                        .get(4)
                        .cells()
                        .getLast()
                        .amount())
                .isEqualByComparingTo("-14879.10");
        assertThat(accounts.content().attachments())
                .extracting(attachment -> attachment.caseId())
                .containsExactly("25/40012", "24/11111");
        assertThat(minutes.figures())
                .filteredOn(figure -> figure.line() == 61)
                .extracting(figure -> figure.amount().toPlainString())
                .containsExactly("12500", "3200.50");
        assertThat(TestDocuments.item(minutes, 4).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.NOT_APPROVED, Outcome.APPROVED_AMENDED, Outcome.POSTPONED);
        assertThat(TestDocuments.item(minutes, 6).decisions())
                .as("said under a heading of its own below an empty decision")
                .hasSize(1);
    }

    @Test
    void plainTextWithoutBlankLinesOrContentsAndALevelInTheTitle() {
        Minutes minutes = TestDocuments.minutes("""
                REFERAT af møde i Sundhedsklynge Midt Politisk niveau den 3. marts 2026
                Mødedato: Tirsdag d. 3. marts 2026 kl. 16:00 - 18:30
                Mødested:
                Dronninglund Sygehus
                Deltagere
                Iben Lykke, Regionsrådsformand Region Nordjylland
                Jens Toft, Borgmester Aalborg Kommune
                Karl Bro, Udvalgsformand, Jammerbugt Kommune (sammen med borgmesteren)
                Gæster: Lone Skov, Chefsygeplejerske Aalborg Universitetshospital
                Punkt 1: Godkendelse af referat
                Sagsnr. 26/1001
                Beslutning
                Godkendt.
                Indstilling
                Det indstilles, at referatet godkendes.
                Bilag
                Referat
                Punkt 2: Status på midler
                26/1002
                Beslutning
                AD 1 Taget til efterretning.
                AD 2: Ikke godkendt.
                Sagsfremstilling
                Tabel 1: Status

                Enhed	Modtaget	Anvendt

                Jammerbugt Kommune	400.000,10	-

                I alt	400.000,10	250.000,05*

                *Foreløbigt.
                Indstilling
                Det indstilles, at Politisk niveau i Sundhedsklynge Midt:
                1.	Tager status til efterretning
                2.	Afsætter 99.999,95 kr. til projekt Ro På
                Fraværende: Jens Toft, Aalborg Kommune
                LUKKET PUNKT
                Punkt 4: Eventuelt
                Beslutning
                Ingen bemærkninger.
                """);

        assertThat(minutes.cluster())
                .as("three regions have a Midt; the municipalities settle which")
                .isInstanceOfSatisfying(
                        ClusterMatch.Found.class,
                        found -> assertThat(found.cooperation().id()).isEqualTo("nordjylland-midt"));
        assertThat(minutes.level()).isEqualTo(Level.POLITICAL);
        assertThat(minutes.place()).isEqualTo("Dronninglund Sygehus");
        assertThat(minutes.accountedFor()).isEqualTo(1.0);
        assertThat(minutes.warnings()).isEmpty();
        assertThat(minutes.items())
                .extracting(ItemRecord::access)
                .containsExactly(Access.OPEN, Access.OPEN, Access.CLOSED, Access.OPEN);
        assertThat(TestDocuments.item(minutes, 2).decisions())
                .extracting(DecisionRecord::outcome)
                .containsExactly(Outcome.NOTED, Outcome.NOT_APPROVED);
        assertThat(minutes.attendance())
                .extracting(Attendance::kind)
                .containsExactly("present", "present", "accompanying", "guest");
    }

    @Test
    void asManyItemsAsThereAre() {
        String items = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> "Punkt %d: Sag nummer %d\n\nBeslutning\n\nGodkendt.\n\n".formatted(number, number))
                .collect(Collectors.joining());

        assertThat(TestDocuments.minutes("REFERAT Aarhusklyngen - Fagligt strategisk niveau d. 02-02-2026\n\n" + items)
                        .items())
                .hasSize(25);
    }
}

package dk.sundhedsklynge.meetings.proposal;

import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.kr;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.only;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a table must say to open a ledger. */
class PositionRulesTest {
    private static OneItemMeeting position() {
        return OneItemMeeting.item()
                .table(
                        "Tabel 1: Stillingen pr. 30. juni 2025",
                        "Part|Modtaget|Disponeret|Rest",
                        "773=Morsø|100.000|40.000|60.000",
                        "787=Thisted|200.000|50.000|150.000",
                        "I alt|300.000|90.000|210.001");
    }

    private static Terms.Opening opening(OneItemMeeting item) {
        return (Terms.Opening) only(item.proposed(), EffectType.OPENING).terms();
    }

    @Test
    void rowsAreBookedAndSumsAndRestsAreOnlyClaimed() {
        assertThat(opening(position()).lines())
                .extracting(line -> line.quantity() + " " + line.party() + " "
                        + line.amount().kroner())
                .containsExactly(
                        "RECEIVED 773 100000.00",
                        "RECEIVED 787 200000.00",
                        "COMMITTED 773 40000.00",
                        "COMMITTED 787 50000.00");
        assertThat(position().proposed().claims())
                .extracting(Stated::amount)
                .contains(kr("210001"), kr("300000"), kr("60000"), kr("100000"));
    }

    @Test
    void anApprovedPositionOfTheDecidingBodyIsTakenUnseenOnTheDayItPrints() {
        Draft opening = only(position().proposed(), EffectType.OPENING);

        assertThat(opening.doubt()).isNull();
        assertThat(((Terms.Opening) opening.terms()).asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aPositionThatWasOnlyNotedIsDoubted() {
        Draft opening = only(
                position().decided(Outcome.NOTED, "Taget til efterretning.").proposed(), EffectType.OPENING);

        assertThat(opening.doubt()).contains("godkender");
    }

    @Test
    void aPositionOfABodyThatMayNotDecideIsDoubted() {
        assertThat(only(position().byTheProfessionalLevel().proposed(), EffectType.OPENING)
                        .doubt())
                .contains("Organet kan ikke selv beslutte det");
    }

    @Test
    void aMisspeltPartyIsNoProjectAndIsAskedAbout() {
        Proposed proposed = OneItemMeeting.item()
                .table("Tabel 1: Stillingen", "Part|Modtaget", "773=Morsø|100.000", "Tisted Kommune|200.000")
                .proposed();

        assertThat(proposed.newProjects()).isEmpty();
        assertThat(only(proposed, EffectType.OPENING).doubt()).contains("Tisted Kommune");
    }

    @Test
    void aBudgetIsNoPosition() {
        assertThat(OneItemMeeting.item()
                        .table("Tabel 1: Forslag til budget", "Projekt|Disponeret", "Stille Nat|100.000")
                        .proposed()
                        .effects())
                .isEmpty();
    }

    @Test
    void moneyOfProjectsThatNameNoPartyIsNotSplit() {
        assertThat(opening(OneItemMeeting.item()
                                .table(
                                        "Tabel 1: Stillingen",
                                        "|Samlede klyngemidler|Anvendt",
                                        "Klyngemidler i klyngen|90.000|10.000"))
                        .lines())
                .allSatisfy(line -> assertThat(line.party()).isNull())
                .extracting(Terms.Line::quantity)
                .containsExactly(Quantity.RECEIVED, Quantity.SPENT);
    }

    @Test
    void aKeyThatWeighsAnUnknownPartyIsDoubted() {
        Draft key = only(
                OneItemMeeting.item()
                        .recommended("Godkender fordelingsnøglen")
                        .table(
                                "Tabel 2: Nøgle",
                                "Part|Indbyggere",
                                "773=Morsø|20.000",
                                "787=Thisted|43.000",
                                "Jammerbugt|38.000")
                        .proposed(),
                EffectType.SET_KEY);

        assertThat(key.doubt()).contains("Jammerbugt");
        assertThat(((Terms.SetKey) key.terms()).weights()).hasSize(2);
    }
}

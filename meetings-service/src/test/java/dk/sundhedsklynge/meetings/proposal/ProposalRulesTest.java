package dk.sundhedsklynge.meetings.proposal;

import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.all;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.kr;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.only;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a proposal can be confirmed at once, and when a secretary must look at it first. */
class ProposalRulesTest {
    private static OneItemMeeting grant() {
        return OneItemMeeting.item().recommended("Udmønter 80.000 kr. til projekt Stille Nat");
    }

    @Test
    void anApprovedGrantToANamedProjectIsTakenUnseen() {
        Draft grant = only(grant().proposed(), EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).amount()).isEqualTo(kr("80000"));
        assertThat(grant.doubt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"POSTPONED", "NOT_APPROVED", "NOTED", "DISCUSSED", "LEFT_TO_OTHERS", "NONE"})
    void whatWasNotApprovedGivesNothing(Outcome outcome) {
        assertThat(grant().decided(outcome, "Se referatet.").proposed().effects())
                .isEmpty();
    }

    @Test
    void aConditionIsLeftToASecretary() {
        Draft grant = only(
                grant().decided(Outcome.APPROVED_CONDITIONALLY, "Godkendt, hvis byrådet er med.")
                        .on("byrådet er med")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).contains("forbehold: byrådet er med");
    }

    @Test
    void theAmountTheBodyChangedItToCounts() {
        Draft grant = only(
                grant().decided(Outcome.APPROVED_AMENDED, "Godkendt med 60.000 kr. i stedet for 80.000 kr.")
                        .amendedTo("60000")
                        .proposed(),
                EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).amount()).isEqualTo(kr("60000"));
        assertThat(grant.doubt()).isNull();
    }

    @Test
    void anAmendmentWithoutAnAmountIsDoubted() {
        Draft grant = only(
                grant().decided(Outcome.APPROVED_AMENDED, "Godkendt med ændringer.")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).contains("uden at det fremgår til hvad");
    }

    @Test
    void aRoundAmountIsDoubted() {
        Draft grant = only(
                OneItemMeeting.item()
                        .recommended("Udmønter ca. 80.000 kr. til projekt Stille Nat")
                        .proposed(),
                EffectType.GRANT);

        assertThat(grant.doubt()).contains("kun skrevet som cirka");
    }

    @Test
    void aBodyThatMayNotGrantReservesOnceASecretaryHasSeenIt() {
        Draft grant = only(grant().byTheProfessionalLevel().proposed(), EffectType.GRANT);

        assertThat(grant.competent()).isFalse();
        assertThat(grant.doubt()).contains("kun indstillet");
    }

    @Test
    void aSupplementToAProjectNobodyKnowsIsDoubted() {
        OneItemMeeting supplement = OneItemMeeting.item().recommended("Udmønter yderligere 5.000 kr. til Stille Nat");

        assertThat(only(supplement.proposed(), EffectType.SUPPLEMENT).doubt())
                .contains("afhænger af en anden virkning");
        assertThat(only(supplement.proposed("Stille Nat"), EffectType.SUPPLEMENT)
                        .doubt())
                .isNull();
    }

    @Test
    void aProjectIsFoundByAnAlias() {
        Draft supplement = only(
                OneItemMeeting.item()
                        .recommended("Udmønter yderligere 5.000 kr. til projekt Natteroen")
                        .proposed("Stille Nat", "Natteroen"),
                EffectType.SUPPLEMENT);

        assertThat(supplement.terms().projectId()).contains(SampleMinutes.id("Stille Nat"));
    }

    @Test
    void aNameThatOnlyLooksLikeAProjectIsNotTakenForIt() {
        Proposed proposed = OneItemMeeting.item()
                .recommended("Udmønter 5.000 kr. til projekt Stille Nætter")
                .proposed("Stille Nat");

        assertThat(proposed.newProjects()).extracting(NewProject::name).containsExactly("Stille Nætter");
    }

    @Test
    void moneyForNoProjectIsPointedOutAndGivenToNone() {
        Proposed proposed = OneItemMeeting.item()
                .recommended("Afsætter 15.000 kr. til møderne")
                .proposed();

        assertThat(proposed.effects()).isEmpty();
        assertThat(proposed.notices()).hasSize(1);
    }

    @Test
    void whoPaysIsNotGuessedFromAPartyThatIsNamed() {
        Draft grant = only(
                OneItemMeeting.item()
                        .recommended("Udmønter 80.000 kr. til projekt Stille Nat, som Morsø Kommune driver")
                        .proposed(),
                EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).party()).isNull();
        assertThat(grant.doubt()).contains("Morsø Kommune");
    }

    @Test
    void thePartyThatPaysIsTheOneTheMoneyComesFrom() {
        Draft grant = only(
                OneItemMeeting.item()
                        .recommended("Udmønter 80.000 kr. fra Morsø Kommune til projekt Stille Nat")
                        .proposed(),
                EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).party()).isEqualTo("773");
        assertThat(grant.doubt()).isNull();
    }

    @Test
    void aClosedItemClosesWhatStemsFromIt() {
        Proposed proposed = grant().closed().proposed();

        assertThat(proposed.effects()).isNotEmpty().allSatisfy(it -> assertThat(it.access())
                .isEqualTo(Access.CLOSED));
        assertThat(proposed.newProjects()).singleElement().returns(true, NewProject::closed);
    }

    @Test
    void namesOnATopicHoldNoWordsOfADecision() {
        Draft earmark = only(
                OneItemMeeting.item()
                        .decided(Outcome.APPROVED, "Det godkendes, at 90.000 kr. øremærkes til hemmelige sager.")
                        .proposed(),
                EffectType.EARMARK);

        assertThat(earmark.terms().toString()).doesNotContain("hemmelige");
        assertThat(((Terms.Earmark) earmark.terms()).amount()).isEqualTo(kr("90000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stille Nat afsluttes som projekt den 30. juni 2026.|CLOSE",
                "Stille Nat overgår til drift den 1. maj 2026.|TO_OPERATION",
                "Stille Nat forlænges til og med juni 2026.|EXTEND",
                "Stille Nat sættes i drift den 1. marts 2026.|WENT_LIVE"
            })
    void aSentenceOfTheDecisionMovesTheProject(String decision, EffectType type) {
        Draft step =
                only(OneItemMeeting.item().decided(Outcome.DECIDED, decision).proposed("Stille Nat"), type);

        assertThat(step.doubt()).isNull();
        assertThat(step.terms().projectId()).contains(SampleMinutes.id("Stille Nat"));
    }

    @Test
    void aRecommendationThatWasApprovedInOneWordMovesTheProject() {
        Draft close = only(
                OneItemMeeting.item()
                        .recommended("Afslutter projekt Stille Nat ved udgangen af juni 2026")
                        .proposed("Stille Nat"),
                EffectType.CLOSE);

        assertThat(close.terms()).isEqualTo(new Terms.Step(SampleMinutes.id("Stille Nat"), LocalDate.of(2026, 6, 30)));
        assertThat(close.doubt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stille Nat er endnu ikke afsluttet.",
                "Stille Nat overgår ikke til drift.",
                "Slides fra Stille Nat sendes ud."
            })
    void whatIsNotDoneMovesNothing(String decision) {
        assertThat(OneItemMeeting.item()
                        .decided(Outcome.NOTED, decision)
                        .proposed("Stille Nat")
                        .effects())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Evalueringen af Stille Nat er afsluttet.|om sætningen gælder selve projektet",
                "Stille Nat forventes afsluttet til sommer.|måske først sker senere",
            })
    void whatMayMeanSomethingElseIsDoubted(String decision, String reason) {
        assertThat(all(OneItemMeeting.item().decided(Outcome.NOTED, decision).proposed("Stille Nat"), EffectType.CLOSE))
                .singleElement()
                .satisfies(it -> assertThat(it.doubt()).contains(reason));
    }

    @Test
    void aQuestionAnsweredInOneWordMovesNothing() {
        assertThat(OneItemMeeting.item()
                        .recommended("Beslutter, om Stille Nat overgår til drift")
                        .proposed("Stille Nat")
                        .effects())
                .isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameIdsAndACorrectedOneItsOwn() {
        assertThat(grant().proposed()).isEqualTo(grant().proposed());
        assertThat(only(grant().inDocument("corrected").proposed(), EffectType.GRANT)
                        .id())
                .isNotEqualTo(only(grant().proposed(), EffectType.GRANT).id());
    }

    @Test
    void aNewProjectHasTheSameIdInWhateverMinutesNameItFirst() {
        assertThat(grant().inDocument("other").proposed().newProjects())
                .isEqualTo(grant().proposed().newProjects());
    }

    @Test
    void aProjectThatIsKnownKeepsItsId() {
        Proposed proposed = grant().proposed("stille nat");

        assertThat(proposed.newProjects()).isEmpty();
        assertThat(only(proposed, EffectType.GRANT).terms().projectId()).contains(SampleMinutes.id("stille nat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bevilger 400.000 kr. til Nattely",
                "Nattely bevilges 400.000 kr.",
                "Der bevilges Nattely 400.000 kr.",
                "Nattely støttes med 400.000 kr.",
                "Giver projekt Nattely en bevilling på 400.000 kr.",
                "Godkender 400.000 kr. til Nattely",
                "Giver tilsagn om 400 t.kr. til Nattely",
            })
    void moneyToANameNobodyKnowsIsProposedAndLeftToASecretary(String recommended) {
        Proposed proposed = OneItemMeeting.item().recommended(recommended).proposed();
        Draft grant = only(proposed, EffectType.GRANT);
        Draft register = SampleMinutes.all(proposed, EffectType.REGISTER).getFirst();

        assertThat(proposed.newProjects()).extracting(NewProject::name).containsExactly("Nattely");
        assertThat(((Terms.Commitment) grant.terms()).amount()).isEqualTo(kr("400000"));
        assertThat(grant.waitsFor()).containsExactly(register.id());
        assertThat(register.doubt()).contains("ikke kendt").contains("Bekræft, hvis det er nyt");
        assertThat(grant.doubt()).as("%s", grant).isNotBlank();
    }

    @Test
    void aNameInQuotesIsTakenAsPrinted() {
        assertThat(OneItemMeeting.item()
                        .recommended("Der afsættes 400.000 kr. til \"hjem igen\"")
                        .proposed()
                        .newProjects())
                .extracting(NewProject::name)
                .containsExactly("hjem igen");
    }

    @Test
    void aProjectIsGrantedOnceTheLedgerHasTheMoney() {
        Proposed proposed = grant().proposed();
        Draft money = only(proposed, EffectType.GRANT);
        List<Draft> registrations = SampleMinutes.all(proposed, EffectType.REGISTER);

        assertThat(registrations)
                .extracting(it -> ((Terms.Registration) it.terms()).phase())
                .containsExactly(null, Phase.FUNDED);
        assertThat(money.waitsFor()).containsExactly(registrations.getFirst().id());
        assertThat(registrations.getLast().waitsFor())
                .containsExactly(registrations.getFirst().id(), money.id());
    }

    @Test
    void whatIsOnlyRecommendedIsNeverSaidToBeGranted() {
        assertThat(SampleMinutes.all(grant().byTheProfessionalLevel().proposed(), EffectType.REGISTER))
                .extracting(it -> ((Terms.Registration) it.terms()).phase())
                .containsOnlyNulls();
    }

    @Test
    void anEarmarkAndAFrameStandAlsoInWhatWasRecommended() {
        Draft earmark = only(
                OneItemMeeting.item()
                        .recommended("Øremærker 250.000 kr. til Sundhedsråd Limfjorden")
                        .proposed(),
                EffectType.EARMARK);
        Draft frame = only(
                OneItemMeeting.item()
                        .recommended("Der afsættes en ramme på 1,2 mio. kr., som fagligt strategisk niveau disponerer")
                        .decided(Outcome.APPROVED_AMENDED, "Godkendt, idet rammen nedsættes til 950.000 kr.")
                        .amendedTo("950000")
                        .proposed(),
                EffectType.FRAME);

        assertThat(((Terms.Earmark) earmark.terms()).amount()).isEqualTo(kr("250000"));
        assertThat(((Terms.Frame) frame.terms()).amount()).isEqualTo(kr("950000"));
        assertThat(((Terms.Frame) frame.terms()).body()).endsWith(":fagligt");
    }

    @Test
    void theModelWhereAllPayToAllSaysWhatToDo() {
        Proposed proposed = OneItemMeeting.item()
                .recommended("Godkender en solidarisk model for finansiering af projekter")
                .proposed();

        assertThat(proposed.effects()).isEmpty();
        assertThat(proposed.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.line()).isEqualTo(40);
            assertThat(notice.message())
                    .contains("alle parter betaler til alle projekter")
                    .contains("fordelingsnøgle");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bevilger 180.000 kr. til Stille Nat i 2026                    | 2026
            Bevilger 180.000 kr. i 2024 til projekt Stille Nat            | 2024
            Bevilger 180.000 kr. fra puljen 2022-2023 til Stille Nat      | 2022-2023
            Bevilger 180.000 kr. af 2025-midlerne til Stille Nat          | 2025
            Bevilger 180.000 kr. til Stille Nat, som begynder i maj 2026  |
            Bevilger 180.000 kr. til Stille Nat                           |
            """)
    void aGrantIsOfTheYearThatItNames(String recommendation, String period) {
        Draft grant = only(OneItemMeeting.item().recommended(recommendation).proposed(), EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).period()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Godkendt. Beløbet deles sådan:",
                "1. Vedtaget. Parternes andele er:",
                "Godkendt med denne fordeling",
                "Finansiering:"
            })
    void amountsPerPartyUnderAHeadingThatNamesNoProjectSplitTheGrantOfTheDecision(String heading) {
        Proposed proposed = grant().list(heading, "773=Morsø=30.000,00", "787=Thisted=50.000,00")
                .proposed();

        Terms.Commitment terms =
                (Terms.Commitment) only(proposed, EffectType.GRANT).terms();
        assertThat(terms.amount()).isEqualTo(kr("80000"));
        assertThat(terms.label()).isNull();
        assertThat(terms.shares())
                .containsExactly(new Terms.Share("773", kr("30000")), new Terms.Share("787", kr("50000")));
        assertThat(proposed.effects())
                .filteredOn(it -> it.terms() instanceof Terms.Registration)
                .allSatisfy(it ->
                        assertThat(((Terms.Registration) it.terms()).name()).isEqualTo("Stille Nat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beslutter, at Nattens Hjælp overgår til drift fra 1. januar 2026  | TO_OPERATION
            Godkender, at Nattens Hjælp lukkes                                | CLOSE
            Nattens Hjælp forlænges til 30. september 2026                    | EXTEND
            """)
    void aStepOfAProjectThatNobodyKnowsIsProposedWithADoubt(String recommendation, EffectType step) {
        Proposed proposed = OneItemMeeting.item().recommended(recommendation).proposed();

        Terms.Registration named =
                (Terms.Registration) only(proposed, EffectType.REGISTER).terms();
        assertThat(named.name()).isEqualTo("Nattens Hjælp");
        assertThat(only(proposed, EffectType.REGISTER).doubt()).contains("ikke kendt");
        assertThat(only(proposed, step).waitsFor()).isNotEmpty();
    }

    @Test
    void aMeetingIsNoProject() {
        assertThat(OneItemMeeting.item()
                        .recommended("Godkender, at Mødet afsluttes kl. 15")
                        .proposed()
                        .effects())
                .isEmpty();
    }

    @Test
    void amountsPerPartyThatAreNotTheGrantAreDoubted() {
        Proposed proposed = grant().list(
                        "Godkendt. Beløbet deles sådan:", "773=Morsø=30.000,00", "787=Thisted=49.000,00")
                .proposed();

        assertThat(only(proposed, EffectType.GRANT).doubt()).contains("beløbene giver ikke bevillingen");
        assertThat(proposed.notices()).singleElement().satisfies(it -> assertThat(it.message())
                .contains("fremgår ikke til hvilket projekt"));
    }

    @Test
    void amountsPerPartyUnderTheNameOfAProjectAreItsGrant() {
        Proposed proposed = OneItemMeeting.item()
                .list("Stille Nat:", "773=Morsø=30.000,00", "787=Thisted=50.000,00")
                .proposed();

        assertThat(((Terms.Commitment) only(proposed, EffectType.GRANT).terms()).shares())
                .hasSize(2);
    }

    @Test
    void aGrantThatNamesSeveralYearsIsLeftToASecretary() {
        Draft grant = only(
                OneItemMeeting.item()
                        .recommended("Bevilger 180.000 kr. til Stille Nat i 2025 og i 2026")
                        .proposed(),
                EffectType.GRANT);

        assertThat(((Terms.Commitment) grant.terms()).period()).isNull();
        assertThat(grant.doubt()).contains("flere år (2025, 2026)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Godkender, at Morsø Kommunes 24.500,25 kr. fra 2022 overføres til 2024   | 2022      | 773 |
            Overfører 9.000 kr. fra 2022 til 2025 for Thisted Kommune                | 2022      | 787 |
            Godkender, at 4.000 kr. fra 2021 overføres til 2025                      | 2021      |     |
            Overfører 4.000 kr. fra puljen 2022-2023 til 2025                        | 2022-2023 |     |
            Godkender, at midlerne fra 2022 og 2023 videreføres til 2025             | 2022      |     | flere år (2022, 2023)
            Overfører 4.000 kr. til 2025                                             | 2024      |     | hvilket år pengene er fra
            """)
    void aCarryOverIsFromTheYearThatItNames(String recommendation, String from, String party, String doubt) {
        Draft carried = only(OneItemMeeting.item().recommended(recommendation).proposed(), EffectType.CARRY_OVER);
        Terms.CarryOver terms = (Terms.CarryOver) carried.terms();

        assertThat(terms.from()).isEqualTo(from);
        assertThat(terms.party()).isEqualTo(party);
        assertThat(carried.doubt()).contains(doubt == null ? "besluttes lokalt" : doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nedsætter bevillingen til Stille Nat med 5.000 kr.                | REDUCE  | 5000
            Nedsætter bevillingen til Stille Nat fra 100.000 kr. til 70.000 kr. | REDUCE  | 30000
            Frigiver 35.000 kr. fra Stille Nat                                | RELEASE | 35000
            """)
    void whatIsTakenFromAProjectIsNoGrant(String recommendation, EffectType type, String kroner) {
        Proposed proposed = OneItemMeeting.item().recommended(recommendation).proposed("Stille Nat");

        assertThat(((Terms.Reduction) only(proposed, type).terms()).amount()).isEqualTo(kr(kroner));
        assertThat(proposed.effects()).extracting(Draft::type).doesNotContain(EffectType.GRANT, EffectType.SUPPLEMENT);
    }
}

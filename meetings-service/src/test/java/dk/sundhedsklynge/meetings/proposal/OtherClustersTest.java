package dk.sundhedsklynge.meetings.proposal;

import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.all;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.kr;
import static dk.sundhedsklynge.meetings.proposal.SampleMinutes.only;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.claim.Stated;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.reading.TestDocuments;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.Terms.Quantity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A split by a body that may not grant, an amended budget with a key, a position that names no party, and themes only. */
class OtherClustersTest {
    private static final String BILLUND = "530";
    private static final String VEJEN = "575";
    private static final String SYDDANMARK = "1083";

    static Stream<Path> sydvestjylland() {
        return SampleMinutes.sampleAndPublished("sydvestjylland-fagligt-2024-08-28.txt");
    }

    static Stream<Path> lillebaelt() {
        return SampleMinutes.sampleAndPublished("lillebaelt-politisk-2023-10-13.txt");
    }

    static Stream<Path> nykoebingFalster() {
        return SampleMinutes.sampleAndPublished("nykoebing-falster-fagligt-2023-09-08.txt");
    }

    static Stream<Path> soenderjylland() {
        return SampleMinutes.sampleAndPublished("soenderjylland-fagligt-2022-12-06.txt");
    }

    @ParameterizedTest
    @MethodSource("sydvestjylland")
    void theSplitOfABodyThatMayNotGrantIsThreeReservationsWithTheShareOfEachParty(Path file) {
        List<Draft> grants = all(SampleMinutes.proposed(file), EffectType.GRANT);

        assertThat(grants)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.competent()).isFalse())
                .allSatisfy(it -> assertThat(it.doubt()).contains("kun indstillet"));
        assertThat(grants)
                .extracting(it -> ((Terms.Commitment) it.terms()).amount())
                .containsExactly(kr("1337000"), kr("471000"), kr("220000"));
        assertThat(SampleMinutes.shares(grants.getLast()))
                .isEqualTo(Map.of(
                        BILLUND, new BigDecimal("75000.00"),
                        VEJEN, new BigDecimal("95000.00"),
                        SYDDANMARK, new BigDecimal("50000.00")));
    }

    @ParameterizedTest
    @MethodSource("sydvestjylland")
    void theTotalThatHoldsMoneyOfAnotherSourceIsOnlyClaimed(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);

        assertThat(proposed.claims())
                .filteredOn(claim -> claim.amount().equals(kr("270000")))
                .singleElement()
                .satisfies(claim -> assertThat(claim)
                        .returns(Quantity.RESERVED, Stated::quantity)
                        .returns(
                                SampleMinutes.project(proposed, "Vi rykker sammen om borgeren i den sidste tid"),
                                Stated::project));
        assertThat(proposed.notices()).anySatisfy(it -> assertThat(it.message()).contains("anden kilde"));
    }

    @ParameterizedTest
    @MethodSource("sydvestjylland")
    void aPositionThatDoesNotSayWhatWasReceivedIsDoubted(Path file) {
        Draft opening = only(SampleMinutes.proposed(file), EffectType.OPENING);

        assertThat(opening.doubt()).contains("ikke, hvad der er modtaget");
        assertThat(((Terms.Opening) opening.terms()).lines())
                .hasSize(12 + 6)
                .allSatisfy(line -> assertThat(line.quantity()).isIn(Quantity.COMMITTED, Quantity.UNCOMMITTED))
                .extracting(Terms.Line::party)
                .doesNotContainNull()
                .allMatch(SampleMinutes.REGISTER.partyCodes("syddanmark-sydvestjylland")::contains);
    }

    @ParameterizedTest
    @MethodSource("sydvestjylland")
    void whatIsLeftIsKeptAsStatedWhereNothingSaysWhatWasReceived(Path file) {
        Draft opening = only(SampleMinutes.proposed(file), EffectType.OPENING);

        assertThat(((Terms.Opening) opening.terms()).lines())
                .filteredOn(line -> line.quantity() == Quantity.UNCOMMITTED)
                .extracting(line -> line.party() + " " + line.amount().kroner())
                .containsExactlyInAnyOrder(
                        "561 917367.00",
                        "563 6330.00",
                        "575 154378.00",
                        "530 95213.00",
                        "573 182695.00",
                        "1083 1372721.00");
    }

    @ParameterizedTest
    @MethodSource("lillebaelt")
    void theAmountsThatTheDecisionPrintsCountBeforeThoseOfTheAgenda(Path file) {
        List<Draft> grants = all(SampleMinutes.proposed(file), EffectType.GRANT);

        assertThat(grants)
                .extracting(it -> (Terms.Commitment) it.terms())
                .extracting(it -> it.period() + " " + it.amount().kroner())
                .containsExactly("2023 313400.00", "2024 700660.00");
        assertThat(SampleMinutes.shares(grants.getFirst()))
                .hasSize(5)
                .containsEntry(SYDDANMARK, new BigDecimal("158254.00"));
        assertThat(grants).extracting(Draft::doubt).doesNotContainNull().allMatch(it -> !it.isBlank());
    }

    @ParameterizedTest
    @MethodSource("lillebaelt")
    void thoseWhoPayInAnotherClusterTakePartAndDoNotPay(Path file) {
        Draft set = only(SampleMinutes.proposed(file), EffectType.SET_KEY);
        Terms.SetKey key = (Terms.SetKey) set.terms();

        assertThat(key.takingPart()).contains(BILLUND, VEJEN).hasSize(7);
        assertThat(key.paying()).doesNotContain(BILLUND, VEJEN).hasSize(5);
        assertThat(set.doubt()).contains("99").contains("oprindelige tildeling");
    }

    @ParameterizedTest
    @MethodSource("lillebaelt")
    void aColumnThatHoldsTwoKindsIsNotBooked(Path file) {
        Draft opening = only(SampleMinutes.proposed(file), EffectType.OPENING);

        assertThat(((Terms.Opening) opening.terms()).lines()).hasSize(7).allSatisfy(line -> assertThat(line.quantity())
                .isEqualTo(Quantity.RECEIVED));
        assertThat(((Terms.Opening) opening.terms()).lines())
                .filteredOn(line -> line.amount().ore() == 0)
                .as("a printed zero is stated")
                .extracting(Terms.Line::party)
                .containsExactlyInAnyOrder(BILLUND, VEJEN);
        assertThat(opening.doubt())
                .contains("blander disponerede og anvendte midler")
                .contains("8.369.000")
                .contains("8.389.000");
    }

    @ParameterizedTest
    @MethodSource("lillebaelt")
    void theFrameIsForTheBodyThatMayUseIt(Path file) {
        Draft frame = only(SampleMinutes.proposed(file), EffectType.FRAME);

        assertThat((Terms.Frame) frame.terms())
                .returns("syddanmark-lillebaelt:fagligt", Terms.Frame::body)
                .returns(kr("1500000"), Terms.Frame::amount);
        assertThat(frame.doubt()).contains("\"dog\"").contains("\"1.5\"");
    }

    @ParameterizedTest
    @MethodSource("lillebaelt")
    void carryingOverIsLeftToEachParty(Path file) {
        Draft carryOver = only(SampleMinutes.proposed(file), EffectType.CARRY_OVER);

        assertThat(carryOver.terms()).isEqualTo(new Terms.CarryOver("2022-2023", "2024", null, null));
        assertThat(carryOver.doubt()).contains("lokalt");
    }

    @ParameterizedTest
    @MethodSource("nykoebingFalster")
    void whatMunicipalitiesReceivedTogetherIsNotSplitBetweenThem(Path file) {
        Draft opening = only(SampleMinutes.proposed(file), EffectType.OPENING);

        assertThat(((Terms.Opening) opening.terms()).lines())
                .extracting(line -> line.period() + " " + line.party() + " " + line.label() + " "
                        + line.amount().kroner())
                .containsExactly(
                        "2022 null kommunerne 992752.00",
                        "2022 1085 null 1065174.00",
                        "2023 null kommunerne 992752.00",
                        "2023 1085 null 1066594.00");
        assertThat(opening.doubt()).contains("4.061.308").contains("4.117.272");
    }

    @ParameterizedTest
    @MethodSource("nykoebingFalster")
    void projectsThatWereGrantedBeforeAreShownAndNotTaken(Path file) {
        assertThat(all(SampleMinutes.proposed(file), EffectType.REGISTER))
                .extracting(it -> ((Terms.Registration) it.terms()).name())
                .containsExactly(
                        "Den sidste tid",
                        "Lægebesøg på uvisiterede væresteder",
                        "Fremrykket kommunal sagsbehandling i Psykiatrien");
    }

    @ParameterizedTest
    @MethodSource("nykoebingFalster")
    void everythingOfABodyThatMayNotDecideIsOnlyRecommended(Path file) {
        assertThat(SampleMinutes.proposed(file).effects())
                .allSatisfy(it -> assertThat(it.doubt()).contains("Organet kan ikke selv beslutte det"));
    }

    @ParameterizedTest
    @MethodSource("soenderjylland")
    void themesAreNoProjects(Path file) {
        Proposed proposed = SampleMinutes.proposed(file);

        assertThat(proposed.effects()).isEmpty();
        assertThat(proposed.newProjects()).isEmpty();
    }

    @Test
    void aGrantByKeyWaitsForTheKeyOfItsItem() {
        Proposed proposed =
                SampleMinutes.proposed(TestDocuments.SAMPLES.resolve("randersklyngen-politisk-relativ.txt"));
        Draft key = only(proposed, EffectType.SET_KEY);
        Draft grant = only(proposed, EffectType.GRANT);

        assertThat(((Terms.SetKey) key.terms()).weights())
                .extracting(it -> it.party() + " " + it.weight())
                .containsExactly("1082 50", "730 22", "710 10", "707 8", "706 10");
        assertThat((Terms.Commitment) grant.terms())
                .returns(((Terms.SetKey) key.terms()).key(), Terms.Commitment::key)
                .returns(kr("240000.53"), Terms.Commitment::amount);
        assertThat(grant.waitsFor()).contains(key.id());
        assertThat(proposed.effects()).allSatisfy(it -> assertThat(it.doubt()).isNull());
    }

    @Test
    void thePositionOfAPartyStandsOnTheDayItsTitlePrints() {
        Proposed proposed =
                SampleMinutes.proposed(TestDocuments.SAMPLES.resolve("randersklyngen-politisk-relativ.txt"));
        Terms.Opening opening =
                (Terms.Opening) only(proposed, EffectType.OPENING).terms();

        assertThat(opening.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(opening.lines())
                .filteredOn(line -> line.quantity() == Quantity.COMMITTED)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.project())
                        .isEqualTo(SampleMinutes.project(proposed, "Natsygeplejerske på Vej")));
    }
}

package dk.sundhedsklynge.funds.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownMoneyTest {
    private static final Holder VEJLE = Holder.party("630");
    private static final Holder KOLDING = Holder.party("621");
    private static final Holder REGION = Holder.party("1083");
    private static final Holder MUNICIPALITIES = Holder.of(null, "kommunerne");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 28);

    private final TreeMap<Account, Long> standing = new TreeMap<>();
    private final StatedPosition stated = new StatedPosition();
    private List<String> parties = List.of();

    @Test
    void withoutAnAllotmentReceivedIsUnknownAndNoRestFollows() {
        granted(VEJLE, "2024", 655_288_00);

        KnownFigures vejle = holder(VEJLE);

        assertThat(vejle.received()).isNull();
        assertThat(vejle.uncommitted()).isNull();
        assertThat(vejle.unspent()).isNull();
        assertThat(vejle.committed()).isEqualTo(655_288_00);
        assertThat(vejle.unknown().keySet())
                .containsExactly(Quantity.RECEIVED, Quantity.SPENT, Quantity.UNCOMMITTED, Quantity.UNSPENT);
        assertThat(money().total().received()).isNull();
        assertThat(money().total().atLeast(Quantity.UNCOMMITTED)).isNull();
    }

    @Test
    void aStatedRestIsShownAsStatedAndAddedUp() {
        granted(VEJLE, "2024", 655_288_00);
        granted(KOLDING, "2024", 40_347_00);
        stated.statedOn(DAY);
        opened(VEJLE, "2024", "uncommitted", 917_367_00);
        opened(KOLDING, "2024", "uncommitted", 6_330_00);

        KnownFigures total = money().total();

        assertThat(holder(VEJLE).uncommitted()).isEqualTo(917_367_00);
        assertThat(holder(VEJLE).restsStatedOn()).isEqualTo(DAY);
        assertThat(total.uncommitted()).isEqualTo(923_697_00);
        assertThat(total.received()).isNull();
        assertThat(total.unspent()).isNull();
    }

    @Test
    void aSumOverPartiesSaysWhatIsKnownAndWhoIsMissing() {
        received(VEJLE, "2023", 100_00);
        granted(VEJLE, "2023", 30_00);
        granted(KOLDING, "2023", 5_00);

        KnownFigures total = money().total();

        assertThat(total.received()).isNull();
        assertThat(total.atLeast(Quantity.RECEIVED)).isEqualTo(100_00);
        assertThat(total.atLeast(Quantity.UNCOMMITTED))
                .as("Kolding has granted and not said what it received: its rest can be below zero")
                .isNull();
        assertThat(total.unknown().get(Quantity.RECEIVED).missing()).containsExactly(new HeldIn(KOLDING, "2023"));
    }

    @Test
    void yearsAndThePoolOfBothAreThreePeriods() {
        received(VEJLE, "2022", 10_00);
        received(VEJLE, "2023", 20_00);
        received(VEJLE, "2022-2023", 400_00);

        assertThat(money().byPeriod()).hasSize(3);
        assertThat(money().byPeriod().get("2022").received()).isEqualTo(10_00);
        assertThat(money().byPeriod().get("2023").received()).isEqualTo(20_00);
        assertThat(money().byPeriod().get("2022-2023").received()).isEqualTo(400_00);
        assertThat(money().total().received()).isEqualTo(430_00);
    }

    @Test
    void moneyUsedInALaterYearDoesNotSayWhatAPartyReceivedInThatYear() {
        received(VEJLE, "2022-2023", 100_00);
        grantedLater(VEJLE, 40_00);

        assertThat(money().lines().get(new HeldIn(VEJLE, "2024")).uncommitted()).isNull();
        assertThat(holder(VEJLE).received()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.RECEIVED)).isEqualTo(100_00);
        assertThat(holder(VEJLE).uncommitted()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.UNCOMMITTED)).isNull();
        assertThat(holder(VEJLE).unknown().get(Quantity.UNCOMMITTED).missing())
                .containsExactly(new HeldIn(VEJLE, "2024"));
    }

    @Test
    void onceItIsStatedThatNothingWasReceivedInALaterYearTheRestIsKnown() {
        received(VEJLE, "2022-2023", 100_00);
        grantedLater(VEJLE, 40_00);
        opened(VEJLE, "2024", "received", 0);

        assertThat(holder(VEJLE).received()).isEqualTo(100_00);
        assertThat(holder(VEJLE).uncommitted()).isEqualTo(60_00);
    }

    @Test
    void anAllotmentOfNothingSaysThatNothingWasReceived() {
        received(VEJLE, "2022-2023", 100_00);
        grantedLater(VEJLE, 40_00);
        stated.allottedNothing(new HeldIn(VEJLE, "2024"));

        assertThat(holder(VEJLE).received()).isEqualTo(100_00);
        assertThat(holder(VEJLE).uncommitted()).isEqualTo(60_00);
        assertThat(money().byPeriod().get("2024").received()).isZero();
    }

    @Test
    void anAllotmentOfNothingIsAsKnownAsAnyOther() {
        stated.allottedNothing(new HeldIn(VEJLE, "2026"));
        granted(KOLDING, "2025", 5_00);

        assertThat(holder(VEJLE).received()).isZero();
        assertThat(holder(VEJLE).uncommitted()).isZero();
        assertThat(holder(VEJLE).spent()).isNull();
    }

    @Test
    void beforeAnyGrantIsKnownNobodyHasSaidThatNothingWasCommitted() {
        parties = List.of("630", "621");
        received(VEJLE, "2023", 100_00);

        assertThat(holder(VEJLE).received()).isEqualTo(100_00);
        assertThat(holder(VEJLE).committed()).isNull();
        assertThat(holder(VEJLE).uncommitted()).isNull();
        assertThat(holder(VEJLE).carriedOut()).isZero();
        assertThat(holder(KOLDING).isNothingStated()).isTrue();
        assertThat(money().total().committed()).isNull();
        assertThat(money().total().atLeast(Quantity.COMMITTED)).isNull();
    }

    @Test
    void aGrantOrAnOpeningSaysThatNothingElseWasCommitted() {
        received(VEJLE, "2023", 100_00);
        opened(KOLDING, "2022", "committed", 0);

        assertThat(holder(VEJLE).committed()).isZero();
        assertThat(holder(VEJLE).uncommitted()).isEqualTo(100_00);
    }

    @Test
    void theGrantOfOneSaysNothingOfAnotherWhoStatesNothing() {
        parties = List.of("630", "621");
        granted(VEJLE, "2023", 5_00);

        assertThat(holder(VEJLE).committed()).isEqualTo(5_00);
        assertThat(holder(KOLDING).committed()).isNull();
        assertThat(holder(KOLDING).carriedOut()).isNull();
        assertThat(money().total().committed()).isNull();
        assertThat(money().total().atLeast(Quantity.COMMITTED)).isEqualTo(5_00);
    }

    @Test
    void aRecommendationDoesNotSayWhatWasGranted() {
        received(VEJLE, "2023", 100_00);
        add(AccountKind.RESERVED, VEJLE, "2023", 10_00);

        assertThat(holder(VEJLE).committed()).isNull();
        assertThat(holder(VEJLE).uncommitted()).isNull();
        assertThat(holder(VEJLE).reserved()).isEqualTo(10_00);
    }

    @Test
    void ofMoneyOfWhichNothingStandsNothingIsKnown() {
        assertThat(money().total().isNothingStated()).isTrue();
        assertThat(KnownFigures.nothing(new HeldIn(VEJLE, "")).isNothingStated())
                .isTrue();
    }

    @Test
    void moneyThatNoPartyIsNamedForIsWhatTheSourceStatesOfIt() {
        received(Holder.ofNoParty(), "2022-2023", 100_00);
        grantedLater(Holder.ofNoParty(), 40_00);

        assertThat(holder(Holder.ofNoParty()).received()).isEqualTo(100_00);
        assertThat(money().total().uncommitted()).isEqualTo(60_00);
    }

    @Test
    void moneyThatNoPartyIsNamedForIsUnknownWhereMoreIsUsedThanItsSourceStates() {
        received(Holder.ofNoParty(), "2022-2023", 100_00);
        granted(Holder.ofNoParty(), "2024", 40_00);

        assertThat(holder(Holder.ofNoParty()).received()).isNull();
        assertThat(money().total().uncommitted()).isNull();
    }

    @Test
    void moneyUsedInAYearThatNothingIsKnownOfMakesTheSumUnknown() {
        received(VEJLE, "2022", 100_00);
        granted(VEJLE, "2023", 150_00);

        assertThat(holder(VEJLE).received()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.RECEIVED)).isEqualTo(100_00);
        assertThat(holder(VEJLE).uncommitted()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.UNCOMMITTED)).isNull();
    }

    @Test
    void whatWasReceivedForAllCoversWhatEachIsGranted() {
        received(Holder.ofNoParty(), "2024", 1_000_00);
        granted(VEJLE, "2024", 300_00);
        granted(REGION, "2024", 200_00);

        assertThat(holder(VEJLE).received()).isNull();
        assertThat(money().total().received()).isEqualTo(1_000_00);
        assertThat(money().total().uncommitted()).isEqualTo(500_00);
        assertThat(money().total().spent()).isNull();
        assertThat(money().total().unspent()).isNull();
    }

    @Test
    void moneyForAllBesidesWhatAPartyReceivedSaysNothingOfTheOthers() {
        received(VEJLE, "2024", 100_00);
        granted(KOLDING, "2024", 5_00);
        received(Holder.ofNoParty(), "2024", 1_00);

        KnownFigures total = money().total();

        assertThat(total.received()).isNull();
        assertThat(total.atLeast(Quantity.RECEIVED)).isEqualTo(101_00);
        assertThat(total.unknown().get(Quantity.RECEIVED).missing()).containsExactly(new HeldIn(KOLDING, "2024"));
        assertThat(money().byPeriod().get("2024").received()).isNull();
    }

    @Test
    void whatIsStatedAsSpentOfMoneyForAllIsStatedForAll() {
        received(Holder.ofNoParty(), "2024", 1_000_00);
        granted(VEJLE, "2024", 300_00);
        opened(Holder.ofNoParty(), "2024", "received", 1_000_00);
        opened(Holder.ofNoParty(), "2024", "spent", 0);
        opened(Holder.ofNoParty(), "2024", "committed", 0);

        assertThat(holder(VEJLE).spent()).isNull();
        assertThat(money().total().spent()).isZero();
        assertThat(money().total().unspent()).isEqualTo(1_000_00);
        assertThat(money().total().isComplete()).isTrue();
    }

    @Test
    void whatTheMunicipalitiesReceivedDoesNotCoverTheRegion() {
        received(MUNICIPALITIES, "2023", 1_000_00);
        granted(VEJLE, "2023", 300_00);
        granted(REGION, "2023", 200_00);

        KnownFigures total = money().total();

        assertThat(total.received()).isNull();
        assertThat(total.atLeast(Quantity.RECEIVED)).isEqualTo(1_000_00);
        assertThat(total.uncommitted()).isNull();
        assertThat(total.atLeast(Quantity.UNCOMMITTED)).isNull();
        assertThat(total.unknown().get(Quantity.RECEIVED).missing()).containsExactly(new HeldIn(REGION, "2023"));
    }

    @Test
    void thatNothingWasReceivedIsKnown() {
        stated.statedOn(DAY);
        opened(VEJLE, "2023", "received", 0);
        opened(VEJLE, "2023", "committed", 0);

        assertThat(holder(VEJLE).received()).isZero();
        assertThat(holder(VEJLE).uncommitted()).isZero();
    }

    @Test
    void whatWasSpentIsUnknownUntilAnEntryOrAnOpeningStatesIt() {
        received(VEJLE, "2023", 100_00);
        received(KOLDING, "2023", 50_00);
        received(REGION, "2023", 25_00);
        opened(VEJLE, "2023", "received", 100_00);
        opened(VEJLE, "2023", "spent", 0);
        opened(VEJLE, "2023", "committed", 0);
        stated.entered(new HeldIn(KOLDING, "2023"), AccountKind.SPENT);

        KnownFigures total = money().total();

        assertThat(holder(VEJLE).spent()).isZero();
        assertThat(holder(VEJLE).unspent()).isEqualTo(100_00);
        assertThat(holder(KOLDING).spent()).isZero();
        assertThat(holder(REGION).spent()).isNull();
        assertThat(holder(REGION).unspent()).isNull();
        assertThat(holder(REGION).uncommitted()).isEqualTo(25_00);
        assertThat(total.spent()).isNull();
        assertThat(total.atLeast(Quantity.SPENT)).isNull();
        assertThat(total.atLeast(Quantity.UNSPENT)).isNull();
        assertThat(total.unknown().get(Quantity.SPENT).missing()).containsExactly(new HeldIn(REGION, "2023"));
    }

    @Test
    void whatIsSpentAfterAnOpeningThatLeavesItOutIsTheLeast() {
        received(VEJLE, "2024", 1_000_00);
        granted(VEJLE, "2024", 500_00);
        opened(VEJLE, "2024", "received", 1_000_00);
        opened(VEJLE, "2024", "committed", 500_00);
        spent(VEJLE, "2024", 7_00);
        received(KOLDING, "2024", 50_00);
        spent(KOLDING, "2024", 5_00);

        assertThat(holder(VEJLE).spent()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.SPENT)).isEqualTo(7_00);
        assertThat(holder(VEJLE).unspent()).isNull();
        assertThat(holder(VEJLE).uncommitted()).isEqualTo(500_00);
        assertThat(holder(KOLDING).spent())
                .as("no opening speaks of Kolding: its entries are all there is")
                .isEqualTo(5_00);
        assertThat(money().total().spent()).isNull();
        assertThat(money().total().atLeast(Quantity.SPENT)).isEqualTo(12_00);
        assertThat(money().byPeriod().get("2024").atLeast(Quantity.SPENT)).isEqualTo(12_00);
    }

    @Test
    void whatIsSpentAfterAnOpeningThatStatesARestAloneIsTheLeast() {
        spent(VEJLE, "2024", 7_00);
        opened(VEJLE, "2024", "unspent", 600_00);

        assertThat(holder(VEJLE).spent()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.SPENT)).isEqualTo(7_00);
    }

    @Test
    void whatWasCommittedIsKnownUnlessAnOpeningLeavesItOut() {
        received(VEJLE, "2023", 100_00);
        received(KOLDING, "2023", 50_00);
        opened(VEJLE, "2023", "received", 100_00);
        grantedAndGivenBack(REGION, "2022");

        assertThat(holder(VEJLE).committed()).isNull();
        assertThat(holder(VEJLE).uncommitted()).isNull();
        assertThat(holder(KOLDING).committed()).isZero();
        assertThat(money().total().committed()).isNull();

        granted(VEJLE, "2023", 40_00);

        assertThat(holder(VEJLE).committed()).isEqualTo(40_00);
        assertThat(money().total().committed()).isEqualTo(40_00);
        assertThat(money().total().uncommitted()).isEqualTo(110_00);
    }

    @Test
    void whatIsCarriedOnWithoutAnAmountIsAskedFor() {
        received(VEJLE, "2023", 100_00);
        spent(VEJLE, "2023", 30_00);
        stated.toBeAnswered(new HeldIn(VEJLE, "2023"), "2024");

        assertThat(holder(VEJLE).carriedOut()).isNull();
        assertThat(holder(VEJLE).spent()).isEqualTo(30_00);
        assertThat(holder(VEJLE).unspent()).isNull();
        assertThat(money().total().unknown().get(Quantity.CARRIED_OUT).missing())
                .containsExactly(new HeldIn(VEJLE, "2023"));
    }

    @Test
    void whatWasSpentBeforeMoneyWasCarriedOnDoesNotSayWhatWasSpentOfItLater() {
        received(VEJLE, "2024", 100_00);
        spent(VEJLE, "2024", 40_00);
        add(AccountKind.UNSPENT, VEJLE, "2024", -60_00);
        add(AccountKind.UNSPENT, VEJLE, "2025", 60_00);
        add(AccountKind.CARRIED_FROM, VEJLE, "2024", -60_00);
        add(AccountKind.CARRIED_TO, VEJLE, "2025", 60_00);

        assertThat(money().byPeriod().get("2025").spent()).isNull();
        assertThat(holder(VEJLE).spent()).isNull();
        assertThat(holder(VEJLE).atLeast(Quantity.SPENT)).isEqualTo(40_00);
        assertThat(holder(VEJLE).unspent()).isNull();
    }

    @Test
    void whatAnOpeningCarriesWithinItsPeriodHasLeftNoPeriod() {
        received(VEJLE, "2024", 100_00);
        add(AccountKind.CARRIED_FROM, VEJLE, "2024", -60_00);
        add(AccountKind.CARRIED_TO, VEJLE, "2024", 60_00);
        stated.opened(new HeldIn(VEJLE, "2024"), null, "carriedOver", 60_00, "2024");

        assertThat(holder(VEJLE).carriedOut()).isZero();
        assertThat(holder(VEJLE).carriedIn()).isEqualTo(60_00);
    }

    @Test
    void whatIsCarriedLeavesOnePeriodForAnother() {
        received(VEJLE, "2023", 100_00);
        stated.entered(new HeldIn(VEJLE, "2023"), AccountKind.SPENT);
        stated.entered(new HeldIn(VEJLE, "2024"), AccountKind.SPENT);
        add(AccountKind.UNSPENT, VEJLE, "2023", -60_00);
        add(AccountKind.UNSPENT, VEJLE, "2024", 60_00);
        add(AccountKind.CARRIED_FROM, VEJLE, "2023", -60_00);
        add(AccountKind.CARRIED_TO, VEJLE, "2024", 60_00);

        assertThat(money().byPeriod().get("2023").unspent()).isEqualTo(40_00);
        assertThat(money().byPeriod().get("2024").unspent()).isNull();
        assertThat(money().byPeriod().get("2024").atLeast(Quantity.UNSPENT)).isNull();
        assertThat(holder(VEJLE).unspent()).isNull();

        stated.allottedNothing(new HeldIn(VEJLE, "2024"));

        assertThat(money().byPeriod().get("2024").unspent()).isEqualTo(60_00);
        assertThat(holder(VEJLE).unspent()).isEqualTo(100_00);
    }

    @Test
    void moneyCarriedInDoesNotSayWhatWasReceivedInThatPeriod() {
        received(VEJLE, "2023", 100_00);
        received(KOLDING, "2024", 300_00);
        add(AccountKind.UNSPENT, VEJLE, "2023", -60_00);
        add(AccountKind.UNSPENT, VEJLE, "2024", 60_00);
        add(AccountKind.CARRIED_FROM, VEJLE, "2023", -60_00);
        add(AccountKind.CARRIED_TO, VEJLE, "2024", 60_00);

        KnownFigures ofYear = money().byPeriod().get("2024");

        assertThat(money().lines().get(new HeldIn(VEJLE, "2024")).received()).isNull();
        assertThat(ofYear.received()).isNull();
        assertThat(ofYear.atLeast(Quantity.RECEIVED)).isEqualTo(300_00);
        assertThat(ofYear.unknown().get(Quantity.RECEIVED).missing()).containsExactly(new HeldIn(VEJLE, "2024"));
        assertThat(money().total().received()).isNull();
        assertThat(money().total().atLeast(Quantity.RECEIVED)).isEqualTo(400_00);
    }

    @Test
    void aYearIsCompleteOnceItIsStatedThatNothingWasReceivedBesidesWhatWasCarriedIn() {
        received(KOLDING, "2024", 300_00);
        add(AccountKind.UNSPENT, VEJLE, "2024", 60_00);
        add(AccountKind.CARRIED_TO, VEJLE, "2024", 60_00);
        stated.statedOn(DAY);
        opened(VEJLE, "2024", "received", 0);

        assertThat(money().byPeriod().get("2024").received()).isEqualTo(300_00);
        assertThat(money().byPeriod().get("2024").unknown()).doesNotContainKey(Quantity.RECEIVED);
    }

    @Test
    void aPartyOfWhomNothingStandsMakesTheSumUnknown() {
        received(VEJLE, "2024", 800_00);
        grantedAndGivenBack(VEJLE, "2024");
        parties = List.of("630", "621", "1083");

        KnownFigures total = money().total();

        assertThat(total.received()).isNull();
        assertThat(total.atLeast(Quantity.RECEIVED)).isEqualTo(800_00);
        assertThat(total.uncommitted()).isNull();
        assertThat(total.unknown().get(Quantity.RECEIVED).missing())
                .extracting(HeldIn::holder)
                .containsExactly(REGION, KOLDING);
        assertThat(total.committed()).isNull();
        assertThat(total.unknown().get(Quantity.COMMITTED).missing())
                .extracting(HeldIn::holder)
                .containsExactly(REGION, KOLDING);
        assertThat(holder(VEJLE).committed()).isZero();
        assertThat(holder(KOLDING).received()).isNull();
        assertThat(money().byPeriod().get("2024").received()).isNull();
        assertThat(money().byHolder("2024")).containsOnlyKeys(VEJLE, KOLDING, REGION);
        assertThat(money().byHolder("2025")).isEmpty();
    }

    @Test
    void aSumIsKnownOnceEachPartyStatesThatItReceivedNothing() {
        received(VEJLE, "2024", 800_00);
        parties = List.of("630", "621", "1083");
        stated.allottedNothing(new HeldIn(KOLDING, "2024"));
        opened(REGION, "2024", "received", 0);
        opened(REGION, "2024", "committed", 0);

        assertThat(money().total().received()).isEqualTo(800_00);
        assertThat(money().total().uncommitted()).isEqualTo(800_00);
        assertThat(money().total().spent()).isNull();
    }

    @Test
    void whatWasReceivedForAllIsWhatPartiesOfWhomNothingStandsReceived() {
        received(MUNICIPALITIES, "2023", 1_000_00);
        parties = List.of("630", "621", "1083");

        assertThat(money().total().unknown().get(Quantity.RECEIVED).missing())
                .extracting(HeldIn::holder)
                .containsExactly(REGION);

        received(Holder.ofNoParty(), "2023", 1_00);

        assertThat(money().total().received()).isEqualTo(1_001_00);
    }

    @Test
    void nobodyIsAskedWhereNoMoneyStands() {
        parties = List.of("630", "621", "1083");

        assertThat(money().isNothing()).isTrue();
        assertThat(money().byHolder()).isEmpty();
    }

    private KnownMoney money() {
        return new KnownMoney(standing, stated, new PartiesOfFund(parties, List.of("630", "621")::contains));
    }

    private void opened(Holder holder, String period, String quantity, long amount) {
        stated.opened(new HeldIn(holder, period), null, quantity, amount, "");
    }

    private void spent(Holder holder, String period, long amount) {
        add(AccountKind.UNSPENT, holder, period, -amount);
        add(AccountKind.SPENT, holder, period, amount);
    }

    private KnownFigures holder(Holder holder) {
        return money().byHolder().get(holder);
    }

    private void received(Holder holder, String period, long amount) {
        add(AccountKind.ALLOTTED, holder, period, -amount);
        add(AccountKind.FREE, holder, period, amount);
        add(AccountKind.RECEIVED, holder, period, -amount);
        add(AccountKind.UNSPENT, holder, period, amount);
    }

    private void granted(Holder holder, String period, long amount) {
        add(AccountKind.FREE, holder, period, -amount);
        standing.put(Account.of("x:cluster", AccountKind.COMMITTED, holder, period, UUID.randomUUID()), amount);
    }

    /** So that it is known what is decided, and nothing stands. */
    private void grantedAndGivenBack(Holder holder, String period) {
        stated.entered(new HeldIn(holder, period), AccountKind.COMMITTED);
    }

    /** In 2024, of money that came in for 2022 and 2023. */
    private void grantedLater(Holder holder, long amount) {
        add(AccountKind.FREE, holder, "2022-2023", -amount);
        add(AccountKind.COMMITTED, holder, "2024", amount);
    }

    private void add(AccountKind kind, Holder holder, String period, long amount) {
        standing.merge(Account.of("x:cluster", kind, holder, period), amount, Long::sum);
    }
}

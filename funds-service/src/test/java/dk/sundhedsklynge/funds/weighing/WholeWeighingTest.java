package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.key.Share;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WholeWeighingTest {
    private static final Holder MORSOE = Holder.party("773");
    private static final Holder THISTED = Holder.party("787");

    @Test
    void theOpeningAndTheSupplementOfVest() {
        WeighedLedger plan = weigh(OPENING, SUPPLEMENT);

        Figures figures = figures(plan.balances());
        assertThat(figures).isEqualTo(new Figures(1_770_572_00, 1_330_000_00, 0, 1_273_886_36, 496_685_62, 496_685_62));
        assertThat(figures.uncommitted()).isEqualTo(440_572_00);
        assertThat(figures.unspent()).isEqualTo(496_685_64);
        assertThat(plan.balances().standing().keySet())
                .allMatch(account -> !account.holder().namesParty());
        assertThat(plan.balances().sum(a -> a.kind() == AccountKind.COMMITTED && HOME.equals(a.project())))
                .isEqualTo(1_075_000_00);
        assertThat(plan.balances().sum(a -> a.kind() == AccountKind.SPENT && HOME.equals(a.project())))
                .isEqualTo(1_018_886_36);
    }

    @Test
    void spendingAboveTheGrantLeavesCommittedWhatWasGranted() {
        WeighedLedger plan = weigh(OPENING);

        assertThat(figures(plan.balances()).committed()).isEqualTo(1_155_000_00);
        assertThat(figures(plan.balances()).spent()).isEqualTo(1_273_886_36);
    }

    @Test
    void whatWasDecidedBeforeTheOpeningIsContained() {
        WeighedLedger plan = weigh(GRANT_HOME_2023, GRANT_YOUNG_2023, OPENING);

        assertThat(outcome(plan, GRANT_HOME_2023)).isInstanceOf(Outcome.Contained.class);
        assertThat(figures(plan.balances()).committed()).isEqualTo(1_155_000_00);
    }

    @Test
    void whatAPartyReceivedAndPaidIsBookedWhereTheOpeningSaysNothingOfIt() {
        Order position = positionOf(MORSOE);
        Order received = allotment("received", "2025-05-01", THISTED, 75_000_25);
        Order paid = order("paid", "2025-06-01", new Terms.Spending(null, "2025", THISTED, 20_00));
        Order stated = allotment("stated", "2025-05-01", MORSOE, 10_00);
        Order ofAll = allotment("all", "2025-05-01", Holder.ofNoParty(), 10_00);

        for (List<Order> sequence : List.of(
                List.of(position, received, paid, stated, ofAll), List.of(ofAll, stated, paid, received, position))) {
            WeighedLedger plan = weigh(sequence.toArray(Order[]::new));

            assertThat(outcome(plan, received)).isInstanceOf(Outcome.Booked.class);
            assertThat(outcome(plan, paid)).isInstanceOf(Outcome.Booked.class);
            assertThat(outcome(plan, stated)).isInstanceOf(Outcome.Contained.class);
            assertThat(outcome(plan, ofAll)).isInstanceOf(Outcome.Contained.class);
            assertThat(figures(plan.balances()).received()).isEqualTo(500_00 + 75_000_25);
            assertThat(figures(plan.balances()).spent()).isEqualTo(20_00);
        }
    }

    @Test
    void whatAPartyReceivedIsContainedWhereTheOpeningSpeaksOfAllTogether() {
        Order received = allotment("received", "2025-05-01", THISTED, 75_000_25);

        assertThat(outcome(weigh(positionOf(Holder.ofNoParty()), received), received))
                .isInstanceOf(Outcome.Contained.class);
    }

    @Test
    void whatIsContainedForAYearThatTheOpeningSaysNothingOfIsWarnedAbout() {
        Order position = positionOf(MORSOE);
        Order sameYear = allotment("same year", "2025-05-01", MORSOE, 10_00);
        Order pool = order("pool", "2025-05-01", new Terms.Allotment("2024-2025", MORSOE, 10_00));
        Order otherYear = allotment("other year", "2024-05-01", MORSOE, 10_00);
        Order paid = order("paid", "2024-06-01", new Terms.Spending(null, "2024", MORSOE, 10_00));

        WeighedLedger plan = weigh(position, sameYear, pool, otherYear, paid);

        assertThat(outcome(plan, sameYear)).isEqualTo(new Outcome.Contained(null));
        assertThat(outcome(plan, pool)).isEqualTo(new Outcome.Contained(null));
        assertThat(List.of(outcome(plan, otherYear), outcome(plan, paid))).allSatisfy(it -> assertThat(it)
                .isInstanceOfSatisfying(Outcome.Contained.class, contained -> assertThat(contained.warning())
                        .contains("har ingen tal for 2024. Er beløbet ikke med")));
    }

    @Test
    void figuresOfEarlierYearsDoNotHoldWhatWasReceivedForALaterOne() {
        Order position = order(
                "position",
                "2025-12-31",
                new Terms.Opening(
                        LocalDate.parse("2025-12-31"),
                        "2024",
                        List.of(new Terms.Line(
                                Terms.StatedQuantity.RECEIVED, Holder.ofNoParty(), null, null, 500_00))));
        Order later = allotment("later", "2025-05-01", MORSOE, 10_00);
        Order pool = order("pool", "2025-05-01", new Terms.Allotment("2024-2025", MORSOE, 10_00));
        Order paid = order("paid", "2025-06-01", new Terms.Spending(null, "2025", MORSOE, 10_00));

        WeighedLedger plan = weigh(position, later, pool, paid);

        assertThat(outcome(plan, later)).isInstanceOf(Outcome.Booked.class);
        assertThat(outcome(plan, pool)).isEqualTo(new Outcome.Contained(null));
        assertThat(outcome(plan, paid))
                .as("what is paid in a later year can be of the money of an earlier one")
                .isInstanceOf(Outcome.Contained.class);
        assertThat(figures(plan.balances()).received()).isEqualTo(510_00);
    }

    /** Pr. 31 December 2025: 500 kroner received. */
    private static Order positionOf(Holder holder) {
        return order(
                "position",
                "2025-12-31",
                new Terms.Opening(
                        LocalDate.parse("2025-12-31"),
                        "2025",
                        List.of(new Terms.Line(Terms.StatedQuantity.RECEIVED, holder, null, null, 500_00))));
    }

    @Test
    void whatTheSameMeetingDecidesComesAfterThePositionItStates() {
        Order opening = at(opening("opening", "2025-01-15", 0), "the meeting");
        Order sameMeeting = at(SUPPLEMENT, "the meeting");
        Order otherMeeting = at(grant("other", "2025-01-15", YOUNG, 1_00), "another meeting");

        WeighedLedger plan = weigh(opening, sameMeeting, otherMeeting);

        assertThat(outcome(plan, sameMeeting)).isInstanceOf(Outcome.Booked.class);
        assertThat(outcome(plan, otherMeeting)).isInstanceOf(Outcome.Contained.class);
    }

    @Test
    void aLaterPositionIsNotBookedAgain() {
        WeighedLedger plan = weigh(OPENING, OPENING_AGAIN);

        assertThat(outcome(plan, OPENING_AGAIN))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo("opening-in-force"));
        assertThat(figures(plan.balances()).received()).isEqualTo(1_770_572_00);
    }

    @Test
    void ofTwoPositionsForTheSameDayTheOneStatedFirstIsInForceWhateverTheirIds() {
        Order stated = opening("one", "2024-12-31", 1_00);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Order restated = statedOn(opening(name, "2024-12-31", 2_00), "2025-06-12");

            WeighedLedger plan = weigh(restated, stated);

            assertThat(outcome(plan, stated)).isInstanceOf(Outcome.Booked.class);
            assertThat(outcome(plan, restated)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void anOlderOpeningTurnsTheEffectsBetweenIntoBookings() {
        Order older = order(
                "older opening",
                "2023-01-01",
                new Terms.Opening(
                        java.time.LocalDate.parse("2023-01-01"),
                        "2022-2023",
                        List.of(new Terms.Line(
                                Terms.StatedQuantity.RECEIVED, Holder.ofNoParty(), null, null, 1_770_572_00))));

        WeighedLedger plan = weigh(OPENING, GRANT_HOME_2023, older);

        assertThat(outcome(plan, GRANT_HOME_2023)).isInstanceOf(Outcome.Booked.class);
        assertThat(figures(plan.balances())).isEqualTo(new Figures(1_770_572_00, 900_000_00, 0, 0, 0));
    }

    @Test
    void aGrantOfMoreThanIsFreeIsRefused() {
        WeighedLedger plan = weigh(OPENING, SUPPLEMENT, GRANT_SAFE, GRANT_MOBILE);

        assertThat(outcome(plan, GRANT_SAFE)).isInstanceOf(Outcome.Booked.class);
        assertThat(outcome(plan, GRANT_MOBILE)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("not-enough");
            assertThat(refused.missing()).isEqualTo(519_428_00);
            assertThat(refused.advice()).contains("519.428,00 kr.");
        });
    }

    @Test
    void aDecisionOfThePastIsBookedWithAWarningWhileNobodyKnowsWhatWasReceived() {
        WeighedLedger plan = weigh(GRANT_HOME_2023);

        assertThat(outcome(plan, GRANT_HOME_2023))
                .isInstanceOfSatisfying(Outcome.Booked.class, booked -> assertThat(booked.warning())
                        .contains("ikke oplyst")
                        .doesNotContain("mangler"));
    }

    @Test
    void aGrantEnteredByHandIsRefusedWhileNothingIsReceived() {
        Order grant = byHand(GRANT_SAFE);

        assertThat(outcome(weigh(grant), grant)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aBodyThatMayNotGrantReserves() {
        Order recommended = order(
                "recommended",
                "2025-02-01",
                false,
                null,
                List.of(),
                grantTerms(SAFE, 60_000_00, null, List.of(), Holder.ofNoParty()));

        WeighedLedger plan = weigh(OPENING, recommended);

        assertThat(outcome(plan, recommended)).isInstanceOf(Outcome.Reserved.class);
        assertThat(figures(plan.balances()).reserved()).isEqualTo(60_000_00);
        assertThat(figures(plan.balances()).committed()).isEqualTo(1_155_000_00);
        assertThat(figures(plan.balances()).uncommitted()).isEqualTo(615_572_00);
    }

    @Test
    void theGrantThatAnswersAReservationReleasesIt() {
        Order recommended = order(
                "recommended",
                "2025-02-01",
                false,
                null,
                List.of(),
                grantTerms(SAFE, 600_000_00, null, List.of(), Holder.ofNoParty()));
        Order granted = order(
                "granted",
                "2025-03-01",
                true,
                recommended.id(),
                List.of(),
                grantTerms(SAFE, 580_000_00, null, List.of(), Holder.ofNoParty()));

        WeighedLedger plan = weigh(OPENING, recommended, granted);

        assertThat(figures(plan.balances()).reserved()).isZero();
        assertThat(figures(plan.balances()).committed()).isEqualTo(1_155_000_00 + 580_000_00);
    }

    @Test
    void theGrantThatAnswersAReservationWaitsForIt() {
        Order granted = order(
                "granted",
                "2025-03-01",
                true,
                id("recommended"),
                List.of(),
                grantTerms(SAFE, 58_000_00, null, List.of(), Holder.ofNoParty()));

        assertThat(outcome(weigh(OPENING, granted), granted)).isEqualTo(new Outcome.Waiting(Set.of(id("recommended"))));
    }

    @Test
    void anEffectWaitsForWhatIsNotAppliedYet() {
        UUID register = id("register project");
        Order grant = order(
                "grant",
                "2025-03-01",
                true,
                null,
                List.of(register),
                grantTerms(SAFE, 58_000_00, null, List.of(), Holder.ofNoParty()));

        assertThat(outcome(weigh(OPENING, grant), grant)).isEqualTo(new Outcome.Waiting(Set.of(register)));
        WeighedLedger applied = WholeWeighing.weigh(List.of(OPENING, grant), Set.of(register), Set.of());
        assertThat(outcome(applied, grant)).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void aKeySharesWithoutLosingAnOere() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 1_000_000_00);
        Order key = order(
                "key",
                "2025-01-10",
                new Terms.SetKey(
                        id("the key"),
                        "Efter indbyggere",
                        List.of(
                                new Terms.KeyWeight("787", 1),
                                new Terms.KeyWeight("773", 1),
                                new Terms.KeyWeight("1081", 1),
                                new Terms.KeyWeight("000", 50)),
                        List.of("787", "773", "1081"),
                        TIES));
        Order grant =
                order("grant", "2025-01-10", grantTerms(SAFE, 100_00, id("the key"), List.of(), Holder.ofNoParty()));

        WeighedLedger plan = weigh(grant, key, received);

        assertThat(committed(plan, "1081")).isEqualTo(33_34);
        assertThat(committed(plan, "773")).isEqualTo(33_33);
        assertThat(committed(plan, "787")).isEqualTo(33_33);
        assertThat(figures(plan.balances()).committed()).isEqualTo(100_00);
        assertThat(plan.shares().get(grant.id()))
                .containsExactly(
                        new Share("787", 1, 33_33, 1, 3, false),
                        new Share("773", 1, 33_33, 1, 2, false),
                        new Share("1081", 1, 33_34, 1, 1, true));
    }

    @Test
    void sharesThatDoNotAddUpAreRefused() {
        Order grant = order(
                "grant",
                "2025-03-01",
                grantTerms(
                        SAFE,
                        100_00,
                        null,
                        List.of(new Terms.PartyAmount("787", 60_00), new Terms.PartyAmount("773", 39_99)),
                        Holder.ofNoParty()));

        assertThat(outcome(weigh(OPENING, grant), grant))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.reason()).isEqualTo("shares-do-not-add-up"));
    }

    @Test
    void nobodyCanGiveBackMoreThanWasGranted() {
        Order tooMuch = order("reduce", "2025-03-01", new Terms.Reduce(HOME, 900_000_01, List.of(), null));
        Order some = order("release", "2025-03-02", new Terms.Reduce(HOME, 100_000_00, List.of(), null));

        WeighedLedger plan = weigh(OPENING, tooMuch, some);

        assertThat(outcome(plan, tooMuch)).isInstanceOfSatisfying(Outcome.Refused.class, r -> assertThat(r.missing())
                .isEqualTo(1));
        assertThat(figures(plan.balances()).committed()).isEqualTo(1_055_000_00);
    }

    @Test
    void anEarmarkKeepsTheMoneyUncommitted() {
        Order earmark = order("earmark", "2025-03-01", new Terms.Earmark(id("limfjorden"), "Limfjorden", 300_000_00L));

        WeighedLedger plan = weigh(OPENING, earmark);

        assertThat(figures(plan.balances()).uncommitted()).isEqualTo(615_572_00);
        assertThat(plan.balances().sum(a -> id("limfjorden").equals(a.earmark())))
                .isEqualTo(300_000_00);
    }

    @Test
    void aVoucherIsBookedWhateverIsLeft() {
        Order spending =
                order("voucher", "2025-03-01", new Terms.Spending(HOME, "2025", Holder.ofNoParty(), 600_000_00));

        WeighedLedger plan = weigh(OPENING, spending);

        assertThat(outcome(plan, spending)).isInstanceOfSatisfying(Outcome.Booked.class, b -> assertThat(b.warning())
                .contains("103.314,36"));
    }

    @Test
    void aBodyThatMayNotDecideCannotSetAKey() {
        Order key = order(
                "key",
                "2025-01-10",
                false,
                null,
                List.of(),
                new Terms.SetKey(id("the key"), "n", List.of(new Terms.KeyWeight("787", 1)), List.of(), TIES));

        assertThat(outcome(weigh(key), key)).isInstanceOfSatisfying(Outcome.Refused.class, r -> assertThat(r.reason())
                .isEqualTo("not-competent"));
    }

    @Test
    void aPartysOwnMoneyComesFirst() {
        Order region = allotment("region", "2025-01-01", Holder.party("1081"), 100_00);
        Order town = allotment("town", "2025-01-01", Holder.party("787"), 10_00);
        Order grant = order(
                "grant",
                "2025-03-01",
                grantTerms(
                        SAFE,
                        30_00,
                        null,
                        List.of(new Terms.PartyAmount("787", 15_00), new Terms.PartyAmount("1081", 15_00)),
                        Holder.ofNoParty()));

        assertThat(outcome(weigh(region, town, grant), grant))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.missing()).isEqualTo(5_00));
    }

    private static long committed(WeighedLedger plan, String party) {
        return plan.balances().of(new Account(FUND, AccountKind.COMMITTED, Holder.party(party), "2025", SAFE, null));
    }

    private static Order statedOn(Order order, String day) {
        return new Order(
                order.id(),
                order.cause(),
                order.cooperation(),
                order.fund(),
                order.on(),
                order.competent(),
                order.reservation(),
                order.waitsFor(),
                order.closed(),
                order.document(),
                order.meeting(),
                Precedence.inMinutes(java.time.LocalDate.parse(day), 4, 0),
                order.actor(),
                order.terms());
    }
}

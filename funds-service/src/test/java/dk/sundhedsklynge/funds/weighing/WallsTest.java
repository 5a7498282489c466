package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Money that is somebody's, recommended, earmarked or covered by the opening is not taken by mistake. */
class WallsTest {
    private static final Holder MORSOE = Holder.party("773");
    private static final Holder THISTED = Holder.party("787");

    @Test
    void whatIsNotSplitCanBeUsedByAPartyButOnlyOnce() {
        Order shared = allotment("shared", "2025-01-01", Holder.ofNoParty(), 1_000_00);
        Order own = allotment("own", "2025-01-01", MORSOE, 500_00);
        Order thisted = toParty("thisted", "2025-02-01", THISTED, 1_000_00);
        Order again = toParty("again", "2025-03-01", THISTED, 50_00);
        Order morsoe = toParty("morsoe", "2025-04-01", MORSOE, 500_00);

        WeighedLedger plan = weigh(shared, own, thisted, again, morsoe);

        assertThat(outcome(plan, thisted)).isInstanceOf(Outcome.Booked.class);
        assertThat(missing(plan, again)).isEqualTo(50_00);
        assertThat(outcome(plan, morsoe)).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void aGrantOfNobodyInParticularLeavesLessForTheParties() {
        Order one = allotment("one", "2025-01-01", MORSOE, 500_00);
        Order other = allotment("other", "2025-01-01", THISTED, 500_00);
        Order unsplit = grant("unsplit", "2025-02-01", SAFE, 300_00);
        Order first = toParty("first", "2025-03-01", MORSOE, 500_00);
        Order last = toParty("last", "2025-04-01", THISTED, 500_00);

        WeighedLedger plan = weigh(one, other, unsplit, first, last);

        assertThat(outcome(plan, first)).isInstanceOf(Outcome.Booked.class);
        assertThat(missing(plan, last)).isEqualTo(300_00);
    }

    @Test
    void aPartyThatIsOverdrawnIsNoReasonToRefuseAnother() {
        Order past = toParty("past", "2024-01-01", THISTED, 100_00);
        Order own = allotment("own", "2025-01-01", MORSOE, 500_00);
        Order morsoe = toParty("morsoe", "2025-02-01", MORSOE, 500_00);

        WeighedLedger plan = weigh(past, own, morsoe);

        assertThat(outcome(plan, past))
                .isInstanceOfSatisfying(Outcome.Booked.class, booked -> assertThat(booked.warning())
                        .contains("ikke oplyst"));
        assertThat(outcome(plan, morsoe)).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void whatOneItemOfAMeetingReleasesAnotherCanGrant() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 100_00);
        Order home = grant("home", "2025-01-02", HOME, 100_00);
        Order release = order("release", "2025-02-01", new Terms.Reduce(HOME, 60_00, List.of(), null));
        Order safe = grant("safe", "2025-02-01", SAFE, 60_00);

        WeighedLedger plan = weigh(received, home, safe, release);

        assertThat(outcome(plan, safe)).isInstanceOf(Outcome.Booked.class);
        assertThat(figures(plan.balances()).uncommitted()).isZero();
    }

    @Test
    void whatADayGrantsAndLowersIsLoweredAtTheEndOfIt() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 100_00);
        Order safe = grant("safe", "2025-02-01", SAFE, 60_00);
        Order lower = order("lower", "2025-02-01", new Terms.Reduce(SAFE, 10_00, List.of(), null));

        WeighedLedger plan = weigh(received, lower, safe);

        assertThat(outcome(plan, lower)).isInstanceOf(Outcome.Booked.class);
        assertThat(figures(plan.balances()).committed()).isEqualTo(50_00);
    }

    @Test
    void theAnswerToAContainedReservationUsesOnlyWhatTheOpeningHoldsForIt() {
        Order before = recommended("before", "2024-06-01", HOME, 100_00, null);
        Order opening = opening(
                line(Terms.StatedQuantity.RECEIVED, null, 1_000_00), line(Terms.StatedQuantity.RESERVED, HOME, 100_00));
        Order later = recommended("later", "2025-01-10", HOME, 200_00, null);
        Order answer = order("answer", "2025-02-01", true, before.id(), List.of(), terms(HOME, 80_00));

        WeighedLedger plan = weigh(before, opening, later, answer);

        assertThat(outcome(plan, before)).isInstanceOf(Outcome.Contained.class);
        assertThat(figures(plan.balances()).reserved()).isEqualTo(200_00);
        assertThat(figures(plan.balances()).committed()).isEqualTo(80_00);
    }

    @Test
    void aContainedReservationCanBeReleased() {
        Order before = recommended("before", "2024-06-01", HOME, 100_00, null);
        Order opening = opening(
                line(Terms.StatedQuantity.RECEIVED, null, 1_000_00), line(Terms.StatedQuantity.RESERVED, HOME, 150_00));
        Order release = order("release", "2025-02-01", new Terms.Reduce(HOME, 100_00, List.of(), before.id()));
        Order again = order("again", "2025-03-01", new Terms.Reduce(HOME, 1_00, List.of(), before.id()));

        WeighedLedger plan = weigh(before, opening, release, again);

        assertThat(figures(plan.balances()).reserved()).isEqualTo(50_00);
        assertThat(missing(plan, again)).isEqualTo(1_00);
    }

    @Test
    void aNewRecommendationTakesThePlaceOfTheOneItAnswers() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 1_000_00);
        Order first = recommended("first", "2025-02-01", HOME, 300_00, null);
        Order second = recommended("second", "2025-03-01", HOME, 250_00, first.id());

        WeighedLedger plan = weigh(received, first, second);

        assertThat(figures(plan.balances()).reserved()).isEqualTo(250_00);
    }

    @Test
    void aBodyMayTakeBackWhatItOnlyRecommended() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 1_000_00);
        Order first = recommended("first", "2025-02-01", HOME, 300_00, null);
        Order release = order(
                "release", "2025-03-01", false, null, List.of(), new Terms.Reduce(HOME, 300_00, List.of(), first.id()));
        Order grant =
                order("grant", "2025-03-01", false, null, List.of(), new Terms.Reduce(HOME, 1_00, List.of(), null));

        WeighedLedger plan = weigh(received, first, release, grant);

        assertThat(figures(plan.balances()).reserved()).isZero();
        assertThat(reason(plan, grant)).isEqualTo("not-competent");
    }

    @Test
    void aGrantWaitsForNoRecommendationThatWasRefusedOrTakenBack() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 1_000_00);
        Order refused = recommended("refused", "2025-02-01", HOME, 0, null);
        Order one = order("one", "2025-03-01", true, refused.id(), List.of(), terms(HOME, 10_00));
        Order other = order("other", "2025-03-01", true, id("taken back"), List.of(), terms(HOME, 10_00));

        WeighedLedger plan =
                WholeWeighing.weigh(Arrays.asList(received, refused, one, other), Set.of(), Set.of(id("taken back")));

        assertThat(outcome(plan, one)).isInstanceOf(Outcome.Booked.class);
        assertThat(outcome(plan, other)).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void sharesOfAReductionMustAddUpAndOnePartyIsAskedOnce() {
        Order received = allotment("received", "2025-01-01", THISTED, 100_00);
        Order grant = toParty("grant", "2025-02-01", THISTED, 100_00);
        Order less = reduce("less", 90_00, new Terms.PartyAmount("787", 80_00));
        Order twice = reduce("twice", 120_00, new Terms.PartyAmount("787", 60_00), new Terms.PartyAmount("787", 60_00));

        WeighedLedger plan = weigh(received, grant, less, twice);

        assertThat(reason(plan, less)).isEqualTo("shares-do-not-add-up");
        assertThat(missing(plan, twice)).isEqualTo(20_00);
        assertThat(figures(plan.balances()).committed()).isEqualTo(100_00);
    }

    @Test
    void aShareBelowZeroIsRefused() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 100_00);
        Order grant = order(
                "grant",
                "2025-02-01",
                grantTerms(
                        SAFE,
                        10_00,
                        null,
                        List.of(new Terms.PartyAmount("787", 20_00), new Terms.PartyAmount("773", -10_00)),
                        Holder.ofNoParty()));

        assertThat(reason(weigh(received, grant), grant)).isEqualTo("negative-share");
    }

    @Test
    void aKeyMustSayWhatEachPayerWeighs() {
        Order unknown = key("unknown", List.of(new Terms.KeyWeight("787", 1)), List.of("787", "773"));
        Order negative =
                key("negative", List.of(new Terms.KeyWeight("787", -1), new Terms.KeyWeight("773", 2)), List.of());
        Order nothing =
                key("nothing", List.of(new Terms.KeyWeight("787", 0), new Terms.KeyWeight("773", 2)), List.of("787"));

        WeighedLedger plan = weigh(unknown, negative, nothing);

        assertThat(reason(plan, unknown)).isEqualTo("payer-without-weight");
        assertThat(reason(plan, negative)).isEqualTo("negative-share");
        assertThat(reason(plan, nothing)).isEqualTo("key-without-payers");
    }

    @Test
    void anOpeningThatStatesNothingOrLessContainsNothing() {
        Order nothing = opening(line(Terms.StatedQuantity.RECEIVED, null, 0));
        Order less = opening(line(Terms.StatedQuantity.COMMITTED, HOME, -1_00));

        assertThat(reason(weigh(GRANT_HOME_2023, nothing), nothing)).isEqualTo("no-amount");
        assertThat(reason(weigh(GRANT_HOME_2023, less), less)).isEqualTo("negative-position");
        assertThat(outcome(weigh(GRANT_HOME_2023, less), GRANT_HOME_2023)).isInstanceOf(Outcome.Booked.class);
    }

    @Test
    void ofTwoOpeningsForTheSameDayTheOneThatWasStatedFirstIsInForce() {
        Order minutes = opening(line(Terms.StatedQuantity.RECEIVED, null, 500_00));
        Order later = byHand(
                opening(line(Terms.StatedQuantity.RECEIVED, null, 800_00)),
                Precedence.ofOpening(LocalDate.parse("2026-11-29"), 1));
        Order sameDay = byHand(
                opening(line(Terms.StatedQuantity.RECEIVED, null, 700_00)),
                Precedence.ofOpening(LocalDate.parse("2024-12-31"), 2));
        Order earlier = byHand(
                opening(line(Terms.StatedQuantity.RECEIVED, null, 600_00)),
                Precedence.ofOpening(LocalDate.parse("2024-12-30"), 3));

        WeighedLedger plan = weigh(later, minutes, sameDay);

        assertThat(outcome(plan, minutes)).isInstanceOf(Outcome.Booked.class);
        assertThat(reason(plan, later)).isEqualTo("opening-in-force");
        assertThat(reason(plan, sameDay)).isEqualTo("opening-in-force");
        assertThat(((Outcome.Refused) outcome(plan, later)).advice())
                .contains("Åbningen pr. 31. december 2024 gælder allerede, for den er oplyst først");
        assertThat(reason(weigh(minutes, earlier), minutes)).isEqualTo("opening-in-force");
    }

    @Test
    void earmarkedMoneyIsTakenLastAndNeverSilently() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 100_00);
        Order earmark = order("earmark", "2025-02-01", new Terms.Earmark(id("council"), "Sundhedsråd", 70_00L));
        Order tooMuch = order("too much", "2025-02-02", new Terms.Earmark(id("other"), "Andet", 31_00L));
        Order grant = grant("grant", "2025-03-01", SAFE, 50_00);

        WeighedLedger plan = weigh(received, earmark, tooMuch, grant);

        assertThat(missing(plan, tooMuch)).isEqualTo(1_00);
        assertThat(outcome(plan, grant))
                .isInstanceOfSatisfying(Outcome.Booked.class, booked -> assertThat(booked.warning())
                        .contains("20,00 kr. taget af øremærkede"));
        assertThat(plan.balances().sum(account -> account.earmark() != null)).isEqualTo(50_00);
    }

    @Test
    void aVoucherAboveTheGrantSaysSo() {
        Order received = allotment("received", "2025-01-01", Holder.ofNoParty(), 100_00);
        Order grant = grant("grant", "2025-02-01", SAFE, 50_00);
        Order voucher = order("voucher", "2025-03-01", new Terms.Spending(SAFE, "2025", Holder.ofNoParty(), 50_01));

        assertThat(outcome(weigh(received, grant, voucher), voucher))
                .isInstanceOfSatisfying(Outcome.Booked.class, booked -> assertThat(booked.warning())
                        .contains("0,01 kr. mere"));
    }

    @Test
    void aVoucherOfAPartyOfWhomNothingIsStatedSaysSo() {
        Order ofOthers = allotment("others", "2025-01-01", MORSOE, 100_00);
        Order ofAll = allotment("all", "2025-01-01", Holder.ofNoParty(), 20_00);
        Order own = allotment("own", "2025-02-01", THISTED, 10_00);
        Order voucher = order("voucher", "2025-03-01", new Terms.Spending(null, "2025", THISTED, 30_00));

        assertThat(warning(voucher, ofOthers))
                .isEqualTo("Bogført. Hvad der er modtaget til og med den dag, er ikke oplyst.");
        assertThat(warning(voucher, ofOthers, ofAll)).contains("er ikke oplyst").doesNotContain("mere");
        assertThat(warning(voucher, ofAll)).contains("10,00 kr. mere, end der er modtaget");
        assertThat(warning(voucher, ofOthers, own)).contains("20,00 kr. mere, end der er modtaget");
    }

    @Test
    void aPaymentThatOnlyTakesItsMoneyOfAnotherYearComesToTheSame() {
        Order earlier = allotment("earlier", "2024-01-01", THISTED, 30_00);
        Order voucher = order("voucher", "2025-03-01", new Terms.Spending(null, "2025", THISTED, 30_00));
        Order answer = order("answer", "2025-03-01", new Terms.CarryOver("2024", "2026", THISTED, 30_00L));
        Order own = allotment("own", "2025-02-01", THISTED, 10_00);

        assertThat(outcome(weigh(earlier, voucher), voucher).comesToTheSame(outcome(weigh(voucher), voucher)))
                .isTrue();
        assertThat(outcome(weigh(earlier, answer), answer).comesToTheSame(outcome(weigh(own, answer), answer)))
                .as("money that is carried leaves another year")
                .isFalse();
    }

    private static String warning(Order voucher, Order... before) {
        Order[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = voucher;
        return String.valueOf(((Outcome.Booked) outcome(weigh(all), voucher)).warning());
    }

    @Test
    void carryingMoneyToAnotherYearMovesItAndCreatesNone() {
        Order old = order("old", "2023-01-01", new Terms.Allotment("2022", Holder.ofNoParty(), 30_00));
        Order received = order("received", "2023-01-01", new Terms.Allotment("2023", Holder.ofNoParty(), 70_00));
        Order carry = order("carry", "2024-01-01", new Terms.CarryOver("2023", "2024", Holder.ofNoParty(), 80_00L));
        Order tooMuch =
                order("too much", "2024-02-01", new Terms.CarryOver("2024", "2025", Holder.ofNoParty(), 100_01L));

        WeighedLedger plan = weigh(old, received, carry, tooMuch);

        assertThat(plan.balances().sum(a -> a.kind() == AccountKind.UNSPENT)).isEqualTo(100_00);
        assertThat(plan.balances()
                        .sum(a -> a.kind() == AccountKind.UNSPENT && a.period().equals("2024")))
                .isEqualTo(80_00);
        assertThat(plan.balances()
                        .standing(a -> a.kind() == AccountKind.UNSPENT)
                        .values())
                .allMatch(left -> left > 0);
        assertThat(figures(plan.balances()).carriedOver()).isEqualTo(80_00);
        assertThat(missing(plan, tooMuch)).isEqualTo(1);
        assertThat(ofPeriod(plan, "2022"))
                .extracting(Figures::uncommitted, Figures::unspent)
                .containsOnly(20_00L);
        assertThat(ofPeriod(plan, "2023"))
                .extracting(Figures::uncommitted, Figures::unspent)
                .containsOnly(0L);
        assertThat(ofPeriod(plan, "2024"))
                .extracting(Figures::uncommitted, Figures::unspent)
                .containsOnly(80_00L);
    }

    @Test
    void moneyThatWasCarriedIsGrantedPaidAndHandedOnInItsNewYear() {
        Order received = order("received", "2023-01-01", new Terms.Allotment("2023", Holder.ofNoParty(), 100_00));
        Order before = granted("before", "2023", YOUNG, 70_00);
        Order carry = order("carry", "2024-01-01", new Terms.CarryOver("2023", "2024", Holder.ofNoParty(), 90_00L));
        Order grant = granted("grant", "2024", SAFE, 10_00);
        Order leaving = order("leaving", "2024-03-01", new Terms.Leaving("2024", Holder.ofNoParty(), 20_00));

        WeighedLedger plan = weigh(received, before, carry, grant, leaving);

        assertThat(outcome(plan, leaving)).isInstanceOf(Outcome.Booked.class);
        assertThat(ofPeriod(plan, "2023").unspent()).isEqualTo(10_00);
        assertThat(ofPeriod(plan, "2023").uncommitted()).isEqualTo(-60_00);
        assertThat(ofPeriod(plan, "2024").unspent()).isEqualTo(70_00);
        assertThat(ofPeriod(plan, "2024").uncommitted()).isEqualTo(60_00);
        assertThat(figures(plan.balances()).uncommitted()).isZero();
    }

    private static Order granted(String name, String period, UUID project, long amount) {
        return order(
                name,
                period + "-02-01",
                new Terms.Grant(project, period, amount, Holder.ofNoParty(), null, List.of(), false));
    }

    private static Figures ofPeriod(WeighedLedger plan, String period) {
        return plan.balances().standing(account -> account.period().equals(period)).entrySet().stream()
                .reduce(Figures.NONE, (sum, one) -> sum.with(one.getKey().kind(), one.getValue()), Figures::plus);
    }

    @Test
    void moneyOfAnotherSourceStaysOutside() {
        Order ours = opening(line(Terms.StatedQuantity.RECEIVED, null, 1_000_00));
        Order theirs = of(VEST + ":esundhedsvæsen", opening(line(Terms.StatedQuantity.RECEIVED, null, 250_000_00)));
        Order grant = grant("grant", "2025-02-01", SAFE, 1_000_01);

        WeighedLedger plan = weigh(ours, theirs, grant);

        assertThat(outcome(plan, theirs)).isInstanceOf(Outcome.Booked.class);
        assertThat(missing(plan, grant)).isEqualTo(1);
    }

    private static long missing(WeighedLedger plan, Order order) {
        return outcome(plan, order) instanceof Outcome.Refused refused && refused.missing() != null
                ? refused.missing()
                : 0;
    }

    private static String reason(WeighedLedger plan, Order order) {
        return outcome(plan, order) instanceof Outcome.Refused refused ? refused.reason() : "not refused";
    }

    private static Order toParty(String name, String on, Holder holder, long amount) {
        return order(name, on, grantTerms(SAFE, amount, null, List.of(), holder));
    }

    private static Terms terms(UUID project, long amount) {
        return grantTerms(project, amount, null, List.of(), Holder.ofNoParty());
    }

    private static Order recommended(String name, String on, UUID project, long amount, @Nullable UUID answers) {
        return order(name, on, false, answers, List.of(), terms(project, amount));
    }

    private static Order reduce(String name, long amount, Terms.PartyAmount... shares) {
        return order(name, "2025-03-01", new Terms.Reduce(SAFE, amount, List.of(shares), null));
    }

    private static Order key(String name, List<Terms.KeyWeight> weights, List<String> paying) {
        return order(name, "2025-01-01", new Terms.SetKey(id(name), name, weights, paying, TIES));
    }

    private static Terms.Line line(Terms.StatedQuantity quantity, @Nullable UUID project, long amount) {
        return new Terms.Line(quantity, Holder.ofNoParty(), project, null, amount);
    }

    private static Order opening(Terms.Line... lines) {
        return order(
                "opening of " + List.of(lines),
                "2024-12-31",
                new Terms.Opening(LocalDate.parse("2024-12-31"), "2024", List.of(lines)));
    }

    private static Order of(String fund, Order order) {
        return new Order(
                order.id(),
                order.cause(),
                order.cooperation(),
                fund,
                order.on(),
                order.competent(),
                order.reservation(),
                order.waitsFor(),
                order.closed(),
                order.document(),
                order.meeting(),
                order.place(),
                order.actor(),
                order.terms());
    }
}

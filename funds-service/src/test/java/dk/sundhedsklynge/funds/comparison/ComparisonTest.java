package dk.sundhedsklynge.funds.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountChange;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedFact;
import dk.sundhedsklynge.funds.account.StatedPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2025-01-15");
    private static final PartiesOfFund PARTIES = new PartiesOfFund(List.of(), Set.of("787", "773")::contains);
    private static final UUID PROJECT = UUID.randomUUID();
    private static final FigureScope ALL = new FigureScope(null, "hele klyngen", null, null);
    private static final FigureScope OF_PROJECT = new FigureScope(null, null, PROJECT, null);

    @Test
    void aFigureAgreesWithTheLedgerWithOrWithoutWhatTheMeetingDecided() {
        LedgerFigures before = sheet(1000_00, 400_00, 0);
        LedgerFigures then = sheet(1000_00, 575_00, 0);

        assertThat(compare(before, then, then, ClaimedQuantity.UNCOMMITTED, ALL, 600_00)
                        .explanation())
                .isNull();
        assertThat(compare(before, then, then, ClaimedQuantity.UNCOMMITTED, ALL, 425_00)
                        .explanation())
                .isNull();
        Comparison.Result wrong = compare(before, then, then, ClaimedQuantity.UNCOMMITTED, ALL, 306_00);
        assertThat(wrong.explanation()).isEqualTo(Explanation.UNEXPLAINED);
        assertThat(wrong.ledger()).isEqualTo(425_00);
    }

    @Test
    void whatPointsToAReasonIsExplained() {
        LedgerFigures then = sheet(1000_00, 400_00, 300_00);
        LedgerFigures now = sheet(1000_00, 450_00, 350_00);

        assertThat(explanation(then, now, ClaimedQuantity.SPENT, ALL, 300_99)).isEqualTo(Explanation.ROUNDED);
        assertThat(explanation(then, now, ClaimedQuantity.SPENT, ALL, 350_00)).isEqualTo(Explanation.LATER_ENTRIES);
        assertThat(explanation(then, now, ClaimedQuantity.SPENT, ALL, 400_00)).isEqualTo(Explanation.OTHER_QUANTITY);
        assertThat(explanation(then, now, ClaimedQuantity.RECEIVED, ALL, 1250_00))
                .isEqualTo(Explanation.OTHER_FUNDING);
        assertThat(explanation(then, now, ClaimedQuantity.SPENT, new FigureScope(null, null, null, "2025"), 300_00))
                .isEqualTo(Explanation.OTHER_PERIOD);
    }

    @Test
    void whatIsNotSplitIsNeverComparedWithAParty() {
        LedgerFigures then = sheet(1000_00, 400_00, 300_00);
        FigureScope party = new FigureScope("787", null, null, null);

        Comparison.Result result = compare(then, then, then, ClaimedQuantity.RECEIVED, party, 250_00);

        assertThat(result.explanation()).isEqualTo(Explanation.NOT_SPLIT);
        assertThat(result.ledger()).isNull();
    }

    @Test
    void theMunicipalitiesAreEachOfThemAndWhatIsNotSplitAmongThem() {
        Balances balances = new Balances();
        balances.add(Account.of("x:cluster", AccountKind.RECEIVED, Holder.party("787"), "2024"), -100);
        balances.add(Account.of("x:cluster", AccountKind.RECEIVED, Holder.of(null, "kommunerne"), "2024"), -20);
        balances.add(Account.of("x:cluster", AccountKind.RECEIVED, Holder.party("1081"), "2024"), -3);
        LedgerFigures sheet = ledger(balances);
        FigureScope municipalities = new FigureScope(null, "Kommunerne", null, null);

        assertThat(compare(sheet, sheet, sheet, ClaimedQuantity.RECEIVED, municipalities, 120)
                        .explanation())
                .isNull();
    }

    @Test
    void ofAProjectThereIsNothingReceived() {
        LedgerFigures then = sheet(1000_00, 400_00, 300_00);

        assertThat(explanation(then, then, ClaimedQuantity.RECEIVED, OF_PROJECT, 1))
                .isEqualTo(Explanation.NOT_COMPARABLE);
        assertThat(compare(then, then, then, ClaimedQuantity.UNSPENT, OF_PROJECT, 100_00)
                        .explanation())
                .isNull();
        assertThat(compare(then, then, then, ClaimedQuantity.SPENT, OF_PROJECT, 300_00)
                        .explanation())
                .isNull();
    }

    @Test
    void whatNobodyStatedIsNotComparedAndNoRestIsComputedFromIt() {
        LedgerFigures then = sheet(1000_00, 400_00, 0);

        assertNotComparable(then, ClaimedQuantity.SPENT, ALL, 300_00, Explanation.SPENT_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.SPENT, ALL, 0, Explanation.SPENT_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.UNSPENT, ALL, 1000_00, Explanation.SPENT_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.SPENT, OF_PROJECT, 300_00, Explanation.SPENT_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.UNSPENT, OF_PROJECT, 400_00, Explanation.SPENT_NOT_STATED);
        assertThat(explanation(then, then, ClaimedQuantity.UNCOMMITTED, ALL, 600_00))
                .isNull();
        LedgerFigures grantsAlone = sheet(0, 400_00, 0);
        assertNotComparable(grantsAlone, ClaimedQuantity.RECEIVED, ALL, 0, Explanation.RECEIVED_NOT_STATED);
        assertNotComparable(grantsAlone, ClaimedQuantity.UNCOMMITTED, ALL, -400_00, Explanation.RECEIVED_NOT_STATED);
        assertThat(explanation(grantsAlone, grantsAlone, ClaimedQuantity.COMMITTED, ALL, 500_00))
                .isEqualTo(Explanation.UNEXPLAINED);
    }

    @Test
    void whatIsKnownCountsAsOfTheDayOfTheDocumentAndTheDayBefore() {
        LedgerFigures silent = sheet(1000_00, 400_00, 0);
        LedgerFigures told = sheet(1000_00, 400_00, 300_00);

        assertThat(compare(silent, silent, told, ClaimedQuantity.SPENT, ALL, 250_00))
                .isEqualTo(new Comparison.Result(null, Explanation.SPENT_NOT_STATED));
        assertThat(compare(silent, silent, told, ClaimedQuantity.SPENT, ALL, 300_00))
                .isEqualTo(new Comparison.Result(null, Explanation.LATER_ENTRIES));
        assertThat(compare(silent, told, told, ClaimedQuantity.SPENT, ALL, 0))
                .as("the day before nobody had stated that nothing was spent")
                .isEqualTo(new Comparison.Result(300_00L, Explanation.UNEXPLAINED));
        assertThat(compare(told, silent, silent, ClaimedQuantity.UNSPENT, ALL, 700_00)
                        .explanation())
                .isNull();
    }

    @Test
    void aSumIsNotComparedWhileAPartyIsMissingUnlessTheDocumentSaysLessThanWhatIsKnown() {
        Balances balances = new Balances();
        balances.add(Account.of("x:cluster", AccountKind.RECEIVED, Holder.party("787"), "2024"), -500_00);
        balances.add(Account.of("x:cluster", AccountKind.COMMITTED, Holder.party("773"), "2024"), 20_00);
        LedgerFigures then = ledger(balances);

        assertNotComparable(then, ClaimedQuantity.RECEIVED, ALL, 700_00, Explanation.RECEIVED_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.RECEIVED, ALL, 500_00, Explanation.RECEIVED_NOT_STATED);
        assertNotComparable(then, ClaimedQuantity.RECEIVED, ALL, 400_00, Explanation.LESS_THAN_BOOKED);
        assertThat(compare(ledger(new Balances()), then, then, ClaimedQuantity.RECEIVED, ALL, 400_00)
                        .explanation())
                .as("without what the meeting itself decided nothing is the least")
                .isEqualTo(Explanation.RECEIVED_NOT_STATED);
        assertThat(explanation(then, then, ClaimedQuantity.RECEIVED, new FigureScope("787", null, null, null), 600_00))
                .isEqualTo(Explanation.UNEXPLAINED);
        assertNotComparable(
                then,
                ClaimedQuantity.RECEIVED,
                new FigureScope("773", null, null, "2024"),
                600_00,
                Explanation.RECEIVED_NOT_STATED);
    }

    @Test
    void whatIsStatedAsNothingIsCompared() {
        HeldIn place = new HeldIn(Holder.ofNoParty(), "2024");
        LedgerFigures then = sheet(1000_00, 400_00, 0);
        then.state(stated(
                new StatedFact(StatedFact.Kind.OPENED, "x:cluster", place, "spent", 0, "", DAY.minusDays(1), null)));

        assertThat(compare(then, then, then, ClaimedQuantity.SPENT, ALL, 0).explanation())
                .isNull();
        assertThat(compare(then, then, then, ClaimedQuantity.UNSPENT, ALL, 900_00)
                        .ledger())
                .isEqualTo(1000_00);
        LedgerFigures nothing = ledger(new Balances());
        nothing.state(stated(new StatedFact(
                StatedFact.Kind.ALLOTTED_NOTHING, "x:cluster", place, "", 0, "", DAY.minusDays(1), null)));
        assertThat(compare(nothing, nothing, nothing, ClaimedQuantity.RECEIVED, ALL, 5_00))
                .isEqualTo(new Comparison.Result(0L, Explanation.UNEXPLAINED));
    }

    @Test
    void moneyThatGoesOnWithoutAnAmountIsNotComparedInEitherPeriod() {
        HeldIn place = new HeldIn(Holder.ofNoParty(), "2024");
        LedgerFigures then = sheet(1000_00, 400_00, 300_00);
        then.state(stated(new StatedFact(
                StatedFact.Kind.TO_BE_ANSWERED, "x:cluster", place, "", 0, "2025", DAY.minusDays(1), null)));

        assertNotComparable(then, ClaimedQuantity.UNSPENT, ALL, 600_00, Explanation.CARRIED_NOT_STATED);
        assertNotComparable(
                then,
                ClaimedQuantity.CARRIED_OVER,
                new FigureScope(null, null, null, null),
                600_00,
                Explanation.CARRIED_NOT_STATED);
        assertThat(explanation(
                        then, then, ClaimedQuantity.CARRIED_OVER, new FigureScope(null, null, null, "2024"), 600_00))
                .isEqualTo(Explanation.OTHER_QUANTITY);
    }

    @Test
    void aRestThatTheOpeningStatesIsComparedOnItsOwnDayOnly() {
        HeldIn place = new HeldIn(Holder.ofNoParty(), "2024");
        LedgerFigures then = sheet(0, 400_00, 0);
        then.state(stated(new StatedFact(
                StatedFact.Kind.OPENED, "x:cluster", place, "uncommitted", 600_00, "", DAY.minusDays(9), null)));

        assertNotComparable(then, ClaimedQuantity.UNCOMMITTED, ALL, 500_00, Explanation.RECEIVED_NOT_STATED);
        Comparison onItsDay = new Comparison(then, then, then, DAY.minusDays(9), DAY.minusDays(9));
        assertThat(onItsDay.compare(ClaimedQuantity.UNCOMMITTED, ALL, 600_00).explanation())
                .isNull();
        assertThat(onItsDay.compare(ClaimedQuantity.UNCOMMITTED, ALL, 500_00).explanation())
                .isEqualTo(Explanation.UNEXPLAINED);
    }

    @Test
    void factsHoldFromTheirDayUntilTheyAreAnswered() {
        HeldIn place = new HeldIn(Holder.ofNoParty(), "2024");
        Account received = Account.of("x:cluster", AccountKind.RECEIVED, Holder.ofNoParty(), "2024");
        Account spent = Account.of("x:cluster", AccountKind.SPENT, Holder.ofNoParty(), "2024");
        List<LocalDate> bounds = LedgerOverDays.bounds(List.of(DAY, DAY.plusDays(5)));
        LedgerOverDays ledger = new LedgerOverDays(
                bounds,
                List.of(new AccountChange(received, 0, -1000_00), new AccountChange(spent, 3, 300_00)),
                List.of(
                        new StatedFact(
                                StatedFact.Kind.ENTERED, "x:cluster", place, "SPENT", 0, "", DAY.plusDays(5), null),
                        new StatedFact(
                                StatedFact.Kind.TO_BE_ANSWERED,
                                "x:cluster",
                                place,
                                "",
                                0,
                                "2025",
                                DAY.minusDays(3),
                                DAY.plusDays(5))),
                PARTIES);

        ledger.moveTo(DAY);
        assertThat(explanation(ledger, DAY, ClaimedQuantity.UNSPENT)).isEqualTo(Explanation.LATER_ENTRIES);
        assertThat(explanation(ledger, DAY, ClaimedQuantity.SPENT)).isEqualTo(Explanation.SPENT_NOT_STATED);
        ledger.moveTo(DAY.plusDays(5));
        assertThat(explanation(ledger, DAY.plusDays(5), ClaimedQuantity.UNSPENT))
                .isNull();
    }

    @Test
    void aFigureAgreesWithTheOpeningOfItsDayWhatTheMeetingGrantedIsBesides() {
        HeldIn place = new HeldIn(Holder.party("773"), "2025");
        Account committed = Account.of("x:cluster", AccountKind.COMMITTED, place.holder(), "2025");
        LedgerOverDays ledger = new LedgerOverDays(
                LedgerOverDays.bounds(List.of(DAY, DAY.plusDays(1))),
                List.of(new AccountChange(committed, 1, 550_00)),
                List.of(new StatedFact(StatedFact.Kind.OPENED, "x:cluster", place, "committed", 300_00, "", DAY, null)),
                PARTIES);

        ledger.moveTo(DAY);
        assertThat(committed(ledger, DAY, 300_00)).isNull();
        assertThat(committed(ledger, DAY, 550_00)).isNull();
        assertThat(committed(ledger, DAY, 400_00)).isEqualTo(Explanation.UNEXPLAINED);
        ledger.moveTo(DAY.plusDays(1));
        assertThat(committed(ledger, DAY.plusDays(1), 300_00)).isEqualTo(Explanation.UNEXPLAINED);
    }

    private static @Nullable Explanation committed(LedgerOverDays ledger, LocalDate day, long stated) {
        return new Comparison(ledger.before(), ledger.then(), ledger.now(), day, DAY)
                .compare(ClaimedQuantity.COMMITTED, ALL, stated)
                .explanation();
    }

    private static @Nullable Explanation explanation(LedgerOverDays ledger, LocalDate day, ClaimedQuantity quantity) {
        return new Comparison(ledger.before(), ledger.then(), ledger.now(), day, null)
                .compare(quantity, ALL, 700_00)
                .explanation();
    }

    private static void assertNotComparable(
            LedgerFigures ledger, ClaimedQuantity quantity, FigureScope scope, long stated, Explanation why) {
        assertThat(compare(ledger, ledger, ledger, quantity, scope, stated))
                .isEqualTo(new Comparison.Result(null, why));
    }

    private static StatedPosition.OfFunds stated(StatedFact... facts) {
        return StatedPosition.OfFunds.at(null, List.of(facts));
    }

    @Test
    void beforeTheOpeningTheLedgerKnowsNothing() {
        LedgerFigures none = ledger(new Balances());
        Comparison comparison = new Comparison(none, none, sheet(1, 1, 1), DAY, DAY.plusDays(1));

        Comparison.Result result = comparison.compare(ClaimedQuantity.SPENT, ALL, 5);

        assertThat(result.ledger()).isNull();
        assertThat(result.explanation()).isEqualTo(Explanation.BEFORE_OPENING);
    }

    @Test
    void everyExplanationIsInTheContract() throws java.io.IOException {
        String schema = java.nio.file.Files.readString(
                java.nio.file.Path.of("contracts/schemas/funds.figures-checked.v1.schema.json"));

        assertThat(Explanation.values())
                .allSatisfy(explanation -> assertThat(schema).contains("\"" + explanation.code() + "\""));
    }

    private static @Nullable Explanation explanation(
            LedgerFigures then, LedgerFigures now, ClaimedQuantity quantity, FigureScope scope, long stated) {
        return compare(then, then, now, quantity, scope, stated).explanation();
    }

    private static Comparison.Result compare(
            LedgerFigures before,
            LedgerFigures then,
            LedgerFigures now,
            ClaimedQuantity quantity,
            FigureScope scope,
            long stated) {
        return new Comparison(before, then, now, DAY, null).compare(quantity, scope, stated);
    }

    private static LedgerFigures sheet(long received, long committed, long spent) {
        Balances balances = new Balances();
        balances.add(Account.of("x:cluster", AccountKind.RECEIVED, Holder.ofNoParty(), "2024"), -received);
        balances.add(Account.of("x:cluster", AccountKind.COMMITTED, Holder.ofNoParty(), "2024", PROJECT), committed);
        balances.add(Account.of("x:cluster", AccountKind.SPENT, Holder.ofNoParty(), "2024", PROJECT), spent);
        balances.add(Account.of("x:another source", AccountKind.RECEIVED, Holder.ofNoParty(), "2024"), -250_00);
        return ledger(balances);
    }

    private static LedgerFigures ledger(Balances balances) {
        ScopedAccounts accounts =
                new ScopedAccounts(List.copyOf(balances.standing().keySet()), PARTIES);
        LedgerFigures ledger = new LedgerFigures(accounts);
        for (int index = 0; index < accounts.size(); index++) {
            ledger.add(index, balances.of(accounts.get(index)));
        }
        return ledger;
    }
}

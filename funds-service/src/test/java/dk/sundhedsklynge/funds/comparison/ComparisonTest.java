package dk.sundhedsklynge.funds.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2025-01-15");
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
                new ScopedAccounts(List.copyOf(balances.standing().keySet()), Set.of("787", "773"));
        LedgerFigures ledger = new LedgerFigures(accounts);
        for (int index = 0; index < accounts.size(); index++) {
            ledger.add(index, balances.of(accounts.get(index)));
        }
        return ledger;
    }
}

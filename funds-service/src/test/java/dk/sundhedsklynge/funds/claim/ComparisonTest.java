package dk.sundhedsklynge.funds.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.ledger.Account;
import dk.sundhedsklynge.funds.ledger.Balances;
import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.ledger.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.parse("2025-01-15");
    private static final UUID PROJECT = UUID.randomUUID();
    private static final Scope ALL = new Scope(null, "hele klyngen", null, null);
    private static final Scope OF_PROJECT = new Scope(null, null, PROJECT, null);

    @Test
    void aFigureAgreesWithTheLedgerWithOrWithoutWhatTheMeetingDecided() {
        LedgerAt before = sheet(1000_00, 400_00, 0);
        LedgerAt then = sheet(1000_00, 575_00, 0);

        assertThat(compare(before, then, then, Quantity.UNCOMMITTED, ALL, 600_00)
                        .explanation())
                .isNull();
        assertThat(compare(before, then, then, Quantity.UNCOMMITTED, ALL, 425_00)
                        .explanation())
                .isNull();
        Comparison.Result wrong = compare(before, then, then, Quantity.UNCOMMITTED, ALL, 306_00);
        assertThat(wrong.explanation()).isEqualTo(Explanation.UNEXPLAINED);
        assertThat(wrong.ledger()).isEqualTo(425_00);
    }

    @Test
    void whatPointsToAReasonIsExplained() {
        LedgerAt then = sheet(1000_00, 400_00, 300_00);
        LedgerAt now = sheet(1000_00, 450_00, 350_00);

        assertThat(explanation(then, now, Quantity.SPENT, ALL, 300_99)).isEqualTo(Explanation.ROUNDED);
        assertThat(explanation(then, now, Quantity.SPENT, ALL, 350_00)).isEqualTo(Explanation.LATER_ENTRIES);
        assertThat(explanation(then, now, Quantity.SPENT, ALL, 400_00)).isEqualTo(Explanation.OTHER_QUANTITY);
        assertThat(explanation(then, now, Quantity.RECEIVED, ALL, 1250_00)).isEqualTo(Explanation.OTHER_FUNDING);
        assertThat(explanation(then, now, Quantity.SPENT, new Scope(null, null, null, "2025"), 300_00))
                .isEqualTo(Explanation.OTHER_PERIOD);
    }

    @Test
    void whatIsNotSplitIsNeverComparedWithAParty() {
        LedgerAt then = sheet(1000_00, 400_00, 300_00);
        Scope party = new Scope("787", null, null, null);

        Comparison.Result result = compare(then, then, then, Quantity.RECEIVED, party, 250_00);

        assertThat(result.explanation()).isEqualTo(Explanation.NOT_SPLIT);
        assertThat(result.ledger()).isNull();
    }

    @Test
    void theMunicipalitiesAreEachOfThemAndWhatIsNotSplitAmongThem() {
        Balances balances = new Balances();
        balances.add(Account.of("x:cluster", Kind.RECEIVED, Holder.party("787"), "2024"), -100);
        balances.add(Account.of("x:cluster", Kind.RECEIVED, Holder.of(null, "kommunerne"), "2024"), -20);
        balances.add(Account.of("x:cluster", Kind.RECEIVED, Holder.party("1081"), "2024"), -3);
        LedgerAt sheet = ledger(balances);
        Scope municipalities = new Scope(null, "Kommunerne", null, null);

        assertThat(compare(sheet, sheet, sheet, Quantity.RECEIVED, municipalities, 120)
                        .explanation())
                .isNull();
    }

    @Test
    void ofAProjectThereIsNothingReceived() {
        LedgerAt then = sheet(1000_00, 400_00, 300_00);

        assertThat(explanation(then, then, Quantity.RECEIVED, OF_PROJECT, 1)).isEqualTo(Explanation.NOT_COMPARABLE);
        assertThat(compare(then, then, then, Quantity.UNSPENT, OF_PROJECT, 100_00)
                        .explanation())
                .isNull();
        assertThat(compare(then, then, then, Quantity.SPENT, OF_PROJECT, 300_00).explanation())
                .isNull();
    }

    @Test
    void beforeTheOpeningTheLedgerKnowsNothing() {
        LedgerAt none = ledger(new Balances());
        Comparison comparison = new Comparison(none, none, sheet(1, 1, 1), DAY, DAY.plusDays(1));

        Comparison.Result result = comparison.compare(Quantity.SPENT, ALL, 5);

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
            LedgerAt then, LedgerAt now, Quantity quantity, Scope scope, long stated) {
        return compare(then, then, now, quantity, scope, stated).explanation();
    }

    private static Comparison.Result compare(
            LedgerAt before, LedgerAt then, LedgerAt now, Quantity quantity, Scope scope, long stated) {
        return new Comparison(before, then, now, DAY, null).compare(quantity, scope, stated);
    }

    private static LedgerAt sheet(long received, long committed, long spent) {
        Balances balances = new Balances();
        balances.add(Account.of("x:cluster", Kind.RECEIVED, Holder.unsplit(), "2024"), -received);
        balances.add(Account.of("x:cluster", Kind.COMMITTED, Holder.unsplit(), "2024", PROJECT), committed);
        balances.add(Account.of("x:cluster", Kind.SPENT, Holder.unsplit(), "2024", PROJECT), spent);
        balances.add(Account.of("x:another source", Kind.RECEIVED, Holder.unsplit(), "2024"), -250_00);
        return ledger(balances);
    }

    private static LedgerAt ledger(Balances balances) {
        ScopedAccounts accounts =
                new ScopedAccounts(List.copyOf(balances.standing().keySet()), Set.of("787", "773"));
        LedgerAt ledger = new LedgerAt(accounts);
        for (int index = 0; index < accounts.size(); index++) {
            ledger.add(index, balances.of(accounts.get(index)));
        }
        return ledger;
    }
}

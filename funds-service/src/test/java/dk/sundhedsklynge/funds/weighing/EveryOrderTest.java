package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The order of import never changes the ledger. */
class EveryOrderTest {
    private static final List<List<Order>> DOCUMENTS = List.of(
            List.of(GRANT_HOME_2023, GRANT_YOUNG_2023),
            List.of(OPENING, SUPPLEMENT),
            List.of(OPENING_AGAIN, GRANT_SAFE, GRANT_MOBILE));
    private static final List<Order> ALL =
            DOCUMENTS.stream().flatMap(List::stream).toList();

    @Test
    void allSixOrdersOfThreeDocumentsGiveTheSameLedger() {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            List<Order> arriving = new ArrayList<>();
            for (int document : order) {
                arriving.addAll(DOCUMENTS.get(document));
            }
            assertThat(figures(bookedOneByOne(arriving)))
                    .isEqualTo(new Figures(1_770_572_00, 1_390_000_00, 0, 1_273_886_36, 496_685_62, 496_685_62));
        }
    }

    @Property
    void everyOrderOfTheirEffectsGivesTheSameBalances(@ForAll("shuffled") List<Order> arriving) {
        assertThat(bookedOneByOne(arriving).standing())
                .isEqualTo(bookedOneByOne(ALL).standing());
    }

    @Provide
    Arbitrary<List<Order>> shuffled() {
        return Arbitraries.shuffle(ALL);
    }

    /** As the ledger does: after each arrival what no longer holds is reversed, and what is new is booked. */
    private static Balances bookedOneByOne(List<Order> arriving) {
        Balances ledger = new Balances();
        Map<UUID, List<Transfer>> standing = new HashMap<>();
        List<Order> here = new ArrayList<>();
        for (Order order : arriving) {
            here.add(order);
            WeighedLedger plan = weigh(here.toArray(Order[]::new));
            plan.outcomes().forEach((id, outcome) -> {
                List<Transfer> before = standing.getOrDefault(id, List.of());
                List<Transfer> now = outcome.transfersToBook();
                if (!before.equals(now)) {
                    ledger.apply(before.stream().map(Transfer::reversed).toList());
                    ledger.apply(now);
                    standing.put(id, now);
                }
            });
            assertThat(ledger.standing()).isEqualTo(plan.balances().standing());
        }
        return ledger;
    }
}

package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.balance.BalanceSheet;
import dk.sundhedsklynge.funds.journal.Chain;
import dk.sundhedsklynge.funds.ledger.Accounts;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of import never changes the ledger: the three sample documents of one cluster against a real database. */
@QuarkusTest
class EveryOrderOfImportTest {
    private static final UUID HOME = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID YOUNG = UUID.nameUUIDFromBytes(new byte[] {2});
    private static final UUID SAFE = UUID.nameUUIDFromBytes(new byte[] {3});
    private static final UUID MOBILE = UUID.nameUUIDFromBytes(new byte[] {4});

    @Inject
    ApplyEffects apply;

    @Inject
    Effects effects;

    @Inject
    Accounts accounts;

    @Inject
    Chain chain;

    @Inject
    Database database;

    /** What the ledger and the answers look like in the end; effects by their place in their documents. */
    private record End(Figures total, Map<UUID, Figures> projects, Map<Integer, String> answers) {}

    @Test
    void allSixOrdersOfThreeDocumentsGiveTheSameLedgerAndTheSameAnswers() {
        Set<End> ends = new HashSet<>();
        for (List<Integer> order : permutations(List.of(0, 1, 2))) {
            String cooperation = Known.cooperation(database);
            List<List<Effect>> documents = documents(cooperation);

            order.forEach(document -> documents.get(document).forEach(apply::order));

            ends.add(end(cooperation, documents.stream().flatMap(List::stream).toList()));
            assertThat(chain.verify(cooperation).isWhole()).isTrue();
        }

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.total())
                    .isEqualTo(new Figures(1_770_572_00, 1_135_000_00, 0, 1_018_886_36, 496_685_62, 496_685_62));
            assertThat(end.projects().get(HOME).committed()).isEqualTo(1_075_000_00);
            assertThat(end.answers().values())
                    .containsExactly(
                            "APPLIED contained",
                            "APPLIED contained",
                            "APPLIED booked",
                            "APPLIED booked",
                            "REFUSED opening-in-force",
                            "APPLIED booked",
                            "REFUSED not-enough");
        });
    }

    @Test
    void anyOrderOfTheirEffectsGivesTheSameLedger() {
        Set<End> ends = new HashSet<>();
        Random random = new Random(2025);
        for (int attempt = 0; attempt < 12; attempt++) {
            String cooperation = Known.cooperation(database);
            List<Effect> all =
                    documents(cooperation).stream().flatMap(List::stream).toList();
            List<Effect> arriving = new ArrayList<>(all);
            Collections.shuffle(arriving, random);

            arriving.forEach(apply::order);

            ends.add(end(cooperation, all));
            assertThat(chain.verify(cooperation).isWhole()).isTrue();
        }
        assertThat(ends).hasSize(1);
    }

    private static List<List<Effect>> documents(String cooperation) {
        return List.of(
                List.of(
                        Ordered.grant(cooperation, "2023-05-10", HOME, "900000.00"),
                        Ordered.grant(cooperation, "2023-05-10", YOUNG, "220000.00")),
                List.of(
                        Ordered.opening(cooperation, "2024-12-31", HOME, "1018886.36"),
                        Ordered.grant(cooperation, "2025-01-15", HOME, "175000.00")),
                List.of(
                        Ordered.opening(cooperation, "2025-06-11", HOME, "1081886.36"),
                        Ordered.grant(cooperation, "2025-06-12", SAFE, "60000.00"),
                        Ordered.grant(cooperation, "2025-06-12", MOBILE, "900000.00")));
    }

    private End end(String cooperation, List<Effect> all) {
        Map<Integer, String> answers = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            EffectAnswer answer = effects.find(all.get(i).id()).orElseThrow().answer();
            answers.put(i, answer.state() + " " + (answer.result() == null ? answer.reason() : answer.result()));
        }
        BalanceSheet sheet = new BalanceSheet(accounts.balances(cooperation));
        assertThat(accounts.rebuilt(cooperation).standing())
                .isEqualTo(accounts.balances(cooperation).standing());
        return new End(sheet.total(), sheet.byProject(), answers);
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        return items.stream()
                .flatMap(first -> {
                    List<Integer> rest = new ArrayList<>(items);
                    rest.remove(first);
                    return permutations(rest).stream().map(tail -> Stream.concat(Stream.of(first), tail.stream())
                            .toList());
                })
                .toList();
    }
}

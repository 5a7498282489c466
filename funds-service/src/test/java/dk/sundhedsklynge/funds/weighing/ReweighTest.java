package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.rule.WeighedOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Weighing again only what a change can have changed gives what weighing everything gives, to the øre and to the answer. */
class ReweighTest {
    private static final List<String> DAYS =
            List.of("2024-01-10", "2024-03-01", "2024-03-02", "2024-06-15", "2024-11-30", "2025-01-15");
    private static final List<UUID> PROJECTS = List.of(HOME, YOUNG);
    private static final List<UUID> KEYS = List.of(id("key one"), id("key two"));
    private static final UUID ELSEWHERE = id("registered elsewhere");
    private static final List<Holder> HOLDERS = List.of(Holder.ofNoParty(), Holder.party("787"), Holder.party("773"));

    /** Something that happens; what it is about is chosen among what is there by then. */
    sealed interface Step {}

    record Arrives(Order order) implements Step {}

    record IsTakenBack(int which) implements Step {}

    record IsAnsweredElsewhere(boolean applied) implements Step {}

    record PeriodCloses(String until) implements Step {}

    @Property(tries = 1500)
    void whatIsWeighedAgainIsWhatWeighingEverythingGives(@ForAll("happenings") List<Step> steps) {
        OrdersInMemory ledger = new OrdersInMemory();
        for (Step step : steps) {
            take(step, ledger);
            assertIsWhole(ledger);
        }
    }

    @Property(tries = 500)
    void theOrderOfArrivalNeverMatters(@ForAll("ordersOfOneYear") List<Order> orders, @ForAll long seed) {
        OrdersInMemory one = new OrdersInMemory();
        OrdersInMemory other = new OrdersInMemory();
        List<Order> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, new Random(seed));

        orders.forEach(order -> take(new Arrives(order), one));
        shuffled.forEach(order -> take(new Arrives(order), other));

        assertThat(differences(other.orders, one.orders)).isEmpty();
        assertThat(other.standing().standing()).isEqualTo(one.standing().standing());
    }

    @Test
    void aContainedRecommendationThatComesBehindItsAnswerGivesBackWhatTheOpeningStates() {
        String day = "2024-03-01";
        Order opening = Given.order(
                "position",
                day,
                new Terms.Opening(
                        LocalDate.parse(day),
                        "2024",
                        List.of(
                                new Terms.Line(Terms.StatedQuantity.RECEIVED, Holder.ofNoParty(), null, null, 1000_00),
                                new Terms.Line(
                                        Terms.StatedQuantity.RESERVED, Holder.ofNoParty(), Given.HOME, null, 100_00))));
        Order recommendation = Given.at(
                Given.order(
                        "recommendation",
                        day,
                        new Terms.Grant(Given.HOME, "2024", 100_00, Holder.ofNoParty(), null, List.of(), true)),
                "another meeting");
        Order answer = Given.order(
                "answer",
                day,
                true,
                recommendation.id(),
                List.of(),
                new Terms.Grant(Given.HOME, "2024", 100_00, Holder.ofNoParty(), null, List.of(), false));
        OrdersInMemory ledger = new OrdersInMemory();

        List.of(opening, answer, recommendation).forEach(order -> take(new Arrives(order), ledger));

        assertThat(ledger.standing().total(Given.FUND, AccountKind.RESERVED)).isZero();
        assertThat(ledger.standing().total(Given.FUND, AccountKind.COMMITTED)).isEqualTo(100_00);
        assertIsWhole(ledger);
    }

    private static void take(Step step, OrdersInMemory ledger) {
        switch (step) {
            case Arrives(Order order) -> {
                if (!ledger.taken.contains(order.id()) && !ledger.orders.containsKey(order.id())) {
                    ledger.change(new Reweigh.Change(List.of(order), List.of(), Set.of()));
                }
            }
            case IsTakenBack(int which) -> {
                List<UUID> ids = new ArrayList<>(ledger.orders.keySet());
                Collections.sort(ids);
                if (!ids.isEmpty()) {
                    takeBack(ledger.orders.get(ids.get(which % ids.size())), ledger);
                }
            }
            case IsAnsweredElsewhere(boolean applied) -> {
                if (applied ? ledger.applied.add(ELSEWHERE) : ledger.applied.remove(ELSEWHERE)) {
                    ledger.change(new Reweigh.Change(List.of(), List.of(), Set.of(ELSEWHERE)));
                }
            }
            case PeriodCloses(String until) -> {
                LocalDate day = LocalDate.parse(until);
                if (ledger.closed == null || ledger.closed.isBefore(day)) {
                    ledger.close(day);
                }
            }
        }
    }

    private static void takeBack(WeighedOrder weighed, OrdersInMemory ledger) {
        boolean closed = ledger.closed != null && !weighed.order().on().isAfter(ledger.closed);
        if (!closed) {
            UUID id = weighed.order().id();
            ledger.taken.add(id);
            ledger.change(new Reweigh.Change(List.of(), List.of(weighed), Set.of(id)));
        }
    }

    private static void assertIsWhole(OrdersInMemory ledger) {
        Reweigh.Result whole = Reweigh.everything(ledger, Reweigh.Change.NONE);
        Map<UUID, WeighedOrder> expected = new HashMap<>(ledger.orders);
        expected.putAll(whole.after());
        assertThat(differences(ledger.orders, expected)).isEmpty();
        assertThat(ledger.standing().standing()).isEqualTo(whole.balances().standing());
    }

    private static List<String> differences(Map<UUID, WeighedOrder> orders, Map<UUID, WeighedOrder> expected) {
        List<String> differences = new ArrayList<>();
        expected.forEach((id, one) -> {
            if (!one.equals(orders.get(id))) {
                differences.add("%s%n    is %s%n    not %s".formatted(one.order(), shown(orders.get(id)), shown(one)));
            }
        });
        return differences;
    }

    private static String shown(@Nullable WeighedOrder weighed) {
        return weighed == null ? "not there" : weighed.turn() + " " + weighed.outcome();
    }

    @Provide
    Arbitrary<List<Step>> happenings() {
        return orders().flatMap(orders -> Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(orders).map(order -> (Step) new Arrives(order))),
                        Tuple.of(2, Arbitraries.integers().between(0, 50).map(IsTakenBack::new)),
                        Tuple.of(1, Arbitraries.of(true, false).map(IsAnsweredElsewhere::new)),
                        Tuple.of(1, Arbitraries.of(DAYS).map(PeriodCloses::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24));
    }

    @Provide
    Arbitrary<List<Order>> ordersOfOneYear() {
        return orders();
    }

    /** Up to eighteen orders that refer to one another. */
    private static Arbitrary<List<Order>> orders() {
        return Arbitraries.integers().between(2, 18).flatMap(count -> {
            List<Arbitrary<Order>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(anyOrder("order " + i, count));
            }
            return Combinators.combine(all).as(List::copyOf);
        });
    }

    private static Arbitrary<Order> anyOrder(String name, int count) {
        Arbitrary<UUID> other = Arbitraries.integers().between(0, count - 1).map(i -> id("order " + i));
        Arbitrary<List<UUID>> waitsFor = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.<UUID>of())),
                Tuple.of(2, other.list().ofMinSize(1).ofMaxSize(2)),
                Tuple.of(1, Arbitraries.just(List.of(ELSEWHERE))));
        return Combinators.combine(
                        Arbitraries.of(DAYS),
                        terms(other),
                        waitsFor,
                        other.injectNull(0.6),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.of(true, true, false))
                .as((day, terms, waits, reservation, competent, printed) -> {
                    boolean note = terms instanceof Terms.Spending || terms instanceof Terms.Allotment;
                    Order order = Given.order(
                            name,
                            day,
                            competent || note,
                            terms instanceof Terms.Grant ? reservation : null,
                            note ? List.of() : waits,
                            terms);
                    return printed && !note ? order : byHand(order);
                });
    }

    private static Arbitrary<Terms> terms(Arbitrary<UUID> other) {
        Arbitrary<Long> amount = Arbitraries.longs().between(1, 1000);
        Arbitrary<UUID> project = Arbitraries.of(PROJECTS);
        Arbitrary<Holder> holder = Arbitraries.of(HOLDERS);
        Arbitrary<UUID> key = Arbitraries.of(KEYS);
        Arbitrary<String> period = Arbitraries.of("2024", "2025");
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(DAYS), holder, project, amount)
                                .as(ReweighTest::opening)),
                Tuple.of(
                        3,
                        Combinators.combine(period, holder, amount).as((p, h, a) -> new Terms.Allotment(p, h, 4 * a))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        key,
                                        Arbitraries.longs().between(0, 9),
                                        Arbitraries.longs().between(0, 9))
                                .as((k, one, two) -> new Terms.SetKey(
                                        k,
                                        "n",
                                        List.of(new Terms.KeyWeight("787", one), new Terms.KeyWeight("773", two)),
                                        List.of(),
                                        TIES))),
                Tuple.of(
                        4,
                        Combinators.combine(project, amount, holder, key.injectNull(0.7), Arbitraries.of(true, false))
                                .as((p, a, h, k, reserve) -> new Terms.Grant(p, "2024", a, h, k, List.of(), reserve))),
                Tuple.of(
                        3,
                        Combinators.combine(project, amount, other.injectNull(0.6))
                                .as((p, a, r) -> new Terms.Reduce(p, a / 3 + 1, List.of(), r))),
                Tuple.of(
                        1,
                        Combinators.combine(holder, amount.injectNull(0.5))
                                .as((h, a) -> new Terms.CarryOver("2024", "2025", h, a))),
                Tuple.of(1, amount.injectNull(0.2).map(a -> new Terms.Earmark(id("purpose"), "purpose", a))),
                Tuple.of(
                        4,
                        Combinators.combine(project.injectNull(0.3), period, holder, amount)
                                .as(Terms.Spending::new)));
    }

    private static Terms opening(String asOf, Holder holder, UUID project, long amount) {
        return new Terms.Opening(
                LocalDate.parse(asOf),
                "2024",
                List.of(
                        new Terms.Line(Terms.StatedQuantity.RECEIVED, holder, null, null, 10 * amount),
                        new Terms.Line(Terms.StatedQuantity.RESERVED, holder, project, null, amount),
                        new Terms.Line(Terms.StatedQuantity.COMMITTED, holder, project, null, amount),
                        new Terms.Line(Terms.StatedQuantity.SPENT, Holder.ofNoParty(), project, null, amount / 2)));
    }
}

package dk.sundhedsklynge.funds.weighing;

import static dk.sundhedsklynge.funds.weighing.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.Book;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.Transfer;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is ordered, in whatever order: money never appears, disappears or rounds away. */
class AnythingOrderedTest {
    private static final List<UUID> PROJECTS = List.of(HOME, YOUNG, SAFE);
    private static final List<Holder> HOLDERS =
            List.of(Holder.ofNoParty(), Holder.of(null, "kommunerne"), Holder.party("787"), Holder.party("773"));
    private static final UUID KEY = id("the key");

    @Property(tries = 400)
    void theSameOrdersGiveTheSameVerdictsAndBalancesHoweverTheyArrive(@ForAll long seed) {
        List<Order> orders = orders(new Random(seed));
        List<Order> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, new Random(seed + 1));

        WeighedLedger one = weigh(orders.toArray(Order[]::new));
        WeighedLedger other = weigh(shuffled.toArray(Order[]::new));

        assertThat(other.outcomes()).isEqualTo(one.outcomes());
        assertThat(other.balances().standing()).isEqualTo(one.balances().standing());
    }

    @Property(tries = 400)
    void nothingBoundOrSpentFallsBelowZero(@ForAll long seed) {
        WeighedLedger plan = weigh(orders(new Random(seed)).toArray(Order[]::new));

        assertThat(plan.balances()
                        .standing(account -> account.kind().neverBelowZero())
                        .values())
                .allMatch(balance -> balance > 0);
    }

    @Property(tries = 400)
    void everyBookAddsUpAndHoldsWhatItsOrdersSay(@ForAll long seed) {
        List<Order> orders = orders(new Random(seed));
        WeighedLedger plan = weigh(orders.toArray(Order[]::new));

        for (Book book : Book.values()) {
            assertThat(plan.balances().sum(account -> account.kind().book() == book))
                    .isZero();
        }
        assertThat(-sum(plan, AccountKind.RECEIVED))
                .isEqualTo(-sum(plan, AccountKind.ALLOTTED))
                .isEqualTo(received(plan, orders));
        assertThat(sum(plan, AccountKind.COMMITTED)).isEqualTo(committed(plan, orders));
        assertThat(sum(plan, AccountKind.SPENT)).isEqualTo(spent(plan, orders));
    }

    @Property(tries = 400)
    void noOrderMovesMoreThanItSays(@ForAll long seed) {
        List<Order> orders = orders(new Random(seed));
        WeighedLedger plan = weigh(orders.toArray(Order[]::new));

        for (Order order : orders) {
            if (order.terms() instanceof Terms.Grant grant) {
                long bound = outcome(plan, order).transfersToBook().stream()
                        .filter(transfer -> transfer.credit().project() != null)
                        .mapToLong(Transfer::amount)
                        .sum();
                assertThat(bound).isIn(0L, grant.amount());
            }
        }
    }

    @Property(tries = 400)
    void whatLeavesIsTakenFromItsHolderAndPeriodAlone(@ForAll long seed) {
        List<Order> orders = orders(new Random(seed));
        WeighedLedger plan = weigh(orders.toArray(Order[]::new));

        for (Order order : orders) {
            if (order.terms() instanceof Terms.Leaving leaving) {
                List<Transfer> moved = outcome(plan, order).transfersToBook();
                assertThat(moved).allSatisfy(transfer -> {
                    assertThat(transfer.debit().holder()).isEqualTo(leaving.holder());
                    assertThat(transfer.debit().period()).isEqualTo(leaving.period());
                });
                assertThat(moved.stream().mapToLong(Transfer::amount).sum()).isIn(0L, 2 * leaving.amount());
            }
        }
    }

    private static long received(WeighedLedger plan, List<Order> orders) {
        return orders.stream()
                .filter(order -> outcome(plan, order) instanceof Outcome.Booked)
                .mapToLong(order -> switch (order.terms()) {
                    case Terms.Allotment allotment -> allotment.amount();
                    case Terms.Leaving leaving -> -leaving.amount();
                    case Terms.Opening opening -> stated(opening, Terms.StatedQuantity.RECEIVED);
                    default -> 0;
                })
                .sum();
    }

    private static long committed(WeighedLedger plan, List<Order> orders) {
        return orders.stream()
                .filter(order -> outcome(plan, order) instanceof Outcome.Booked)
                .mapToLong(order -> switch (order.terms()) {
                    case Terms.Grant grant -> grant.amount();
                    case Terms.Reduce reduce -> reduce.reservation() == null ? -reduce.amount() : 0;
                    case Terms.Opening opening -> stated(opening, Terms.StatedQuantity.COMMITTED);
                    default -> 0;
                })
                .sum();
    }

    private static long spent(WeighedLedger plan, List<Order> orders) {
        return orders.stream()
                .filter(order -> outcome(plan, order) instanceof Outcome.Booked)
                .mapToLong(order -> switch (order.terms()) {
                    case Terms.Spending spending -> spending.amount();
                    case Terms.Opening opening -> stated(opening, Terms.StatedQuantity.SPENT);
                    default -> 0;
                })
                .sum();
    }

    private static long stated(Terms.Opening opening, Terms.StatedQuantity quantity) {
        return opening.lines().stream()
                .filter(line -> line.quantity() == quantity)
                .mapToLong(Terms.Line::amount)
                .sum();
    }

    private static long sum(WeighedLedger plan, AccountKind kind) {
        return plan.balances().sum((Account account) -> account.kind() == kind);
    }

    private static List<Order> orders(Random random) {
        List<Order> orders = new ArrayList<>();
        List<UUID> recommendations = new ArrayList<>();
        int count = 3 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            String on = LocalDate.parse("2024-01-01")
                    .plusDays(random.nextInt(8) * 30L)
                    .toString();
            String name = "order " + i;
            Order order =
                    switch (random.nextInt(9)) {
                        case 0 -> order(name, on, opening(random, on));
                        case 1 -> allotment(name, on, any(HOLDERS, random), amount(random));
                        case 2 ->
                            order(
                                    name,
                                    on,
                                    grantTerms(
                                            any(PROJECTS, random), amount(random), KEY, List.of(), Holder.ofNoParty()));
                        case 3 -> shared(name, on, random);
                        case 4 -> recommended(name, on, random, recommendations);
                        case 5 -> answer(name, on, random, recommendations);
                        case 6 -> order(name, on, reduction(random, recommendations));
                        case 7 ->
                            order(
                                    name,
                                    on,
                                    new Terms.Spending(
                                            any(PROJECTS, random), "2024", any(HOLDERS, random), amount(random)));
                        default -> other(name, on, random);
                    };
            orders.add(order);
        }
        return orders;
    }

    private static Order other(String name, String on, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> order(name, on, new Terms.Earmark(id(name), name, amount(random)));
            case 2 ->
                order(
                        name,
                        on,
                        new Terms.Leaving(
                                random.nextBoolean() ? "2024" : "2025", any(HOLDERS, random), amount(random)));
            case 1 ->
                order(
                        name,
                        on,
                        new Terms.CarryOver(
                                "2024", "2025", any(HOLDERS, random), random.nextBoolean() ? amount(random) : null));
            default ->
                order(
                        name,
                        on,
                        new Terms.SetKey(
                                KEY,
                                name,
                                List.of(
                                        new Terms.KeyWeight("787", random.nextInt(9)),
                                        new Terms.KeyWeight("773", 1 + random.nextInt(9)),
                                        new Terms.KeyWeight("1081", random.nextInt(9))),
                                List.of(),
                                TIES));
        };
    }

    private static Terms opening(Random random, String on) {
        return new Terms.Opening(
                LocalDate.parse(on),
                "2022-2023",
                List.of(
                        new Terms.Line(
                                Terms.StatedQuantity.RECEIVED, any(HOLDERS, random), null, null, 10 * amount(random)),
                        new Terms.Line(
                                Terms.StatedQuantity.RESERVED,
                                any(HOLDERS, random),
                                any(PROJECTS, random),
                                null,
                                amount(random)),
                        new Terms.Line(
                                Terms.StatedQuantity.COMMITTED,
                                any(HOLDERS, random),
                                any(PROJECTS, random),
                                null,
                                amount(random)),
                        new Terms.Line(
                                Terms.StatedQuantity.SPENT,
                                any(HOLDERS, random),
                                any(PROJECTS, random),
                                null,
                                amount(random)),
                        new Terms.Line(
                                Terms.StatedQuantity.CARRIED_OVER,
                                any(HOLDERS, random),
                                null,
                                "2025",
                                amount(random))));
    }

    private static Order shared(String name, String on, Random random) {
        long one = random.nextInt(500);
        long other = random.nextInt(500);
        long off = random.nextInt(4) == 0 ? 1 : 0;
        return order(
                name,
                on,
                grantTerms(
                        any(PROJECTS, random),
                        one + other + off,
                        null,
                        List.of(new Terms.PartyAmount("787", one), new Terms.PartyAmount("773", other)),
                        Holder.ofNoParty()));
    }

    private static Order recommended(String name, String on, Random random, List<UUID> recommendations) {
        Order order = order(
                name,
                on,
                false,
                recommendations.isEmpty() ? null : any(recommendations, random),
                List.of(),
                grantTerms(any(PROJECTS, random), amount(random), null, List.of(), any(HOLDERS, random)));
        recommendations.add(order.id());
        return order;
    }

    private static Order answer(String name, String on, Random random, List<UUID> recommendations) {
        return order(
                name,
                on,
                true,
                recommendations.isEmpty() ? null : any(recommendations, random),
                List.of(),
                grantTerms(any(PROJECTS, random), amount(random), null, List.of(), any(HOLDERS, random)));
    }

    private static Terms reduction(Random random, List<UUID> recommendations) {
        UUID reservation = recommendations.isEmpty() || random.nextBoolean() ? null : any(recommendations, random);
        return new Terms.Reduce(any(PROJECTS, random), amount(random) / 3 + 1, List.of(), reservation);
    }

    private static long amount(Random random) {
        return 1 + random.nextInt(1000);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}

package dk.sundhedsklynge.funds.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the parties answer later of what nobody stated: what was shown as known stays, and what was the least was no more. */
class AnyMoneyTest {
    private static final List<String> PARTIES = List.of("630", "621", "1083");
    private static final List<String> PERIODS = List.of("2022-2023", "2025", "2026");
    private static final String FUND = "x:cluster";

    @Property(tries = 500)
    void whatIsKnownStaysAndTheLeastWasNoMore(@ForAll long seed) {
        Random random = new Random(seed);
        TreeMap<Account, Long> standing = new TreeMap<>();
        StatedPosition stated = new StatedPosition();
        List<HeldIn> places = places(random);
        places.forEach(it -> use(it, places, standing, stated, random));
        Map<String, KnownFigures> before = sums(money(standing, stated));

        money(standing, stated).lines().forEach((place, it) -> answer(place, it, standing, stated, random));
        PARTIES.stream()
                .filter(party ->
                        places.stream().noneMatch(it -> party.equals(it.holder().party())))
                .map(party -> new HeldIn(Holder.party(party), PERIODS.getFirst()))
                .forEach(it -> answer(it, KnownFigures.nothing(it), standing, stated, random));
        Map<String, KnownFigures> after = sums(money(standing, stated));

        before.forEach((what, shown) -> {
            for (Quantity quantity : Quantity.values()) {
                Long known = quantity.of(shown);
                Long least = shown.atLeast(quantity);
                Long answered = quantity.of(Objects.requireNonNull(after.get(what)));
                assertThat(answered).as("%s", quantity).isNotNull();
                if (known != null) {
                    assertThat(answered).as("%s", quantity).isEqualTo(known);
                }
                if (least != null) {
                    assertThat(quantity.isRest()).as("a least rest").isFalse();
                    assertThat(answered).as("%s", quantity).isGreaterThanOrEqualTo(least);
                }
            }
        });
    }

    private static List<HeldIn> places(Random random) {
        List<HeldIn> places = new ArrayList<>();
        for (String party : PARTIES) {
            for (String period : PERIODS) {
                if (random.nextBoolean()) {
                    places.add(new HeldIn(Holder.party(party), period));
                }
            }
        }
        return places;
    }

    /** Grants and payments take money of any period of the party. */
    private static void use(
            HeldIn place, List<HeldIn> places, TreeMap<Account, Long> standing, StatedPosition stated, Random random) {
        if (random.nextBoolean()) {
            received(place, 1 + random.nextLong(1_000_00), standing);
        }
        add(AccountKind.COMMITTED, place, 1 + random.nextLong(1_000_00), standing);
        add(
                AccountKind.FREE,
                of(place.holder(), places, random),
                -standing.get(account(AccountKind.COMMITTED, place)),
                standing);
        if (random.nextBoolean()) {
            spent(place, of(place.holder(), places, random), random.nextLong(1_000_00), standing, stated);
        }
        if (random.nextInt(4) == 0) {
            stated.opened(place, null, "committed", 0, "");
        }
        if (random.nextInt(4) == 0) {
            long carried = 1 + random.nextLong(1_000_00);
            HeldIn from = of(place.holder(), places, random);
            add(AccountKind.UNSPENT, from, -carried, standing);
            add(AccountKind.UNSPENT, place, carried, standing);
            add(AccountKind.CARRIED_FROM, from, -carried, standing);
            add(AccountKind.CARRIED_TO, place, carried, standing);
        }
    }

    private static HeldIn of(Holder holder, List<HeldIn> places, Random random) {
        List<HeldIn> its =
                places.stream().filter(it -> it.holder().equals(holder)).toList();
        return its.get(random.nextInt(its.size()));
    }

    private static void answer(
            HeldIn place, KnownFigures it, TreeMap<Account, Long> standing, StatedPosition stated, Random random) {
        if (it.received() == null) {
            long amount = random.nextLong(1_000_00);
            stated.opened(place, null, "received", amount, "");
            stated.opened(place, null, "committed", 0, "");
            stated.opened(place, null, "spent", 0, "");
            received(place, amount, standing);
        }
        if (it.spent() == null) {
            stated.opened(place, null, "spent", 0, "");
            spent(place, place, random.nextLong(1_000_00), standing, stated);
        }
    }

    private static void received(HeldIn place, long amount, TreeMap<Account, Long> standing) {
        add(AccountKind.FREE, place, amount, standing);
        add(AccountKind.RECEIVED, place, -amount, standing);
        add(AccountKind.UNSPENT, place, amount, standing);
    }

    private static void spent(
            HeldIn place, HeldIn paidFrom, long amount, TreeMap<Account, Long> standing, StatedPosition stated) {
        stated.entered(place, AccountKind.SPENT);
        add(AccountKind.UNSPENT, paidFrom, -amount, standing);
        add(AccountKind.SPENT, place, amount, standing);
    }

    private static Account account(AccountKind kind, HeldIn place) {
        return Account.of(FUND, kind, place.holder(), place.period());
    }

    private static void add(AccountKind kind, HeldIn place, long amount, TreeMap<Account, Long> standing) {
        standing.merge(account(kind, place), amount, Long::sum);
    }

    private static KnownMoney money(TreeMap<Account, Long> standing, StatedPosition stated) {
        return new KnownMoney(standing, stated, new PartiesOfFund(PARTIES, List.of("630", "621")::contains));
    }

    private static Map<String, KnownFigures> sums(KnownMoney money) {
        Map<String, KnownFigures> all = new HashMap<>();
        money.lines().forEach((place, it) -> all.put("line " + place, it));
        money.byHolder().forEach((holder, it) -> all.put("holder " + holder, it));
        money.byPeriod().forEach((period, it) -> all.put("period " + period, it));
        if (!money.isNothing()) {
            all.put("total", money.total());
        }
        return all;
    }
}

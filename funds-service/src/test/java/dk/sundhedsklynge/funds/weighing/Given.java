package dk.sundhedsklynge.funds.weighing;

import dk.sundhedsklynge.funds.account.Balances;
import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.order.CauseType;
import dk.sundhedsklynge.funds.order.Order;
import dk.sundhedsklynge.funds.order.Precedence;
import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.funds.rule.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders of Vest, as its three sample minutes give them. */
final class Given {
    static final String VEST = "nordjylland-vest";
    static final String FUND = VEST + ":cluster";
    static final UUID HOME = id("project home");
    static final UUID YOUNG = id("project young");
    static final UUID SEMINAR = id("project seminar");
    static final UUID SAFE = id("project safe");
    static final UUID MOBILE = id("project mobile");

    /** Settles ties: the order of the register. */
    static final List<String> TIES = List.of("1081", "773", "787");

    static final Order GRANT_HOME_2023 = grant("grant home", "2023-05-10", HOME, 900_000_00);
    static final Order GRANT_YOUNG_2023 = grant("grant young", "2023-05-10", YOUNG, 220_000_00);
    static final Order OPENING = opening("opening", "2024-12-31", 1_018_886_36);
    static final Order SUPPLEMENT = grant("supplement", "2025-01-15", HOME, 175_000_00);
    static final Order OPENING_AGAIN = opening("opening again", "2025-06-11", 1_081_886_36);
    static final Order GRANT_SAFE = grant("grant safe", "2025-06-12", SAFE, 60_000_00);
    static final Order GRANT_MOBILE = grant("grant mobile", "2025-06-12", MOBILE, 900_000_00);

    private Given() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Order opening(String name, String asOf, long spentHome) {
        return order(
                name,
                asOf,
                new Terms.Opening(
                        LocalDate.parse(asOf),
                        "2022-2023",
                        List.of(
                                line(Terms.StatedQuantity.RECEIVED, null, 1_770_572_00),
                                line(Terms.StatedQuantity.COMMITTED, HOME, 900_000_00),
                                line(Terms.StatedQuantity.COMMITTED, YOUNG, 220_000_00),
                                line(Terms.StatedQuantity.COMMITTED, SEMINAR, 35_000_00),
                                line(Terms.StatedQuantity.SPENT, HOME, spentHome),
                                line(Terms.StatedQuantity.SPENT, YOUNG, 220_000_00),
                                line(Terms.StatedQuantity.SPENT, SEMINAR, 35_000_00),
                                line(Terms.StatedQuantity.CARRIED_OVER, null, 496_685_62))));
    }

    private static Terms.Line line(Terms.StatedQuantity quantity, @Nullable UUID project, long amount) {
        return new Terms.Line(
                quantity,
                Holder.ofNoParty(),
                project,
                quantity == Terms.StatedQuantity.CARRIED_OVER ? "2025" : null,
                amount);
    }

    static Order grant(String name, String on, UUID project, long amount) {
        return order(name, on, grantTerms(project, amount, null, List.of(), Holder.ofNoParty()));
    }

    static Terms.Grant grantTerms(
            UUID project, long amount, @Nullable UUID key, List<Terms.PartyAmount> shares, Holder holder) {
        return new Terms.Grant(project, "2025", amount, holder, key, shares, false);
    }

    static Order order(String name, String on, Terms terms) {
        return order(name, on, true, null, List.of(), terms);
    }

    static Order order(
            String name, String on, boolean competent, @Nullable UUID reservation, List<UUID> waitsFor, Terms terms) {
        return new Order(
                id(name),
                terms instanceof Terms.Opening ? CauseType.OPENING : CauseType.EFFECT,
                VEST,
                FUND,
                LocalDate.parse(on),
                competent,
                reservation,
                waitsFor,
                false,
                id("document " + on),
                id("meeting " + on),
                Precedence.inMinutes(LocalDate.parse(on), 4, 0),
                VEST + ":politisk",
                terms);
    }

    static Order byHand(Order order) {
        return byHand(order, order.place());
    }

    static Order byHand(Order order, Precedence place) {
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
                null,
                null,
                place,
                order.actor(),
                order.terms());
    }

    static Order at(Order order, String meeting) {
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
                id(meeting),
                order.place(),
                order.actor(),
                order.terms());
    }

    static Order allotment(String name, String on, Holder holder, long amount) {
        return order(name, on, new Terms.Allotment(on.substring(0, 4), holder, amount));
    }

    static WeighedLedger weigh(Order... orders) {
        return WholeWeighing.weigh(Arrays.asList(orders), Set.of(), Set.of());
    }

    static Outcome outcome(WeighedLedger plan, Order order) {
        return plan.outcomes().getOrDefault(order.id(), new Outcome.Waiting(Set.of()));
    }

    static Figures figures(Balances balances) {
        Figures figures = Figures.NONE;
        for (var entry : balances.standing().entrySet()) {
            figures = figures.with(entry.getKey().kind(), entry.getValue());
        }
        return figures;
    }
}

package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.EffectOrders.EffectOrdered;
import dk.sundhedsklynge.meetings.effect.EffectOrders.EffectWithdrawn;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Phase;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is ordered, as the contract says. */
class EffectContractTest {
    private static final UUID PROJECT = id(1);
    private static final Money AMOUNT = new Money(17_500_000);

    @Test
    void anOrderIsSentAsTheExampleSays() throws IOException {
        Effect effect = ordered(EffectType.SUPPLEMENT);

        Contracts.assertIsExample(EffectOrders.ORDERED, EffectOrdered.of(effect));
    }

    @Test
    void aWithdrawalIsSentAsTheExampleSays() throws IOException {
        Effect effect = ordered(EffectType.SUPPLEMENT);
        effect.replaceBy(id(13), GivenEffects.BY, GivenEffects.NOW);

        Contracts.assertIsExample(
                EffectOrders.WITHDRAWN,
                new EffectWithdrawn(effect.id(), effect.sequence(), effect.cooperation(), "replaced"));
    }

    @Test
    void aChangeOfAccessIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                AccessChanges.TYPE,
                new AccessChanges.AccessChanged(
                        id(51),
                        2,
                        "nordjylland-vest",
                        id(21),
                        4,
                        "4",
                        Access.CLOSED,
                        List.of(id(41)),
                        List.of(new AccessChanges.EffectAccess(id(11), Access.CLOSED))));
    }

    @ParameterizedTest
    @EnumSource(EffectType.class)
    void everyTypeKeepsTheSchema(EffectType type) throws IOException {
        Contracts.assertIsValid(EffectOrders.ORDERED, EffectOrdered.of(ordered(type)));
    }

    @ParameterizedTest
    @EnumSource(EffectType.class)
    void termsAreReadBackAsTheyWereWritten(EffectType type) {
        assertThat(TermsJson.read(type, TermsJson.write(terms(type)))).isEqualTo(terms(type));
    }

    private static Effect ordered(EffectType type) {
        Draft draft = new Draft(
                id(11),
                "nordjylland-vest",
                type,
                terms(type),
                LocalDate.parse("2025-01-15"),
                "nordjylland-vest:politisk",
                true,
                null,
                List.of(id(12)),
                Access.OPEN,
                new Anchor(id(31), id(21), 4, id(51), "4", id(41), 118),
                "AD. 1 Godkendt.",
                null);
        Effect effect = Effect.entered(draft, "test", GivenEffects.NOW);
        effect.order(false, GivenEffects.BY, GivenEffects.NOW);
        return effect;
    }

    private static Terms terms(EffectType type) {
        return switch (type) {
            case OPENING ->
                new Terms.Opening(
                        LocalDate.parse("2024-12-31"),
                        "2022-2023",
                        "cluster",
                        List.of(
                                new Terms.Line(Terms.Quantity.RECEIVED, null, "hele klyngen", null, null, AMOUNT),
                                new Terms.Line(Terms.Quantity.CARRIED_OVER, "787", null, null, 2025, AMOUNT),
                                new Terms.Line(
                                        Terms.Quantity.SPENT, null, null, PROJECT, null, new Money(101_888_636))));
            case ALLOTMENT -> new Terms.Allotment("2023", "1081", null, AMOUNT);
            case RESERVE, GRANT ->
                new Terms.Commitment(
                        PROJECT,
                        "2025",
                        AMOUNT,
                        null,
                        null,
                        null,
                        List.of(
                                new Terms.Share("787", new Money(10_000_000)),
                                new Terms.Share("773", new Money(7_500_000))));
            case SUPPLEMENT -> new Terms.Commitment(PROJECT, null, AMOUNT, null, null, null, null);
            case REDUCE, RELEASE -> new Terms.Reduction(PROJECT, AMOUNT, null, id(14));
            case FRAME -> new Terms.Frame("nordjylland-vest:fagligt", AMOUNT, "Yderligere initiativer", id(15));
            case CARRY_OVER -> new Terms.CarryOver("2024", "2025", null, AMOUNT);
            case EARMARK -> new Terms.Earmark(id(16), "Sundhedsråd Limfjorden", null);
            case SET_KEY ->
                new Terms.SetKey(
                        id(15),
                        "Befolkning",
                        List.of(new Terms.Weight("787", 43_000), new Terms.Weight("773", 20_000)),
                        List.of("787"),
                        List.of("773", "787"));
            case REGISTER -> new Terms.Registration(PROJECT, "Hjemme først", List.of("Hjemmeprojektet"), Phase.STARTED);
            case LAPSE -> new Terms.Lapse("2023", "787", null, AMOUNT);
            case TRANSFER -> new Terms.FundTransfer("cluster", "esundhed", "2023", "787", null, AMOUNT);
            case HAND_OVER -> new Terms.HandOver("sundhedsraad-limfjorden", "2023", "787", null, AMOUNT);
            case DESCRIBE, START, WENT_LIVE, EVALUATE, SPREAD, CLOSE, TO_OPERATION ->
                new Terms.Step(PROJECT, LocalDate.parse("2023-10-01"));
            case EXTEND -> new Terms.Extension(PROJECT, LocalDate.parse("2025-06-30"));
            case CHANGE -> new Terms.Amendment(PROJECT, "budget");
            case CARRY_TO_COUNCIL -> new Terms.CarryToCouncil(PROJECT, "limfjorden");
            case APPOINT_GROUP -> new Terms.Group(PROJECT, "Styregruppen");
        };
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }
}

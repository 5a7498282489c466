package dk.sundhedsklynge.meetings.effect;

import static dk.sundhedsklynge.meetings.effect.GivenEffects.closed;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.draft;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.grant;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.inForce;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.opening;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.ordered;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.proposed;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.unanswered;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubtsTest {
    private static final Doubts NO_OPENING = doubts();

    /** An opening says the same of a proposal before and after funds has answered, in other words. */
    static Stream<Doubts> endOf2024() {
        Draft opening = opening("2024-12-31", "2025-01-15");
        return Stream.of(doubts(inForce(opening)), doubts(unanswered(opening)));
    }

    @Test
    void aGrantThatWasReadWithoutDoubtIsTaken() {
        assertThat(NO_OPENING.against(proposed(grant("2025-01-15", 175_000)))).isEmpty();
    }

    @Test
    void whatWasReadWithDoubtIsLeftWithItsReason() {
        Effect effect = proposed(grant("2025-01-15", 175_000).doubted("Beløbet står ikke i beslutningen."));

        assertThat(NO_OPENING.against(effect)).contains("Beløbet står ikke i beslutningen.");
    }

    @ParameterizedTest
    @MethodSource("endOf2024")
    void moneyThatTheOpeningContainsIsLeft(Doubts doubts) {
        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000))))
                .hasValueSatisfying(reason -> assertThat(reason).contains("31. december 2024"));
        assertThat(doubts.against(proposed(grant("2025-01-15", 175_000)))).isEmpty();
    }

    @Test
    void whatAnOpeningInForceContainsIsToBeRejected() {
        Doubts doubts = doubts(inForce(opening("2024-12-31", "2025-01-15")));

        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000))))
                .contains(
                        "Beslutningen er ikke truffet efter åbningen pr. 31. december 2024, så beløbet er allerede med i den."
                                + " Forkast virkningen, hvis det er rigtigt.");
    }

    @Test
    void whatAnOpeningWithoutAnAnswerWouldContainWaitsForTheAnswer() {
        Doubts doubts = doubts(unanswered(opening("2024-12-31", "2025-01-15")));

        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000))))
                .contains(
                        "Åbningen pr. 31. december 2024 er bestilt, men det er ikke afgjort endnu, om den gælder. Gør den det,"
                                + " er beløbet allerede med i den. Vent på svaret, før du bekræfter.");
    }

    @Test
    void onlyTheTypesThatFundsNamesAreContained() {
        Terms.Commitment amount = GivenEffects.commitment(900_000, null);
        Effect supplement = proposed(draft(EffectType.SUPPLEMENT, amount, "2023-05-10"));

        assertThat(doubts(inForce(opening("2024-12-31", "2025-01-15"))).against(supplement))
                .isEmpty();
    }

    @Test
    void whatTheVeryMeetingDecidedComesAfterThePositionItStated() {
        Draft opening = opening("2025-01-15", "2025-01-15");
        Effect grant = proposed(grant("2025-01-15", 175_000));

        assertThat(doubts(inForce(opening)).against(grant)).isEmpty();
        assertThat(doubts(unanswered(opening)).against(grant)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endOf2024")
    void whatMovesNoMoneyIsNeverContained(Doubts doubts) {
        Draft start = draft(EffectType.START, new Terms.Step(GivenEffects.PROJECT, null), "2023-05-10");
        Draft purpose = draft(EffectType.EARMARK, new Terms.Earmark(UUID.randomUUID(), "Pulje", null), "2023-05-10");
        Draft frame = draft(
                EffectType.FRAME,
                new Terms.Frame("nordjylland-vest:fagligt", new Money(1_000_00), "småbeløb", null),
                "2023-05-10");

        assertThat(doubts.against(proposed(start))).isEmpty();
        assertThat(doubts.against(proposed(purpose))).isEmpty();
        assertThat(doubts.against(proposed(frame))).isEmpty();
    }

    @Test
    void whatCarriesOverAllThatIsLeftMovesMoney() {
        Draft carried = draft(EffectType.CARRY_OVER, new Terms.CarryOver("2022", "2023", null, null), "2023-05-10");

        assertThat(doubts(unanswered(opening("2024-12-31", "2025-01-15"))).against(proposed(carried)))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("endOf2024")
    void aSecondOpeningIsAClaimAndAnOlderOneTakesItsPlace(Doubts doubts) {
        assertThat(doubts.against(proposed(opening("2025-05-31", "2025-06-12"))))
                .isPresent();
        assertThat(doubts.against(proposed(opening("2023-12-31", "2024-01-15"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endOf2024")
    void anotherFundHasAnOpeningOfItsOwn(Doubts doubts) {
        assertThat(doubts.against(proposed(opening("Velfærdspuljen", "2025-05-31", "2025-06-12"))))
                .isEmpty();
    }

    @Test
    void anOpeningOfAnotherFundContainsNothingOfTheClusters() {
        Draft other = opening("Velfærdspuljen", "2024-12-31", "2025-01-15");

        assertThat(doubts(inForce(other), unanswered(other)).against(proposed(grant("2023-05-10", 900_000))))
                .isEmpty();
    }

    @Test
    void whatFundsSaysCountsBeforeWhatIsOnlyOrdered() {
        Doubts doubts =
                doubts(unanswered(opening("2023-12-31", "2024-01-15")), inForce(opening("2024-12-31", "2025-01-15")));

        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000))))
                .hasValueSatisfying(reason -> assertThat(reason).contains("31. december 2024"));
    }

    @Test
    void theDayOfAnOpeningFromAClosedItemIsNotTold() {
        Draft closed = closed(opening("2024-12-31", "2025-01-15"));
        Effect grant = proposed(grant("2023-05-10", 900_000));

        assertThat(doubts(inForce(closed)).against(grant))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("åbningen").doesNotContain("2024"));
        assertThat(doubts(unanswered(closed)).against(grant))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("Åbningen").doesNotContain("2024"));
    }

    @Test
    void anOpeningThatNobodyConfirmedContainsNothing() {
        Effect opening = proposed(opening("2024-12-31", "2025-01-15"));

        assertThat(OrderedOpening.of(opening, null)).isEmpty();
    }

    @Test
    void anOpeningThatWasRefusedOrGivenUpContainsNothing() {
        Effect refused = ordered(opening("2024-12-31", "2025-01-15"));
        refused.receiveAnswer(EffectState.REFUSED, 1, Answer.refused("opening-in-force", "Træk den tilbage.", null));
        Effect withdrawn = ordered(opening("2024-12-31", "2025-01-15"));
        withdrawn.withdraw("Forkert dag", GivenEffects.BY, GivenEffects.NOW);

        assertThat(OrderedOpening.of(refused, null)).isEmpty();
        assertThat(OrderedOpening.of(withdrawn, null)).isEmpty();
    }

    @Test
    void whatWaitsForSomethingUnconfirmedIsLeft() {
        UUID register = UUID.randomUUID();

        assertThat(new Doubts(List.of(), id -> false).against(proposed(grant("2025-01-15", 175_000, register))))
                .isPresent();
        assertThat(new Doubts(List.of(), register::equals).against(proposed(grant("2025-01-15", 175_000, register))))
                .isEmpty();
    }

    private static Doubts doubts(OrderedOpening... openings) {
        return new Doubts(Arrays.asList(openings), id -> true);
    }
}

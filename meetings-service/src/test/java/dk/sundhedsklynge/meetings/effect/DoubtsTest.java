package dk.sundhedsklynge.meetings.effect;

import static dk.sundhedsklynge.meetings.effect.GivenEffects.draft;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.grant;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.opening;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.ordered;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final Doubts NO_OPENING = new Doubts(List.of(), id -> true);

    @Test
    void aGrantThatWasReadWithoutDoubtIsTaken() {
        assertThat(NO_OPENING.against(proposed(grant("2025-01-15", 175_000)))).isEmpty();
    }

    @Test
    void whatWasReadWithDoubtIsLeftWithItsReason() {
        Effect effect = proposed(grant("2025-01-15", 175_000).doubted("Beløbet står ikke i beslutningen."));

        assertThat(NO_OPENING.against(effect)).contains("Beløbet står ikke i beslutningen.");
    }

    @Test
    void moneyThatTheOpeningContainsIsLeft() {
        Doubts doubts = new Doubts(List.of(ordered(opening("2024-12-31", "2025-01-15"))), id -> true);

        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000))))
                .hasValueSatisfying(reason -> assertThat(reason).contains("31. december 2024"));
        assertThat(doubts.against(proposed(grant("2025-01-15", 175_000)))).isEmpty();
    }

    @Test
    void whatTheVeryMeetingDecidedComesAfterThePositionItStated() {
        Doubts doubts = new Doubts(List.of(ordered(opening("2025-01-15", "2025-01-15"))), id -> true);

        assertThat(doubts.against(proposed(grant("2025-01-15", 175_000)))).isEmpty();
    }

    @Test
    void whatMovesNoMoneyIsNeverContained() {
        Doubts doubts = new Doubts(List.of(ordered(opening("2024-12-31", "2025-01-15"))), id -> true);
        Draft start = draft(EffectType.START, new Terms.Step(GivenEffects.PROJECT, null), "2023-05-10");

        assertThat(doubts.against(proposed(start))).isEmpty();
    }

    @Test
    void aSecondOpeningIsAClaimAndAnOlderOneTakesItsPlace() {
        Doubts doubts = new Doubts(List.of(ordered(opening("2024-12-31", "2025-01-15"))), id -> true);

        assertThat(doubts.against(proposed(opening("2025-05-31", "2025-06-12"))))
                .isPresent();
        assertThat(doubts.against(proposed(opening("2023-12-31", "2024-01-15"))))
                .isEmpty();
    }

    @Test
    void anOpeningThatNobodyConfirmedContainsNothing() {
        Doubts doubts = new Doubts(List.of(proposed(opening("2024-12-31", "2025-01-15"))), id -> true);

        assertThat(doubts.against(proposed(grant("2023-05-10", 900_000)))).isEmpty();
    }

    @Test
    void whatWaitsForSomethingUnconfirmedIsLeft() {
        UUID register = UUID.randomUUID();

        assertThat(new Doubts(List.of(), id -> false).against(proposed(grant("2025-01-15", 175_000, register))))
                .isPresent();
        assertThat(new Doubts(List.of(), register::equals).against(proposed(grant("2025-01-15", 175_000, register))))
                .isEmpty();
    }
}

package dk.sundhedsklynge.meetings.effect;

import static dk.sundhedsklynge.meetings.effect.GivenEffects.NOW;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.grant;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.ordered;
import static dk.sundhedsklynge.meetings.effect.GivenEffects.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Answer BOOKED =
            Answer.applied("booked", UUID.randomUUID(), LocalDate.parse("2025-01-15"), null);

    @Test
    void anAnswerNoNewerThanTheOneHeldIsSkipped() {
        Effect effect = ordered(grant("2025-01-15", 175_000));
        effect.receiveAnswer(EffectState.APPLIED, 2, BOOKED);

        boolean counted = effect.receiveAnswer(EffectState.REFUSED, 1, Answer.refused("not-enough", "Vent.", 100L));

        assertThat(counted).isFalse();
        assertThat(effect.state()).isEqualTo(EffectState.APPLIED);
    }

    @Test
    void aNewerAnswerMayTurnWhatWasBookedIntoWhatAnOpeningContains() {
        Effect effect = ordered(grant("2023-05-10", 900_000));
        effect.receiveAnswer(EffectState.APPLIED, 1, BOOKED);

        effect.receiveAnswer(
                EffectState.CONTAINED, 2, Answer.applied("contained", null, LocalDate.parse("2023-05-10"), null));

        assertThat(effect.state()).isEqualTo(EffectState.CONTAINED);
    }

    @Test
    void anAnswerToWhatWasWithdrawnMeanwhileCountsNoMore() {
        Effect effect = ordered(grant("2025-01-15", 175_000));
        effect.withdraw("Forkert projekt", GivenEffects.BY, NOW);

        assertThat(effect.receiveAnswer(EffectState.APPLIED, 1, BOOKED)).isFalse();
        assertThat(effect.state()).isEqualTo(EffectState.WITHDRAWN);
    }

    @Test
    void whatWasNeverOrderedIsNotWithdrawnFromAnybody() {
        Effect effect = proposed(grant("2025-01-15", 175_000));

        assertThatThrownBy(() -> effect.withdraw("Fejl", GivenEffects.BY, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(effect.sequence()).isZero();
    }

    @Test
    void anOrderAndItsWithdrawalAreNumbered() {
        Effect effect = ordered(grant("2025-01-15", 175_000));

        effect.withdraw("Forkert projekt", GivenEffects.BY, NOW);

        assertThat(effect.sequence()).isEqualTo(2);
    }
}

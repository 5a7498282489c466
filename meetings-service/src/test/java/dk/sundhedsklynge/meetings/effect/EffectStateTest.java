package dk.sundhedsklynge.meetings.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EffectStateTest {

    @Test
    void everyStateSaysWhatMayFollow() {
        assertThat(EffectState.NEXT).containsOnlyKeys(EffectState.values());
    }

    @Test
    void everyStateButTheFirstCanBeReached() {
        EnumSet<EffectState> reached = EnumSet.of(EffectState.PROPOSED);
        EffectState.NEXT.values().forEach(reached::addAll);

        assertThat(reached).containsExactlyInAnyOrder(EffectState.values());
    }

    @Test
    void whatIsDoneIsNeverTakenBackByASecretary() {
        assertThat(EffectState.APPLIED.mayBecome(EffectState.WITHDRAWN)).isFalse();
        assertThat(EffectState.CONTAINED.mayBecome(EffectState.WITHDRAWN)).isFalse();
    }

    @Test
    void everyCodeLeadsBackToItsState() {
        assertThat(Arrays.stream(EffectState.values()).map(state -> EffectState.of(state.code())))
                .containsExactly(EffectState.values());
    }
}

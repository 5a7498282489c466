package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.rule.Outcome;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectContractTest {
    private static final Instant NOW = Instant.parse("2025-01-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2025-01-15");
    private static final UUID ENTRY = UUID.fromString("00000000-0000-4000-8000-000000000041");

    @Test
    void anAppliedEffectIsAnsweredAsTheExampleSays() throws IOException {
        Outcome booked = new Outcome.Booked(List.of(), null);

        Contracts.assertIsExample(
                PublishAnswers.APPLIED, PublishAnswers.applied(answered("11", EffectAnswer.of(booked, ENTRY, DAY), 1)));
    }

    @Test
    void aRefusedEffectIsAnsweredAsTheExampleSays() throws IOException {
        Outcome refused = new Outcome.Refused(
                "not-enough",
                519_428_00L,
                "Der mangler 519.428,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden"
                        + " indsats eller registrér en tildeling først.");

        Contracts.assertIsExample(
                PublishAnswers.REFUSED, PublishAnswers.refused(answered("12", EffectAnswer.of(refused, null, DAY), 2)));
    }

    @Test
    void anEffectThatHasToWaitAgainIsToldAsRefused() {
        EffectAnswer waits = EffectAnswer.of(new Outcome.Waiting(Set.of(ENTRY)), null, DAY);

        assertThat(PublishAnswers.refused(answered("11", waits, 2)).reason()).isEqualTo("waits-again");
    }

    private static AnsweredEffect answered(String id, EffectAnswer answer, long sequence) {
        return new AnsweredEffect(effect(id, null), answer, sequence, NOW, NOW, null, List.of());
    }

    private static Effect effect(String id, @Nullable UUID reservation) {
        return new Effect(
                UUID.fromString("00000000-0000-4000-8000-0000000000" + id),
                "nordjylland-vest",
                "supplement",
                DAY,
                "nordjylland-vest:politisk",
                true,
                reservation,
                List.of(),
                false,
                new Anchor(null, null, 4, null, 118),
                "{}");
    }
}

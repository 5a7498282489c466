package dk.sundhedsklynge.funds.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.book.Verdict;
import dk.sundhedsklynge.funds.ledger.Anchor;
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
        Verdict booked = new Verdict.Booked(List.of(), null);

        Contracts.assertIsExample(
                EffectAnswers.APPLIED, EffectAnswers.applied(answered("11", Answer.of(booked, ENTRY, DAY), 1)));
    }

    @Test
    void aRefusedEffectIsAnsweredAsTheExampleSays() throws IOException {
        Verdict refused = new Verdict.Refused(
                "not-enough",
                519_428_00L,
                "Der mangler 519.428,00 kr., som ikke er disponeret. Beslut et mindre beløb, frigiv penge fra en anden"
                        + " indsats eller registrér en tildeling først.");

        Contracts.assertIsExample(
                EffectAnswers.REFUSED, EffectAnswers.refused(answered("12", Answer.of(refused, null, DAY), 2)));
    }

    @Test
    void anEffectThatHasToWaitAgainIsToldAsRefused() {
        Answer waits = Answer.of(new Verdict.Waiting(Set.of(ENTRY)), null, DAY);

        assertThat(EffectAnswers.refused(answered("11", waits, 2)).reason()).isEqualTo("waits-again");
    }

    private static AnsweredEffect answered(String id, Answer answer, long sequence) {
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

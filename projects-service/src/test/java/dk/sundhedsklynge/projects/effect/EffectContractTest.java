package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import dk.sundhedsklynge.projects.project.Change;
import dk.sundhedsklynge.projects.project.Terms;
import dk.sundhedsklynge.projects.project.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectContractTest {
    private static final Instant NOW = Instant.parse("2025-01-20T09:00:00Z");
    private static final Change START = new Change(
            UUID.fromString("00000000-0000-4000-8000-000000000011"),
            "nordjylland-vest",
            Step.START,
            LocalDate.parse("2023-05-10"),
            "nordjylland-vest:politisk",
            Access.OPEN,
            new Anchor(null, UUID.fromString("00000000-0000-4000-8000-000000000021"), 4, null, 118),
            new Terms(
                    UUID.fromString("00000000-0000-4000-8000-000000000001"),
                    null,
                    List.of(),
                    null,
                    LocalDate.parse("2023-10-01"),
                    null,
                    null,
                    null));

    @Test
    void anAppliedEffectIsAnsweredAsTheExampleSays() throws IOException {
        Effect effect = new Effect(START, List.of(), NOW);

        effect.applied(Effect.Result.CHANGED, NOW);

        Contracts.assertIsExample(PublishAnswers.APPLIED, PublishAnswers.applied(effect));
    }

    @Test
    void aRefusedEffectIsAnsweredAsTheExampleSays() throws IOException {
        Effect effect = new Effect(START, List.of(), NOW);

        effect.refused(Refusal.of(new Verdict.Refused(START, Phase.CLOSED)), NOW);

        Contracts.assertIsExample(PublishAnswers.REFUSED, PublishAnswers.refused(effect));
    }
}
